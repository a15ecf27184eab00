import type { StaffId } from '../../../src/platform/ids.ts'
import { addDays, addMonths, daysBetween, type PlainDate, weekdayOf } from '../../../src/platform/plain-date.ts'
import { earliest, workdayUntil } from '../calendar.ts'
import { inventName } from '../municipalities.ts'
import type { Random } from '../random.ts'
import type { Absence, Placement } from '../story.ts'
import { absenceOn, placementAt } from '../tell.ts'
import { type TradeId, tradeIds, trades } from '../words/trades.ts'
import type { Profile } from './profile.ts'

const mondayFrom = (date: PlainDate) => addDays(date, (8 - weekdayOf(date)) % 7)

/** Placements from the first to what runs today, newest last, with the gaps there are between them. */
export function drawPlacements(random: Random, profile: Profile, by: StaffId, today: PlainDate): Placement[] {
  const now = profile.running ?? drawNow(random, profile, by, today)
  const until = now?.startsOn ?? addDays(profile.closedOn ?? today, -random.whole(15, 70))
  const earlier = profile.phase === 'new' ? [] : drawEarlier(random, profile, by, until)
  const all = now ? [...earlier, now] : earlier
  return profile.brief ? all.slice(-2) : all
}

function drawEarlier(random: Random, profile: Profile, by: StaffId, until: PlainDate): Placement[] {
  const placements: Placement[] = []
  let from = mondayFrom(addDays(profile.takenOverOn, random.whole(50, 120)))
  while (daysBetween(from, until) > 40) {
    const kind = random.weighted<Placement['kind']>([
      ['internship', 14],
      ['community-work', profile.matchGroup === 'activity-ready' ? 4 : 1],
      ['wage-subsidy', placements.length > 0 ? 3 : 0],
      ['small-job', 1],
      ['mentor-scheme', 1],
      ['job-rotation', placements.length > 1 ? 0.4 : 0],
    ])
    const weeks =
      kind === 'wage-subsidy'
        ? 26
        : random.weighted([
            [4, 1],
            [8, 2],
            [13, 8],
            [26, 1],
          ])
    const planned = addDays(from, weeks * 7 - 3)
    const broken = random.chance(0.18)
    const ended = workdayUntil(
      earliest(broken ? addDays(from, random.whole(9, 45)) : planned, addDays(until, -3), planned),
    )
    placements.push(
      drawOne(random, profile, by, kind, { from, to: planned, ended, broken: ended < planned, until: ended }),
    )
    from = mondayFrom(
      addDays(
        ended,
        random.weighted([
          [3, 3],
          [random.whole(8, 30), 5],
          [random.whole(31, 70), 2],
        ]),
      ),
    )
  }
  return placements
}

function drawOne(
  random: Random,
  profile: Profile,
  by: StaffId,
  kind: Placement['kind'],
  time: { from: PlainDate; to: PlainDate | null; ended: PlainDate | null; broken: boolean; until: PlainDate },
): Placement {
  const { workplace, contact } = drawWorkplace(random, random.chance(0.7) ? profile.trade : random.pick(tradeIds))
  const reason = time.broken
    ? random.weighted<NonNullable<Placement['endReason']>>([
        ['citizen-left', 3],
        ['company-ended', 3],
        ['illness', 2],
        ['other', 1],
      ])
    : random.weighted<NonNullable<Placement['endReason']>>([
        ['completed', 6],
        ['hours', 2],
        ['other', 1],
      ])
  const period = {
    kind,
    from: time.from,
    to: time.to,
    agreedOn: workdayUntil(addDays(time.from, -random.whole(3, 12))),
  }
  const end = time.ended ? { endedOn: time.ended, endReason: reason, nextStep: random.pick(nextSteps) } : {}
  const hours = hoursOf(random, kind)
  const since = workdayUntil(addDays(time.from, random.whole(16, 40)))
  const paidSince = kind === 'internship' && hours.paid && since < time.until ? since : null
  return placementAt(by, workplace, contact, period, hours, { ...end, paidSince })
}

export function drawWorkplace(random: Random, trade: TradeId): { workplace: string; contact: string } {
  const { workplaces, contact } = trades[trade]
  return { workplace: random.pick(workplaces), contact: `${inventName(random)}, ${contact}` }
}

const nextSteps = [
  '',
  'Praktik et nyt sted i samme branche',
  'Betalte timer samme sted fra næste måned',
  'Prøver en anden branche',
  'Afventer nyt tilbud fra virksomhedskonsulenten',
  'Danskundervisning på fuld tid indtil næste plads',
]

