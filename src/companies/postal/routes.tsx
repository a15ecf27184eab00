import { paths } from '../../paths.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { refusedForm } from '../../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../../ui/form.ts'
import { listPoints, replacePoints } from '../postal-queries.ts'
import { texts } from '../texts.ts'
import { PostalPage } from './postal-page.tsx'
import { type PointReject, readPoints } from './read-points.ts'

const mostBytes = 2_000_000

/** Where postal codes lie: the municipality's own file. */
export const postalRoutes = pages()

postalRoutes.get(
  paths.postalCodes,
  { may: 'write-companies', audit: 'postal-codes.viewed', example: {} },
  async (request) => await showPoints(request, emptyForm, []),
)

postalRoutes.post(
  paths.postalCodes,
  { may: 'write-companies', audit: 'postal-codes.replaced', example: {}, upload: mostBytes },
  async (request) => {
    const { db, actor, files, form, visit, redirect } = request
    const t = texts[visit.language].postal
    const again = (fault: keyof typeof t.faults) =>
      showPoints(request, refusedForm(form, { file: t.faults[fault] }), [])
    const { file } = files
    if (!file || file.bytes.length === 0) return await again('none')
    if (file.bytes.length > mostBytes) return await again('too-large')
    const read = readPoints(file.bytes)
    if (typeof read === 'string') return await again(read)
    if (read.rejects.length > 0)
      return await showPoints(request, refusedForm(form, { file: t.faults.rejected }), read.rejects)
    await replacePoints(db, actor.municipalityId, read.points)
    return redirect(paths.postalCodes(), t.replaced(read.points.length))
  },
)

async function showPoints({ db, visit, show }: Request, form: Form, rejects: readonly PointReject[]) {
  const points = await listPoints(db)
  return show(<PostalPage {...{ visit, form, points, rejects }} />, form === emptyForm ? 200 : 422)
}
