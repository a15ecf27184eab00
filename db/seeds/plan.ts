import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { StaffId } from '../../src/platform/ids.ts'
import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { latest } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import type { Fact } from './events.ts'
import { fjordby } from './municipalities.ts'
import { plansOfTheCast } from './plan-cast.ts'
import type { Random } from './random.ts'
import { listOpenCases, type OpenCase } from './visitation-queries.ts'
import { writeFacts } from './write-facts.ts'

export interface ToldActivity {
  readonly kind: 'danish-class' | 'health-course' | 'mentor' | 'guidance' | 'education' | 'job-search' | 'other'
  readonly title: string
  readonly provider: string
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly hours: number
  readonly handover?: { readonly on: PlainDate; readonly to: string }
  readonly ended?: { readonly on: PlainDate; readonly reason: 'completed' | 'work' | 'moved-on' | 'citizen-left' }
}
export interface ToldRequirement {
  readonly steps: readonly { readonly from: PlainDate; readonly hours: number }[]
  readonly to: PlainDate | null
  readonly reason: string
}
export interface ToldExemption {
  readonly ground: 'health' | 'parental-leave' | 'care' | 'special' | 'other'
  readonly from: PlainDate
  readonly to: PlainDate
  readonly left: number
  readonly reason?: string
  readonly health?: string
}
export interface ToldEstimate {
  readonly household: 'single' | 'single-parent' | 'couple' | 'couple-parents'
  readonly partnerMonthly: number
  readonly partnerHours: number
  readonly wage: number
  readonly hours: number
}

/** What fills one citizen's weeks, as it is told. */
export interface ToldPlan {
  readonly of: OpenCase
  readonly activities?: readonly ToldActivity[]
  readonly requirements?: readonly ToldRequirement[]
  readonly exemptions?: readonly ToldExemption[]
  readonly tracks?: readonly { readonly track: 'job' | 'igu' | 'job-package'; readonly from: PlainDate }[]
  readonly estimate?: ToldEstimate
}

/** The plans of a municipality: Samira's first so that hers have the first ids, the cast's with a story, the others' in few rows. */
export async function seedPlan(trx: Db, town: Town): Promise<void> {
  const cases = await listOpenCases(trx)
  if (cases.length === 0) return
  const dice = town.random.fork('plan')
  const cast = town.crew.municipalityId === fjordby.id ? plansOfTheCast(cases, town.today) : []
  const told = new Set(cast.map(({ of }) => of.id))
  const rest = cases.filter(({ id }) => !told.has(id)).map((of) => ordinaryPlan(of, town.today, dice.fork(of.id)))
  const plans = [...cast, ...rest]
  await writeActivities(trx, town, plans)
  await writeRequirements(trx, town, plans)
  await writeExemptions(trx, town, plans)
  await writeTracksAndEstimates(trx, town, plans)
}

const schools = ['Sprogcenter Lindehøj', 'Sprogskolen ved Havnen', 'Jobdansk, Fjordby']

