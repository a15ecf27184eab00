import { openCase, openCaseToChange, sees } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { listRunningPlacements } from '../placements/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { pages, type Request, type Typed } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import { type Form, formOf } from '../ui/form.ts'
import { splitHours } from './placement-hours.ts'
import { type Calculation, calculate } from './self-support/calculation.ts'
import { calculatorInput } from './self-support/calculator-input.ts'
import { type Estimate, findEstimate, insertEstimate } from './self-support/estimate-queries.ts'
import { ratesOn } from './self-support/household.ts'
import { planWords } from './show-plan.tsx'
import { texts } from './texts.ts'
import { CalculatorPage, SelfSupportPage } from './views/calculator-page.tsx'

/** How many paid hours make a household independent of the benefit: for anybody at work here, and from a citizen's plan. */
export const calculatorRoutes = pages()

calculatorRoutes.get(
  paths.calculator,
  { may: 'work-as-staff', audit: 'calculator.opened', example: {} },
  ({ visit, query, today, show }) => {
    const typed = Object.fromEntries(query)
    const { form, calculation } = read(typed, { visit, today }, firstGuess)
    return show(<CalculatorPage {...{ visit, form, calculation }} hasRates={ratesOn(today) !== null} />, statusOf(form))
  },
)

calculatorRoutes.get(
  paths.selfSupport,
  { may: 'read-plan', audit: 'self-support.viewed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, visit, query, today, show } = request
    const file = await openCase(db, actor, id('citizen'), request)
    const citizen = file.citizen.id
    const estimate = sees(actor, 'household') ? await findEstimate(db, citizen) : null
    const typed = Object.fromEntries(query)
    const { form, calculation } = read(typed, request, estimate ? typedEstimate(estimate) : firstGuess)
    const running = (await listRunningPlacements(db, [citizen], today)).get(citizen)
    const paidNow = running ? splitHours(running).paid : 0
    const shown = { visit, actor, file, form, calculation, paidNow }
    return show(<SelfSupportPage {...shown} hasRates={ratesOn(today) !== null} />, statusOf(form))
  },
)

calculatorRoutes.post(
  paths.selfSupport,
  { may: 'write-plan', audit: 'self-support.calculated', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, visit, form: typed, today, show, redirect } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const citizen = file.citizen.id
    const { form, calculation } = read(typed, request, typed)
    if (!calculation) {
      const shown = { visit, actor, file, form, calculation, paidNow: 0 }
      return show(<SelfSupportPage {...shown} hasRates={ratesOn(today) !== null} />, 422)
    }
    const { household, hourlyWage, needed: quarterHours } = calculation
    const subject = await insertEstimate(db, actor, citizen, {
      ...household,
      hourlyWage,
      quarterHours,
      calculatedOn: today,
    })
    const detail = { quarterHours, hourlyWage, household: household.kind }
    await recordEvent(db, actor, { what: 'self-support.calculated', citizen, subject, on: today, detail })
    return redirect(`${paths.plan({ citizen })}#selvforsoergende`, texts[visit.language].estimateSaved)
  },
)

/** A wage near the lowest of the agreements, and somebody who lives alone. */
const firstGuess: Typed = { hourlyWage: '145', kind: 'single' }

interface Read {
  readonly form: Form
  /** Null where something typed is wrong, or today has no rates. */
  readonly calculation: Calculation | null
}

/** What was typed, or what to begin with where nothing was. */
function read(typed: Typed, { visit, today }: Pick<Request, 'visit' | 'today'>, begin: Typed): Read {
  const values = typed.hourlyWage === undefined ? begin : typed
  const input = parseForm(calculatorInput, values, planWords(visit.language))
  const rates = ratesOn(today)
  if (!input.ok) return { form: input.form, calculation: null }
  const { household, hourlyWage } = input.value
  return { form: formOf(values), calculation: rates && calculate(household, hourlyWage, rates) }
}

const statusOf = ({ errors }: Form) => (Object.keys(errors).length > 0 ? 422 : 200)

const kroner = (ore: number) => String(ore / 100).replace('.', ',')
const hours = (quarters: number) => String(quarters / 4).replace('.', ',')

const typedEstimate = (estimate: Estimate): Typed => ({
  hourlyWage: kroner(estimate.hourlyWage),
  kind: estimate.kind,
  ...(estimate.partnerOnBenefit ? { partnerOnBenefit: 'ja' } : {}),
  partnerMonthly: estimate.partnerMonthly > 0 ? kroner(estimate.partnerMonthly) : '',
  partnerQuarterHours: estimate.partnerQuarterHours > 0 ? hours(estimate.partnerQuarterHours) : '',
})
