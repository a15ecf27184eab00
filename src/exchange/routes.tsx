import { paths } from '../paths.ts'
import { may } from '../platform/auth/permissions.ts'
import { NotFoundError } from '../platform/errors.ts'
import { pages } from '../platform/web/pages.ts'
import { countConflicts } from './conflict-queries.ts'
import { listImports } from './exchange-queries.ts'
import { asCsv, asXlsx, takeOut } from './file-of.ts'
import { nationalFile } from './national/national-file.ts'
import { kindFromSlug, slugOf } from './slugs.ts'
import { templateOf } from './template.ts'
import { texts } from './texts.ts'
import { ExchangePage } from './views/exchange-page.tsx'

const csvType = 'text/csv; charset=utf-8'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Where one begins, and what one takes out. */
export const exchangeRoutes = pages()

exchangeRoutes.get(
  paths.exchange,
  { may: 'take-out-cases', audit: 'exchange.listed', example: {} },
  async ({ db, actor, visit, show }) => {
    const mayImport = may(actor, 'import-cases')
    const imports = mayImport ? await listImports(db, 20) : []
    const conflicts = mayImport ? await countConflicts(db) : 0
    return show(<ExchangePage {...{ visit, mayImport, imports, conflicts }} />)
  },
)

exchangeRoutes.get(
  paths.exchangeTemplate,
  { may: 'take-out-cases', audit: 'exchange.template', example: { kind: 'borgere' } },
  ({ params, file }) => {
    const kind = kindFromSlug(params.kind)
    return file(templateOf(kind), csvType, `skabelon-${slugOf[kind]}.csv`)
  },
)

exchangeRoutes.get(
  paths.exchangeFile,
  { may: 'take-out-cases', audit: 'exchange.taken-out', example: { kind: 'borgere', format: 'csv' } },
  async ({ db, actor, today, params, saw, visit, file }) => {
    const kind = kindFromSlug(params.kind)
    if (params.format !== 'csv' && params.format !== 'xlsx') throw new NotFoundError('format')
    const taken = await takeOut(db, actor, kind, today)
    saw(taken.about)
    const name = `${slugOf[kind]}-${today}.${params.format}`
    if (params.format === 'csv') return file(asCsv(taken), csvType, name)
    return file(await asXlsx(taken, texts[visit.language].kinds[kind]), xlsxType, name)
  },
)

exchangeRoutes.get(
  paths.nationalFile,
  { may: 'take-out-cases', audit: 'exchange.national', example: { what: 'aktiviteter' } },
  async ({ db, actor, today, params, saw, file }) => {
    const { what } = params
    if (what !== 'aktiviteter' && what !== 'samtaler') throw new NotFoundError('national file')
    const { body, about } = await nationalFile(db, actor, what)
    saw(about)
    return file(`${JSON.stringify(body, null, 2)}\n`, 'application/json', `${what}-${today}.json`)
  },
)
