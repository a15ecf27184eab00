import { isTable } from '../../dream/index.ts'
import { paths } from '../../paths.ts'
import { forgetAbandoned, layInInbox, receivedFolder } from '../../platform/inbox.ts'
import { pages } from '../../platform/web/pages.ts'
import { refusedForm } from '../../platform/web/parse-form.ts'
import { newImportPage } from './import-routes.tsx'
import type { RegisterDesk } from './register-desk.ts'
import { texts } from './texts.ts'

/** Sending a file from a browser into the inbox. What follows is the same as for a file that the operator laid there. */
export function fileRoutes(desk: RegisterDesk) {
  const routes = pages()
  const receive = { folder: receivedFolder(desk.dataDir), largest: desk.largestFile }

  routes.post(
    paths.registerFile,
    { may: 'import-register', audit: 'import.file-sent', example: {}, receive },
    async ({ form, received, visit, show, redirect }) => {
      const t = texts[visit.language]
      const { sent } = received
      const isRead = sent !== undefined && (await isTable(sent.path))
      if (!isRead) {
        const why = t.errors[sent ? 'no-table' : 'nothing-sent'] ?? ''
        return show(await newImportPage(visit, desk, refusedForm(form, { sent: why })), 422)
      }
      await forgetAbandoned(desk.dataDir)
      await layInInbox(desk.dataDir, sent)
      return redirect(paths.newImport(), t.sent(sent.name))
    },
  )

  return routes
}
