import { defaultParameters, type Snapshot } from '../../dream/index.ts'
import { answerGoalOne, sexBaselineOf } from '../../goals/index.ts'
import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { insertResult } from '../result-queries.ts'
import { currentCodes } from './code-tables.ts'
import type { RegisterDesk } from './register-desk.ts'
import { calculationInput } from './register-input.ts'
import { factsOf, listImports, listSnapshotFacts, type SnapshotFacts } from './register-queries.ts'
import { texts } from './texts.ts'
import { INVENTED_FROM, THRESHOLD } from './threshold.ts'
import { SnapshotPage } from './views/snapshot-page.tsx'
import { SnapshotsPage } from './views/snapshots-page.tsx'

/** The extracts of the register, and goal 1 counted from one of them. */
export function snapshotRoutes(desk: RegisterDesk) {
  const routes = pages()
  const example = { snapshot: NEWEST }

  routes.get(paths.snapshots, { may: 'see-register', audit: 'snapshots.listed', example: {} }, async (request) => {
    const { db, actor, visit, show } = request
    const snapshots = await everySnapshot(request, desk)
    const mayImport = may(actor, 'import-register')
    const imports = mayImport ? await listImports(db) : []
    return show(<SnapshotsPage visit={visit} snapshots={snapshots} imports={imports} mayImport={mayImport} />)
  })

  routes.get(paths.snapshot, { may: 'see-register', audit: 'snapshot.viewed', example }, async (request) =>
    request.show(await snapshotPage(request, desk, formOf({ quarter: '2018Q4', baseline: '2016Q4' }))),
  )

  routes.post(paths.snapshot, { may: 'import-register', audit: 'goal.calculated', example }, async (request) => {
    const { db, form, visit, show, redirect } = request
    const { kept } = await snapshotOf(request, desk)
    if (!kept) throw new NotFoundError('snapshot')
    const input = parseForm(calculationInput, form, { ...fieldWords[visit.language], ...texts[visit.language].errors })
    if (!input.ok) return show(await snapshotPage(request, desk, input.form), 422)
    const { quarter, baseline } = input.value
    const { table } = await currentCodes(db)
    const question = {
      quarter,
      baseline,
      baselineBySex: sexBaselineOf(baseline),
      parameters: { ...defaultParameters, codes: table },
      threshold: THRESHOLD,
    }
    desk.calculations.start(kept.id, () => answerGoalOne(kept, question))
    return redirect(paths.snapshot({ snapshot: kept.id }))
  })

  routes.post(paths.publication, { may: 'import-register', audit: 'goal.published', example }, async (request) => {
    const { db, actor, now, visit, redirect } = request
    const { kept } = await snapshotOf(request, desk)
    const work = kept && desk.calculations.look(kept.id)
    if (!kept || work?.state !== 'done' || !work.value.ok) throw new NotFoundError('calculation')
    const result = work.value.value
    const invented = factsOf(kept.manifest).invented || result.municipalities.some(({ code }) => code >= INVENTED_FROM)
    await insertResult(db, result, { series: 'headline', invented, now, by: staffOf(actor) })
    desk.calculations.settle(kept.id)
    return redirect(paths.programme(), texts[visit.language].published)
  })

  return routes
}

/** Stands for the newest extract in an address. */
const NEWEST = 'nyeste'

type SnapshotRequest = Request<'snapshot'>

async function snapshotPage(request: SnapshotRequest, desk: RegisterDesk, form: Form) {
  const { actor, visit } = request
  const { facts, kept } = await snapshotOf(request, desk)
  const props = { visit, facts, manifest: kept?.manifest ?? null, form, mayImport: may(actor, 'import-register') }
  return <SnapshotPage {...props} calculation={kept ? desk.calculations.look(kept.id) : null} />
}

interface KnownSnapshot {
  readonly facts: SnapshotFacts
  /** Null: the rows are deleted, what is known of them is kept. */
  readonly kept: Snapshot | null
}

/** Those that lie in the store and those that did, newest first. */
async function everySnapshot({ db }: Pick<Request, 'db'>, { store }: RegisterDesk): Promise<KnownSnapshot[]> {
  const [kept, noted] = [await store.list(), await listSnapshotFacts(db)]
  const known = noted.map((facts) => ({ facts, kept: kept.find(({ id }) => id === facts.id) ?? null }))
  const others = kept
    .filter(({ id }) => !noted.some((facts) => facts.id === id))
    .map((each) => ({ facts: factsOf(each.manifest), kept: each }))
  return [...known, ...others].sort((one, other) => (one.facts.id < other.facts.id ? 1 : -1))
}

async function snapshotOf(request: SnapshotRequest, desk: RegisterDesk): Promise<KnownSnapshot> {
  const all = await everySnapshot(request, desk)
  const asked = request.params.snapshot
  const found = asked === NEWEST ? all[0] : all.find(({ facts }) => facts.id === asked)
  if (!found) throw new NotFoundError('snapshot')
  return found
}
