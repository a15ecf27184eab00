import { defaultParameters, type Snapshot } from '../../dream/index.ts'
import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { askedOf, calculate } from './calculate.ts'
import { currentCodes } from './code-tables.ts'
import { publishCalculation } from './publish-calculation.ts'
import { fingerprintOf, listPseudonymous, type RegisterDesk } from './register-desk.ts'
import { calculationInput } from './register-input.ts'
import { factsOf, listImports, listSnapshotFacts, type SnapshotFacts } from './register-queries.ts'
import { texts } from './texts.ts'
import { INVENTED_FROM } from './threshold.ts'
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
    request.show(await snapshotPage(request, desk, null)),
  )

  routes.post(paths.snapshot, { may: 'import-register', audit: 'goal.calculated', example }, async (request) => {
    const { db, form, visit, show, redirect } = request
    const { kept } = await snapshotOf(request, desk)
    if (!kept) throw new NotFoundError('snapshot')
    const input = parseForm(calculationInput, form, { ...fieldWords[visit.language], ...texts[visit.language].errors })
    if (!input.ok) return show(await snapshotPage(request, desk, input.form), 422)
    const { quarter, baseline, ...chosen } = input.value
    const { table } = await currentCodes(db)
    const parameters = { ...defaultParameters, ...chosen, codes: table }
    desk.calculations.start(kept.id, () => calculate(kept, { quarter, baseline, parameters }))
    return redirect(paths.snapshot({ snapshot: kept.id }))
  })

  routes.post(paths.publication, { may: 'import-register', audit: 'goal.published', example }, async (request) => {
    const { db, actor, form, now, visit, show, redirect } = request
    const { kept } = await snapshotOf(request, desk)
    if (!kept) throw new NotFoundError('snapshot')
    const t = texts[visit.language]
    const work = desk.calculations.look(kept.id)
    const refuse = async (why: string) =>
      show(await snapshotPage(request, desk, { values: askedOf(work), errors: { quarter: why } }), 409)
    const calculation = work?.state === 'done' && work.value.ok ? work.value.value : null
    if (!calculation || fingerprintOf(calculation) !== form.calculation) return await refuse(t.calculatedAnew)
    const places = calculation.headline.municipalities
    const invented = factsOf(kept.manifest).invented || places.some(({ code }) => code >= INVENTED_FROM)
    const twice = await publishCalculation(db, calculation, { invented, now, by: staffOf(actor) })
    if (twice.length > 0) return await refuse(t.publishedAlready(twice.join(', ')))
    desk.calculations.settle(kept.id)
    return redirect(paths.programme(), t.published)
  })

  return routes
}

/** Stands for the newest extract in an address. */
const NEWEST = 'nyeste'

type SnapshotRequest = Request<'snapshot'>

async function snapshotPage(request: SnapshotRequest, desk: RegisterDesk, form: Form | null) {
  const { actor, visit } = request
  const { facts, kept } = await snapshotOf(request, desk)
  const calculation = kept && desk.calculations.look(kept.id)
  const props = {
    visit,
    facts,
    manifest: kept?.manifest ?? null,
    mayImport: may(actor, 'import-register'),
    calculation,
  }
  return <SnapshotPage {...props} form={form ?? formOf(askedOf(calculation))} />
}

interface KnownSnapshot {
  readonly facts: SnapshotFacts
  /** Null: the rows are deleted, what is known of them is kept. */
  readonly kept: Snapshot | null
}

/**
 * Those that lie in the store and those that did, newest first. One with CPR numbers is its municipality's alone: nobody here sees it,
 * and nothing is counted from it.
 */
async function everySnapshot({ db }: Pick<Request, 'db'>, desk: RegisterDesk): Promise<KnownSnapshot[]> {
  const [kept, noted] = [await listPseudonymous(desk), await listSnapshotFacts(db)]
  const known = noted
    .filter(({ identified }) => !identified)
    .map((facts) => ({ facts, kept: kept.find(({ id }) => id === facts.id) ?? null }))
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
