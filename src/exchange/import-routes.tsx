import { paths } from '../paths.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { readColumnMap } from './column-map-input.ts'
import { newImportInput, runInput } from './exchange-input.ts'
import {
  findImport,
  findOrMakeSource,
  findPreview,
  findSource,
  type Import,
  insertImport,
  isImporting,
  listSources,
  listVanished,
  updateImport,
} from './exchange-queries.ts'
import { inBackground, shareHere } from './import-background.ts'
import { isUnderWay, stageNow } from './import-stage.ts'
import { previewImport, runImport } from './import-work.ts'
import { mapFromForm } from './map-form.ts'
import { mappingOf } from './mapping.ts'
import { opening } from './read-sheet.ts'
import { mostBytes, SheetError } from './sheet.ts'
import { texts } from './texts.ts'
import { ImportPage } from './views/import-page.tsx'
import { NewImportPage } from './views/new-import-page.tsx'
import { findFile, insertChunks } from './waiting-file-queries.ts'

type ImportRequest = Request<'import'>

const may = 'import-cases'
const example = { import: 1 }

/** Bringing in a file: choose it, say what its columns are, see what would happen, let it happen. */
export const importRoutes = pages()

importRoutes.get(paths.newExchange, { may, audit: 'exchange.begun', example: {} }, async ({ db, visit, show }) =>
  show(<NewImportPage visit={visit} form={emptyForm} sources={await listSources(db)} />),
)

importRoutes.post(
  paths.newExchange,
  { may, audit: 'exchange.brought', example: {}, upload: mostBytes },
  async ({ db, actor, now, form, files, visit, show, redirect }) => {
    const t = texts[visit.language]
    const again = async (refused: Form) =>
      show(<NewImportPage visit={visit} form={refused} sources={await listSources(db)} />, 422)
    const input = parseForm(newImportInput, form, fieldWords[visit.language])
    const { file } = files
    if (!input.ok || !file) {
      const noFile = file ? {} : { file: t.errors['no-file'] ?? '' }
      return await again(refusedForm(form, { ...(input.ok ? {} : input.form.errors), ...noFile }))
    }
    if (file.bytes.length > mostBytes) return await again(refusedForm(form, { file: t.errors['too-large'] ?? '' }))
    const opened = await opening(file.bytes)
    if (opened instanceof SheetError) return await again(refusedForm(form, { file: t.unreadable(opened) }))
    const { id: sourceId } = await findOrMakeSource(db, actor, input.value.kind, input.value.source, now)
    const { name, hash, bytes } = file
    const id = await insertImport(db, actor, sourceId, { name, hash, bytes: bytes.length }, now)
    await insertChunks(db, actor, id, bytes)
    return redirect(paths.exchangeImport({ import: id }))
  },
)

importRoutes.get(paths.exchangeImport, { may, audit: 'exchange.viewed', example }, async (request) =>
  request.show(await importPage(request, await findImport(request.db, request.id('import')), null)),
)

importRoutes.post(paths.exchangeImport, { may, audit: 'exchange.previewed', example }, async (request) => {
  const { db, form, id, visit, show, redirect } = request
  const known = await findImport(db, id('import'))
  const here = paths.exchangeImport({ import: known.id })
  if (known.stage === 'running' || known.stage === 'done') return redirect(here)
  const map = mapFromForm(known.kind, form)
  const read = map === null ? null : readColumnMap(known.kind, map)
  if (!read?.ok) {
    const refused = refusedForm(form, { columns: texts[visit.language].step.badWords })
    return show(await importPage(request, known, refused), 422)
  }
  await updateImport(db, known.id, { stage: 'previewing', columns: read.value })
  inBackground(request, known.id, (own, report) =>
    previewImport(own, request.actor, request, known.id, read.value, report),
  )
  return redirect(here)
})

importRoutes.post(paths.exchangeRun, { may, audit: 'exchange.started', example }, async (request) => {
  const { db, form, id, visit, show, redirect } = request
  const known = await findImport(db, id('import'))
  const here = paths.exchangeImport({ import: known.id })
  if (known.stage !== 'previewed' || !known.outcome) return redirect(here)
  const input = parseForm(runInput, form, fieldWords[visit.language])
  const accepts = input.ok && input.value.acceptRejects
  if (known.outcome.counts.rejected > 0 && !accepts) {
    const refused = refusedForm(form, { acceptRejects: texts[visit.language].preview.mustAccept })
    return show(await importPage(request, known, refused), 422)
  }
  await updateImport(db, known.id, { stage: 'running' })
  inBackground(request, known.id, (own, report) => runImport(own, request.actor, request, known.id, accepts, report))
  return redirect(here)
})

async function importPage({ db, actor, visit }: ImportRequest, found: Import, form: Form | null) {
  const share = shareHere(actor, found.id)
  const known = { ...found, stage: stageNow(found.stage, share !== null, await isImporting(db)) }
  const waits = known.stage !== 'done' && !isUnderWay(known.stage) && !known.outcome?.fault
  const mapping = waits
    ? await mappingOf(known, await findSource(db, known.sourceId), await findFile(db, known.id), form)
    : null
  const vanished = known.stage === 'done' ? await listVanished(db, known.sourceId, known.id, 50) : []
  const preview = known.stage === 'previewed' ? await findPreview(db, known.id) : null
  return <ImportPage {...{ visit, known, share, mapping, preview, vanished }} form={form ?? emptyForm} />
}