function hoursOf(random: Random, kind: Placement['kind']): { weekly: number; paid?: number; aimed?: number } {
  switch (kind) {
    case 'internship':
      return random.chance(0.3)
        ? { weekly: random.pick([15, 19, 20]), paid: random.pick([3, 4, 6, 8]), aimed: random.pick([12, 15, 18]) }
        : { weekly: random.pick([12, 15, 20, 25, 30]), aimed: random.pick([0, 0, 10, 15]) }
    case 'wage-subsidy':
      return { weekly: random.pick([30, 37]), aimed: random.pick([20, 30, 37]) }
    case 'small-job':
      return { weekly: 0, paid: random.pick([3, 5, 8]), aimed: random.pick([10, 15]) }
    case 'paid-hours':
      return { weekly: 0, paid: random.pick([8, 10, 12, 15, 18]), aimed: random.pick([20, 25, 37]) }
    case 'job':
      return { weekly: 0, paid: random.pick([25, 30, 32, 37, 37]) }
    case 'igu':
      return { weekly: 37, paid: 25, aimed: 37 }
    case 'job-rotation':
      return { weekly: 30 }
    case 'mentor-scheme':
      return { weekly: random.pick([2, 3]) }
    case 'community-work':
      return { weekly: random.pick([13, 20]) }
  }
}

/** What runs on the last day of the story; null for those between two offers. */
function drawNow(random: Random, profile: Profile, by: StaffId, today: PlainDate): Placement | null {
  const { phase } = profile
  if (phase === 'closed') return profile.closedFor === 'job' ? drawJob(random, profile, by) : null
  if (phase !== 'placement' && phase !== 'working' && !(phase === 'school' && random.chance(0.5))) return null
  const kind = random.weighted<Placement['kind']>(
    phase === 'placement'
      ? [
          ['internship', 11],
          ['wage-subsidy', 4],
          ['community-work', 2],
          ['mentor-scheme', profile.tidy ? 0 : 0.7],
          ['job-rotation', 0.4],
        ]
      : phase === 'school'
        ? [
            ['small-job', 3],
            ['internship', 1],
          ]
        : [
            ['paid-hours', 4],
            ['job', 3],
            ['small-job', 2],
            ['igu', 1.5],
          ],
  )
  return drawOne(random, profile, by, kind, {
    ...runningPeriod(random, profile, kind, today),
    ended: null,
    broken: false,
    until: today,
  })
}

function runningPeriod(random: Random, profile: Profile, kind: Placement['kind'], today: PlainDate) {
  const weeks =
    { 'wage-subsidy': 26, igu: 104, 'community-work': 13, 'job-rotation': 26, 'mentor-scheme': 26 }[kind as string] ??
    13
  const oldest = Math.min(weeks * 7 - 35, daysBetween(profile.takenOverOn, today) - 45)
  const from = mondayFrom(addDays(today, -random.whole(6, Math.max(7, oldest))))
  const open = kind === 'job' || kind === 'small-job' || kind === 'paid-hours'
  const first = earliest(from, today)
  if (kind === 'igu') return { from: first, to: addDays(addMonths(first, 24), -1) }
  return { from: first, to: open ? null : addDays(first, weeks * 7 - 3) }
}

function drawJob(random: Random, profile: Profile, by: StaffId): Placement {
  const from = mondayFrom(addDays(profile.closedOn as PlainDate, -random.whole(20, 60)))
  return drawOne(random, profile, by, 'job', {
    from,
    to: null,
    ended: null,
    broken: false,
    until: from,
  })
}

/** Days away, reported the same day and talked about within a few: what ordinary life brings. */
export function drawAbsences(
  random: Random,
  profile: Profile,
  placements: readonly Placement[],
  today: PlainDate,
): Absence[] {
  const end = profile.closedOn ?? today
  const taken = new Set<PlainDate>()
  const some = profile.brief ? placements.slice(-1) : placements
  return some.flatMap((placement) =>
    absentDays(random, profile, placement, end).flatMap((on) => {
      if (taken.has(on)) return []
      taken.add(on)
      return [drawAbsence(random, profile, placement, on, end)]
    }),
  )
}

/** About one in two months over the last half-year; today and yesterday only where the desk is not meant to be clear. */
function absentDays(random: Random, { tidy, brief }: Profile, placement: Placement, end: PlainDate): PlainDate[] {
  const last = earliest(placement.endedOn ?? placement.endsOn ?? end, tidy ? addDays(end, -1) : end)
  const days = Math.max(0, Math.min(daysBetween(placement.startsOn, last), 200))
  const count = brief ? random.whole(0, 1) : Math.min(3, Math.floor(days / 70 + random.next() * 1.2))
  return Array.from({ length: count }, () => workdayUntil(addDays(last, -random.whole(0, days)))).filter(
    (on) => on >= placement.startsOn,
  )
}

function drawAbsence(random: Random, { tidy }: Profile, placement: Placement, on: PlainDate, end: PlainDate): Absence {
  const by = random.weighted<Absence['reportedBy']>([
    ['citizen', 6],
    ['company', 3],
    ['staff', 1],
  ])
  const reason = random.weighted<'own-illness' | 'child-ill' | 'appointment' | 'unknown'>([
    ['own-illness', 4],
    ['child-ill', 4],
    ['appointment', 2],
    ['unknown', 1],
  ])
  const clock = `0${random.whole(6, 8)}.${random.pick(['02', '10', '15', '24', '38', '47'])}`
  const waits = !tidy && daysBetween(on, end) < 3
  return absenceOn(on, placement, { by, clock, reason }, waits ? null : earliest(end, addDays(on, random.whole(0, 2))))
}