/** Danish for most, hours set for some, an exemption for a few. */
function ordinaryPlan(of: OpenCase, today: PlainDate, dice: Random): ToldPlan {
  const began = addDays(of.takenOverOn, dice.whole(25, 60))
  const hasBegun = began < today
  const ready = of.groups.at(-1)?.group ?? 'activity-ready'
  const danish: ToldActivity = {
    kind: 'danish-class',
    title: dice.pick(['Danskuddannelse 1', 'Danskuddannelse 2', 'Danskuddannelse 2, aftenhold', 'Jobdansk']),
    provider: dice.pick(schools),
    from: hasBegun ? began : today,
    to: null,
    hours: dice.pick(ready === 'job-ready' ? [6, 8, 9] : [9, 12, 15, 18]),
  }
  const beside: ToldActivity = {
    kind: dice.pick(['guidance', 'job-search', 'mentor', 'health-course'] as const),
    title: dice.pick(['Vejen til job', 'Afklaring og vejledning', 'Ugentligt hold']),
    provider: 'Jobcentret',
    from: addDays(today, -dice.whole(10, 60)),
    to: addDays(today, dice.whole(15, 70)),
    hours: dice.pick([2, 3, 4, 6]),
  }
  const fromOn = latest(of.takenOverOn, addDays(today, -dice.whole(40, 200)))
  const full = ready === 'job-ready' ? 37 : 25
  const requirement: ToldRequirement = {
    steps: [
      { from: fromOn, hours: dice.pick([12, 15, 20]) },
      { from: addDays(fromOn, 56), hours: dice.pick([full, full - 5]) },
    ],
    to: null,
    reason: dice.pick(['Indfases efter aftale.', 'Børnepasning er på plads efter første trin.', 'Aftalt på samtalen.']),
  }
  const exemption: ToldExemption = {
    ground: dice.pick(['care', 'parental-leave', 'other'] as const),
    from: addDays(today, -dice.whole(5, 40)),
    to: addDays(today, dice.whole(10, 90)),
    left: dice.pick([0, 0, 10]),
    reason: 'Aftalt med borgeren og teamlederen.',
  }
  return {
    of,
    activities: [
      ...(dice.chance(0.75) ? [danish] : []),
      ...(dice.chance(0.25) && beside.from > of.takenOverOn ? [beside] : []),
    ],
    requirements: dice.chance(0.3) ? [requirement] : [],
    exemptions: dice.chance(0.06) && exemption.from > of.takenOverOn ? [exemption] : [],
    tracks: dice.chance(0.6)
      ? [{ track: ready === 'job-ready' ? dice.pick(['job', 'job', 'igu'] as const) : 'job-package', from: fromOn }]
      : [],
  }
}

const by = ({ of }: ToldPlan): StaffId => of.caseworkerId

async function writeActivities(trx: Db, { crew, today }: Town, plans: readonly ToldPlan[]): Promise<void> {
  const all = plans.flatMap((plan) => (plan.activities ?? []).map((activity) => ({ plan, activity })))
  const rows = []
  for (const { plan, activity } of all) {
    const { title, provider, handover, ended } = activity
    const words = JSON.stringify({ title, provider, handoverTo: handover?.to ?? '' })
    rows.push({
      municipalityId: crew.municipalityId,
      citizenId: plan.of.id,
      kind: activity.kind,
      sealed: await sealForCitizen(trx, plan.of.id, words),
      startsOn: activity.from,
      endsOn: activity.to,
      weeklyQuarterHours: activity.hours * 4,
      handoverOn: handover?.on ?? null,
      registeredBy: by(plan),
      registeredOn: activity.from < today ? activity.from : addDays(today, -7),
      endedOn: ended?.on ?? null,
      endReason: ended?.reason ?? null,
    })
  }
  const ids = await insertRowsForIds(trx, 'activity', rows)
  const facts = all.map(({ plan, activity }, at) => ({
    citizenId: plan.of.id,
    fact: registered(plan, activity, ids[at] as number, today),
  }))
  await writeFacts(trx, crew, facts)
}

function registered(
  plan: ToldPlan,
  { kind, title, from, to, hours }: ToldActivity,
  subject: number,
  today: PlainDate,
): Fact {
  const detail = { kind, title, startsOn: from, endsOn: to, weeklyQuarterHours: hours * 4 }
  return { what: 'activity.registered', on: from < today ? from : addDays(today, -7), by: by(plan), subject, detail }
}

