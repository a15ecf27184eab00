import { openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { timeOf } from '../platform/copenhagen.ts'
import { dayOf, formatDate } from '../platform/i18n/format.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form, formOf } from '../ui/form.ts'
import { listLinks, readListQuery } from '../ui/worklist/worklist-query.ts'
import { bookAfterCare } from './after-care.ts'
import { type HoursOfMonth, monthsUntil } from './hours.ts'
import { hoursInput, importInput } from './hours-input.ts'
import { type KnownHours, listHoursOf } from './hours-queries.ts'
import { importHours } from './import-hours.ts'
import { listOwnJobs } from './job-queries.ts'
import { loadRetention } from './load-retention.ts'
import { loadStanding } from './load-standing.ts'
import { loadWarnings, warningShape } from './load-warnings.ts'
import type { Reject } from './read-hours-file.ts'
import { newestOf, saveHours } from './save-hours.ts'
import { texts } from './texts.ts'
import { HoursPage } from './views/hours-page.tsx'
import { ImportPage } from './views/import-page.tsx'
import { RetentionPage } from './views/retention-page.tsx'
import { WarningsPage } from './views/warnings-page.tsx'

/** Who stays in work, who may drop out, and the hours. */
export const lastingJobRoutes = pages()

lastingJobRoutes.get(
  paths.lastingJob,
  { may: 'see-lasting-job', audit: 'retention.viewed', example: {} },
  async ({ db, actor, today, query, visit, show }) => {
    const loaded = await loadRetention(db, actor, today, { track: query.get('spor'), target: query.get('gruppe') })
    return show(<RetentionPage visit={visit} actor={actor} loaded={loaded} />)
  },
)

lastingJobRoutes.get(
  paths.earlyWarnings,
  { may: 'see-early-warnings', audit: 'warnings.listed', example: {} },
  async ({ db, actor, today, now, query: params, visit, saw, show }) => {
    const query = readListQuery(warningShape, params)
    const list = await loadWarnings(db, actor, query, { today, now })
    saw(list.rows.map(({ facts }) => facts.citizenId))
    const links = listLinks(paths.earlyWarnings(), warningShape, query)
    return show(<WarningsPage {...{ visit, actor, query, links, list }} />)
  },
)

lastingJobRoutes.post(
  paths.afterCareTalk,
  { may: 'write-talks', audit: 'talk.booked', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, form, visit, redirect } = request
    const t = texts[visit.language].warnings
    const file = await openCaseToChange(db, actor, request.id('citizen'), request)
    const booked = await bookAfterCare(db, actor, request, file)
    const back = String(form.back ?? '').startsWith(`${paths.earlyWarnings()}?`)
      ? String(form.back)
      : paths.earlyWarnings()
    if (!booked.ok) return redirect(back, t.refused[booked.refusal] ?? '')
    return redirect(back, t.booked(formatDate(dayOf(booked.value), visit.language), timeOf(booked.value)))
  },
)

const MONTHS = 12

lastingJobRoutes.get(
  paths.jobHours,
  { may: 'write-job-hours', audit: 'hours.viewed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id } = request
    const file = await openCase(db, actor, id('citizen'), request)
    return await hoursPage(request, file)
  },
)

lastingJobRoutes.post(
  paths.jobHours,
  { may: 'write-job-hours', audit: 'hours.noted', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, form, visit, id, redirect } = request
    const t = texts[visit.language].hours
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const months = monthsUntil(today, MONTHS)
    const input = parseForm(hoursInput(months), form, t.errors)
    if (!input.ok) return await hoursPage(request, file, { typed: input.form, status: 422 })

    const typed: HoursOfMonth[] = months.map((month) => ({ month, quarterHours: input.value[`t-${month}`] ?? null }))
    const saved = await saveHours(db, actor, request, file.citizen.id, typed, input.value.seen)
    if (!saved.ok) return await hoursPage(request, file, { typed: formOf(form), status: 409 })
    return redirect(paths.jobHours({ citizen: file.citizen.id }), t.saved(saved.value))
  },
)

type File = Awaited<ReturnType<typeof openCase>>
type Again = { readonly typed: Form; readonly status: 409 | 422 }

/** @param again what was typed, where it could not be saved. */
async function hoursPage({ db, actor, today, visit, show }: Request, file: File, again?: Again) {
  const known = await listHoursOf(db, file.citizen.id)
  const months = monthsUntil(today, MONTHS).map((month) => ({
    month,
    known: known.find((each) => each.month === month && each.quarterHours !== null) ?? null,
  }))
  const seen = String(newestOf(known))
  const form = again
    ? { ...again.typed, values: { ...again.typed.values, seen } }
    : formOf({ seen, ...asTyped(months) })
  const jobs = await listOwnJobs(db, file.citizen.id)
  const standing = await loadStanding(db, file.citizen.id, today)
  const isConflict = again?.status === 409
  const page = <HoursPage {...{ visit, actor, file, form, months, jobs, standing, isConflict }} />
  return show(page, again?.status ?? 200)
}

const asTyped = (months: readonly { readonly month: string; readonly known: KnownHours | null }[]) =>
  Object.fromEntries(
    months.flatMap(({ month, known }) =>
      known?.quarterHours == null ? [] : [[`t-${month}`, String(known.quarterHours / 4).replace('.', ',')]],
    ),
  )

lastingJobRoutes.get(
  paths.jobHoursImport,
  { may: 'import-job-hours', audit: 'hours.begun', example: {} },
  ({ visit, actor, show }) => show(<ImportPage {...{ visit, actor }} form={emptyForm} rejects={[]} />),
)

lastingJobRoutes.post(
  paths.jobHoursImport,
  { may: 'import-job-hours', audit: 'hours.imported', example: {} },
  async (request) => {
    const { db, actor, form, visit, saw, show, redirect } = request
    const t = texts[visit.language].imports
    const input = parseForm(importInput, form, {})
    const { file, text, fileCounts } = input.ok ? input.value : { file: '', text: '', fileCounts: false }
    const [field, sent] = file.trim() === '' ? ['text', text] : ['file', file]
    const imported = await importHours(db, actor, request, sent, fileCounts)
    if (imported.ok) {
      saw(imported.citizens)
      return redirect(paths.jobHoursImport(), t.done(imported.read, imported.added, imported.changed))
    }
    const rejects: readonly Reject[] = imported.why === 'rejects' ? imported.rejects : []
    const values = { text: sent, ...(fileCounts ? { fileCounts: 'ja' } : {}) }
    const refused = { values, errors: { [field as string]: t.refused[imported.why] } }
    return show(<ImportPage {...{ visit, actor, rejects }} form={refused} />, 422)
  },
)
