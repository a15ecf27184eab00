import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { listInbox, readFromInbox } from '../../platform/inbox.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { insertResult, listPublishedTwice } from '../result-queries.ts'
import { type PooledAnswer, pooledFromFile } from './pooled-from-file.ts'
import type { RegisterDesk } from './register-desk.ts'
import { pooledInput } from './register-input.ts'
import { texts } from './texts.ts'
import { INVENTED_FROM } from './threshold.ts'
import { PooledPage } from './views/pooled-page.tsx'

type Refused = Extract<PooledAnswer, { ok: false }>['refusal']

/** Goals 2 and 3 from a file of Jobindsats: calculated first, published when somebody has looked. */
export function pooledRoutes(desk: RegisterDesk) {
  const routes = pages()
  const may = 'import-register'
  routes.get(paths.jobindsats, { may, audit: 'jobindsats.begun', example: {} }, async (request) =>
    request.show(await pooledPage(request, desk, formOf({ map: exampleMap }), null)),
  )
  routes.post(paths.jobindsats, { may, audit: 'jobindsats.calculated', example: {} }, async (request) => {
    const { db, actor, now, form, visit, show, redirect } = request
    const t = texts[visit.language]
    const input = parseForm(pooledInput, form, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return show(await pooledPage(request, desk, input.form, null), 422)
    const bytes = await readFromInbox(desk.dataDir, input.value.file)
    const refuse = async (field: string, why: string) =>
      show(await pooledPage(request, desk, refusedForm(form, { [field]: why }), null), 422)
    if (!bytes) return await refuse('file', t.errors['no-file'])
    const answer = await pooledFromFile(bytes, input.value)
    if (!answer.ok) return await refuse(...wordsOf(answer.refusal, t))
    if (input.value.publish === undefined)
      return show(await pooledPage(request, desk, refusedForm(form, {}), answer.result.projectMean))
    const twice = await listPublishedTwice(db, [answer.result])
    if (twice.length > 0) return await refuse('period', t.publishedAlready(twice.join(', ')))
    const invented = answer.result.municipalities.some(({ code }) => code >= INVENTED_FROM)
    await insertResult(db, answer.result, { series: 'headline', invented, now, by: staffOf(actor) })
    return redirect(paths.goal({ goal: input.value.goal }), t.pooled.published(input.value.goal))
  })
  return routes
}

/** Which field is wrong, and why. */
function wordsOf(refusal: Refused, { pooled }: (typeof texts)['da']): [string, string] {
  if (refusal.why === 'map') return ['map', pooled.badMap(refusal.at)]
  if (refusal.why === 'file') return ['file', pooled.badFile]
  return ['map', pooled.problem[refusal.problem.why](refusal.problem.detail)]
}

const exampleMap = JSON.stringify(
  {
    municipality: 'Område',
    period: 'Periode',
    category: 'Visitationskategori',
    value: 'Antal personer',
    numerator: ['Jobparat'],
    denominator: ['Jobparat', 'Aktivitetsparat', 'Uoplyst visitationskategori'],
    unknown: ['Uoplyst visitationskategori'],
  },
  null,
  2,
)

async function pooledPage(
  { visit }: Pick<Request, 'visit'>,
  desk: RegisterDesk,
  form: Form,
  mean: Parameters<typeof PooledPage>[0]['mean'],
) {
  return <PooledPage visit={visit} form={form} files={await listInbox(desk.dataDir)} mean={mean} />
}