async function writeRequirements(trx: Db, { crew, today }: Town, plans: readonly ToldPlan[]): Promise<void> {
  const all = plans.flatMap((plan) => (plan.requirements ?? []).map((requirement) => ({ plan, requirement })))
  const rows = []
  for (const { plan, requirement } of all) {
    const startsOn = requirement.steps[0]?.from as PlainDate
    rows.push({
      municipalityId: crew.municipalityId,
      citizenId: plan.of.id,
      startsOn,
      endsOn: requirement.to,
      reason: await sealForCitizen(trx, plan.of.id, requirement.reason),
      setBy: by(plan),
      setOn: startsOn < today ? startsOn : today,
    })
  }
  const ids = await insertRowsForIds(trx, 'hoursRequirement', rows)
  const steps = all.flatMap(({ requirement }, at) =>
    requirement.steps.map(({ from, hours }) => ({
      municipalityId: crew.municipalityId,
      requirementId: ids[at] as never,
      fromOn: from,
      weeklyQuarterHours: hours * 4,
    })),
  )
  await insertRows(trx, 'hoursRequirementStep', steps)
  const facts = all.map(({ plan, requirement }, at) => ({
    citizenId: plan.of.id,
    fact: set(plan, requirement, ids[at] as number, today),
  }))
  await writeFacts(trx, crew, facts)
}

function set(plan: ToldPlan, { steps, to, reason }: ToldRequirement, subject: number, today: PlainDate): Fact {
  const [first, last] = [steps[0], steps.at(-1)]
  const detail = {
    startsOn: first?.from ?? null,
    endsOn: to,
    quarterHours: (first?.hours ?? 0) * 4,
    lastFrom: last?.from ?? null,
    lastQuarterHours: (last?.hours ?? 0) * 4,
    steps: steps.length,
    reason,
  }
  const on = first && first.from < today ? first.from : today
  return { what: 'requirement.set', on, by: by(plan), subject, detail }
}

async function writeExemptions(trx: Db, { crew, today }: Town, plans: readonly ToldPlan[]): Promise<void> {
  const all = plans.flatMap((plan) => (plan.exemptions ?? []).map((exemption) => ({ plan, exemption })))
  const rows = []
  for (const { plan, exemption } of all) {
    const seal = async (words: string | undefined) => (words ? await sealForCitizen(trx, plan.of.id, words) : null)
    rows.push({
      municipalityId: crew.municipalityId,
      citizenId: plan.of.id,
      startsOn: exemption.from,
      endsOn: exemption.to,
      remainingQuarterHours: exemption.left * 4,
      ground: exemption.ground,
      reason: await seal(exemption.reason),
      healthReason: await seal(exemption.health),
      notedBy: by(plan),
      notedOn: exemption.from < today ? exemption.from : today,
    })
  }
  const ids = await insertRowsForIds(trx, 'exemption', rows)
  const facts = all.map(({ plan, exemption: { from, to, left } }, at) => ({
    citizenId: plan.of.id,
    fact: {
      what: 'exemption.granted' as const,
      on: from < today ? from : today,
      by: by(plan),
      subject: ids[at] as number,
      detail: { startsOn: from, endsOn: to, remainingQuarterHours: left * 4 },
    },
  }))
  await writeFacts(trx, crew, facts)
}

async function writeTracksAndEstimates(trx: Db, { crew, today }: Town, plans: readonly ToldPlan[]): Promise<void> {
  const { municipalityId } = crew
  await insertRows(
    trx,
    'planTrack',
    plans.flatMap((plan) =>
      (plan.tracks ?? []).map(({ track, from }) => ({
        municipalityId,
        citizenId: plan.of.id,
        track,
        fromOn: from,
        chosenBy: by(plan),
        chosenOn: from,
      })),
    ),
  )
  await insertRows(
    trx,
    'selfSupportEstimate',
    plans.flatMap(({ of, estimate }) =>
      estimate
        ? [
            {
              municipalityId,
              citizenId: of.id,
              household: estimate.household,
              partnerMonthlyOre: estimate.partnerMonthly * 100,
              partnerQuarterHours: estimate.partnerHours * 4,
              hourlyWageOre: estimate.wage * 100,
              quarterHours: estimate.hours * 4,
              calculatedBy: of.caseworkerId,
              calculatedOn: addDays(today, -7),
            },
          ]
        : [],
    ),
  )
}
