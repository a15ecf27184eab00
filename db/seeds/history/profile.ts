import type { Insertable } from 'kysely'
import type { DB } from '../../../src/platform/db/schema.generated.ts'
import type { StaffId, TeamId } from '../../../src/platform/ids.ts'
import { addDays, day, daysBetween, type PlainDate, wholeYearsBetween } from '../../../src/platform/plain-date.ts'
import { earliest, latest, takeoverIn, workday } from '../calendar.ts'
import { type Origin, origins } from '../names.ts'
import type { Random } from '../random.ts'
import type { Crew, Member, Placement, Talk } from '../story.ts'
import type { Trend } from '../waves.ts'
import { type TradeId, tradeIds } from '../words/trades.ts'

type Row<Table extends keyof DB> = Insertable<DB[Table]>

/** Where somebody stands today; the history is told so that it leads there. */
export type Phase = 'new' | 'placement' | 'working' | 'between' | 'school' | 'closed'

/** What decides a life on the case: drawn at random, or written by hand for the cast. */
export interface Profile {
  readonly givenName: string
  readonly familyName: string
  readonly sex: 'female' | 'male'
  readonly bornOn: PlainDate
  readonly origin: Origin
  readonly targetGroup: Row<'citizen'>['targetGroup']
  readonly teamId: TeamId
  readonly takenOverOn: PlainDate
  /** The first is the one who took over; each has the case until the next one. */
  readonly caseworkers: readonly { readonly staffId: StaffId; readonly from: PlainDate; readonly handover?: string }[]
  readonly adviser: StaffId | null
  readonly mentor: StaffId | null
  readonly phase: Phase
  readonly trend: Trend
  readonly trade: TradeId
  readonly matchGroup: Row<'matchGroup'>['matchGroup']
  readonly education: Row<'danishLevel'>['education']
  /** The Danish module today. */
  readonly module: number
  readonly schooled: boolean
  /** Null where the first is still to come. */
  readonly lastFipOn: PlainDate | null
  /** Held after the last FIP, without one. */
  readonly laterTalkOn: PlainDate | null
  /** A note or a call since. */
  readonly lastContactOn: PlainDate | null
  readonly nextTalk: Talk | null
  /** What runs today, where the hand wrote it. */
  readonly running: Placement | null
  readonly closedOn: PlainDate | null
  readonly closedFor: Row<'caseClosure'>['reason'] | null
  readonly protectedFrom: PlainDate | null
  /** Steps that staff agreed to are all done: nothing hangs. */
  readonly tidy: boolean
  /** Fewer words and the last three waves: for tens of thousands. */
  readonly brief: boolean
}

export interface Situation {
  readonly crew: Crew
  readonly today: PlainDate
  /** The caseworker who has the case today, or had it to the end. */
  readonly caseworker: Member
  readonly phase: Phase
  readonly brief?: boolean
}

/** Draws a life that is believable for where it stands. */
export function drawProfile(random: Random, { crew, today, caseworker, phase, brief = false }: Situation): Profile {
  const origin = random.weighted(origins.map((each) => [each, each.weight] as const))
  const sex = random.chance(origin.id === 'ukraine' ? 0.7 : 0.52) ? ('female' as const) : ('male' as const)
  const closedOn = phase === 'closed' ? workday(today, -random.whole(12, 330)) : null
  const takenOverOn = drawTakeover(random, today, phase, closedOn)
  const end = closedOn ?? today
  const bornOn = drawBirth(random, today, phase === 'school')
  const lastFipOn = drawLastFip(random, takenOverOn, end)
  const colleagues = crew.members.filter((each) => each.teamId === caseworker.teamId && each.validTo === null)
  const pickOf = (role: Member['role'], share: number) => {
    const those = colleagues.filter((each) => each.role === role)
    return those.length > 0 && random.chance(share) ? random.pick(those).id : null
  }
  return {
    givenName: random.pick(origin[sex]),
    familyName: random.pick(origin.family),
    sex,
    bornOn,
    origin,
    targetGroup: random.weighted(origin.groups),
    teamId: caseworker.teamId as TeamId,
    takenOverOn,
    caseworkers: drawCaseworkers(random, crew, caseworker, takenOverOn, end),
    adviser: phase === 'new' ? null : pickOf('company-adviser', 0.8),
    mentor: pickOf('mentor', 0.25),
    phase,
    trend: random.weighted([
      ['rising', phase === 'working' || phase === 'closed' ? 5 : 2],
      ['steady', 4],
      ['still', 3],
      ['falling', 1],
    ]),
    trade: random.pick(tradeIds),
    matchGroup: matchGroupIn(random, phase),
    education: random.weighted([
      ['DU1', 2],
      ['DU2', 5],
      ['DU3', 3],
    ]),
    module: Math.min(5, 1 + Math.floor(daysBetween(takenOverOn, end) / random.whole(150, 230))),
    schooled: random.chance(0.5),
    lastFipOn,
    laterTalkOn: null,
    lastContactOn: random.chance(0.93) ? drawContact(random, lastFipOn ?? takenOverOn, end) : null,
    nextTalk: null,
    running: null,
    closedOn,
    closedFor: closedOn
      ? random.weighted([
          ['job', 6],
          ['education', 2],
          ['moved', 2],
          ['programme-ended', 1],
          ['other', 0.5],
        ])
      : null,
    protectedFrom: random.chance(0.02) ? takenOverOn : null,
    tidy: false,
    brief,
  }
}

function drawTakeover(random: Random, today: PlainDate, phase: Phase, closedOn: PlainDate | null): PlainDate {
  const months = phase === 'new' ? random.whole(1, 4) : random.whole(6, 29)
  const takenOver = takeoverIn(today, months)
  return closedOn ? earliest(takenOver, takeoverIn(closedOn, 7)) : takenOver
}

/** Grown-ups; refugees without a known birthday are often registered on the 1st of January. */
function drawBirth(random: Random, today: PlainDate, young: boolean): PlainDate {
  const year = Number(today.slice(0, 4)) - (young ? random.whole(19, 26) : random.whole(20, 60))
  if (random.chance(0.16)) return day(`${year}-01-01`)
  const born = addDays(day(`${year}-01-01`), random.whole(0, 364))
  return wholeYearsBetween(born, today) < 18 ? day(`${year - 1}-06-15`) : born
}

/** Mostly within the rhythm of 92 days; a few are late. */
function drawLastFip(random: Random, takenOverOn: PlainDate, end: PlainDate): PlainDate | null {
  const days = daysBetween(takenOverOn, end)
  if (days < 88) return null
  const ago = random.chance(0.06) ? random.whole(94, 118) : random.whole(2, 89)
  return latest(workday(takenOverOn, Math.min(85, days)), workday(end, -ago))
}

const drawContact = (random: Random, since: PlainDate, end: PlainDate) =>
  latest(since, earliest(end, workday(end, -random.whole(1, 27))))

/** Whoever had the case before, while they worked here, and since when the present one has it. */
function drawCaseworkers(
  random: Random,
  crew: Crew,
  now: Member,
  takenOverOn: PlainDate,
  end: PlainDate,
): Profile['caseworkers'] {
  const came = latest(now.validFrom, takenOverOn)
  const months = daysBetween(takenOverOn, end) / 30
  const changes = random.weighted([
    [0, came > takenOverOn ? 0 : 5],
    [1, months > 6 ? 4 : 1],
    [2, months > 14 ? 2 : 0],
  ])
  const before = crew.members.filter(
    ({ id, role, validFrom, validTo }) =>
      role === 'caseworker' &&
      id !== now.id &&
      validFrom <= takenOverOn &&
      (!validTo || validTo > addDays(takenOverOn, 60)),
  )
  const line = [...random.some(before, changes), now]
  let from = takenOverOn
  const caseworkers = line.map((member, at) => {
    const since = from
    const share = workday(takenOverOn, Math.round((daysBetween(takenOverOn, end) * 0.75 * (at + 1)) / line.length))
    const left = earliest(share, member.validTo ? addDays(member.validTo, 1) : share)
    from = at === line.length - 2 ? latest(left, came, addDays(since, 14)) : latest(left, addDays(since, 14))
    return { staffId: member.id, from: since }
  })
  const last = caseworkers.at(-1) as Profile['caseworkers'][number]
  return last.from < addDays(end, -7) ? caseworkers : [{ staffId: now.id, from: takenOverOn }]
}

const matchGroupIn = (random: Random, phase: Phase): Profile['matchGroup'] => {
  if (phase === 'school') return 'education-ready'
  return random.chance({ new: 0.2, placement: 0.55, working: 0.9, between: 0.35, closed: 0.8 }[phase])
    ? 'job-ready'
    : 'activity-ready'
}
