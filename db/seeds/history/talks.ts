import type { StaffId } from '../../../src/platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { workday } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { Note, Placement, Talk } from '../story.ts'
import { noteOn, talkAt } from '../tell.ts'
import { type Moment, noteAbout, type Scene, type Sentence } from '../words/notes.ts'
import { peopleOf } from '../words/people.ts'
import { trades } from '../words/trades.ts'
import type { Profile } from './profile.ts'

/** The day of each FIP, oldest first: about every three months from the first talks to the last one held. */
export function fipDays(random: Random, { takenOverOn, lastFipOn, brief }: Profile): PlainDate[] {
  if (!lastFipOn) return []
  const first = workday(takenOverOn, random.whole(78, 90))
  if (first >= lastFipOn || daysBetween(first, lastFipOn) < 45) return [lastFipOn]
  const span = daysBetween(first, lastFipOn)
  const count = Math.max(1, Math.ceil(span / 91))
  const between = Array.from({ length: count - 1 }, (_, at) =>
    workday(first, Math.round((span * (at + 1)) / count) + random.whole(-3, 3)),
  )
  const all = [first, ...between, lastFipOn]
  return brief ? all.slice(-3) : all
}

/** Who has the case on a day. */
export function caseworkerOn({ caseworkers }: Profile, on: PlainDate): StaffId {
  return (caseworkers.findLast((each) => each.from <= on) ?? caseworkers[0])?.staffId as StaffId
}

const clocks = ['08.30', '09.00', '09.30', '10.00', '10.30', '11.00', '12.30', '13.00', '13.30', '14.00']

/** Talks held, missed and booked, oldest first. */
export function drawTalks(random: Random, profile: Profile, fips: readonly PlainDate[], today: PlainDate): Talk[] {
  const end = profile.closedOn ?? today
  const days = [
    ...early(random, profile, fips, end),
    ...fips,
    ...(profile.laterTalkOn ? [profile.laterTalkOn] : []),
  ].sort()
  const talks: Talk[] = []
  let bookedOn = profile.takenOverOn
  for (const on of days) {
    if (talks.length > 0 && random.chance(0.07)) {
      const missedOn = workday(on, -random.whole(6, 9))
      if (missedOn > bookedOn) talks.push(oneTalk(random, profile, missedOn, bookedOn, fips.includes(on), 'missed'))
    }
    talks.push(oneTalk(random, profile, on, bookedOn, fips.includes(on), 'held'))
    bookedOn = on
  }
  const next = profile.nextTalk ?? drawNext(random, profile, talks.at(-1), today)
  return next ? [...talks, next] : talks
}

/** The Act's four talks in the first half-year: those that no FIP falls on. */
function early(
  random: Random,
  { takenOverOn, brief }: Profile,
  fips: readonly PlainDate[],
  end: PlainDate,
): PlainDate[] {
  const meant = [random.whole(9, 20), random.whole(36, 43), random.whole(124, 134)]
  return (brief ? meant.slice(0, 1) : meant)
    .map((days) => workday(takenOverOn, days))
    .filter((on) => on < end && fips.every((fip) => Math.abs(daysBetween(on, fip)) > 15))
}

function oneTalk(
  random: Random,
  profile: Profile,
  on: PlainDate,
  bookedOn: PlainDate,
  withFip: boolean,
  outcome: 'held' | 'missed',
): Talk {
  const days = daysBetween(profile.takenOverOn, on)
  const kind: Talk['kind'] =
    days < 25 ? 'contract' : withFip ? random.pick(['job-talk', 'follow-up'] as const) : random.weighted(later)
  const interpreter = profile.module < 3 && profile.origin.id !== 'philippines' && random.chance(0.7)
  const outcomes = outcome === 'held' ? { heldOn: on } : { missedOn: on }
  const talk = talkAt(
    caseworkerOn(profile, on),
    kind,
    { on, clock: random.pick(clocks), bookedOn },
    { withFip, interpreter, place: placeOf(random, kind), ...outcomes },
  )
  return profile.brief ? { ...talk, bookedOn: null } : talk
}

const later: readonly (readonly [Talk['kind'], number])[] = [
  ['follow-up', 5],
  ['job-talk', 4],
  ['three-party', 3],
  ['motivation', 2],
  ['round-table', 1],
  ['home-visit', 0.6],
  ['open-counselling', 0.6],
]

export function placeOf(random: Random, kind: Talk['kind']): string {
  if (kind === 'three-party') return 'På arbejdspladsen'
  if (kind === 'home-visit') return 'Hjemme hos borgeren'
  if (kind === 'telephone') return ''
  return random.pick(['Lokale 1', 'Lokale 2', 'Lokale 3', 'Lokale 5', 'Jobcentret, mødelokale 4'])
}

/** Two of three have the next one booked when the last was held. */
function drawNext(random: Random, profile: Profile, last: Talk | undefined, today: PlainDate): Talk | null {
  if (profile.closedOn || !last?.heldOn || random.chance(0.3)) return null
  const planned = workday(last.heldOn, random.whole(80, 89))
  const on = planned <= today && !profile.tidy && random.chance(0.5) ? today : planned
  if (on < today) return null
  const at = { on, clock: random.pick(clocks), bookedOn: last.heldOn }
  return talkAt(caseworkerOn(profile, today), 'job-talk', at, { withFip: true, place: placeOf(random, 'job-talk') })
}

/** What was written after talks and calls, newest last. */
export function drawNotes(
  random: Random,
  profile: Profile,
  talks: readonly Talk[],
  placements: readonly Placement[],
  today: PlainDate,
): Note[] {
  const scene = (on: PlainDate): Scene => {
    const at = placements.findLast((each) => each.startsOn <= on)
    const trade = trades[profile.trade]
    return {
      ...peopleOf(profile),
      workplace: at?.workplace ?? trade.workplaces[0],
      contact: at?.contact?.split(',')[0] ?? 'kontaktpersonen',
      job: trade.jobs[0],
      trade: trade.name,
    }
  }
  const said = new Set<Sentence>()
  const write = (on: PlainDate, moment: Moment, talk: Talk | null) =>
    noteOn(
      on,
      caseworkerOn(profile, on),
      noteAbout(random, moment, scene(on), said),
      talk,
      `1${random.whole(1, 5)}.${random.whole(10, 58)}`,
    )
  const afterTalks = talks.flatMap((talk) => {
    const on = talk.heldOn ?? talk.missedOn
    if (!on || random.chance(profile.brief ? 0.6 : 0.12)) return []
    return [write(on, momentOf(talk, profile, placements, on), talk)]
  })
  const calls = callDays(random, profile, talks, today).map((on) => write(on, 'call', null))
  return [...afterTalks, ...calls].sort((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1))
}

function momentOf(talk: Talk, profile: Profile, placements: readonly Placement[], on: PlainDate): Moment {
  if (talk.missedOn) return 'missed'
  if (talk.kind === 'contract') return 'contract'
  const at = placements.find((each) => each.startsOn <= on && (each.endedOn ?? each.endsOn ?? on) >= on)
  if (!at)
    return placements.some((each) => each.startsOn < on)
      ? 'between'
      : profile.phase === 'school'
        ? 'school'
        : 'beginning'
  if (talk.kind === 'three-party') return 'three-party'
  return ['job', 'paid-hours', 'small-job', 'igu'].includes(at.kind) ? 'working' : 'placement'
}

/** Calls in the last months, four weeks apart, and the last contact the profile names. */
function callDays(random: Random, profile: Profile, talks: readonly Talk[], today: PlainDate): PlainDate[] {
  const { lastContactOn, closedOn, takenOverOn, brief } = profile
  const end = lastContactOn ?? talks.findLast((talk) => talk.heldOn)?.heldOn ?? closedOn ?? today
  const before = Array.from({ length: brief ? 0 : 4 }, (_, at) => workday(end, -28 * (at + 1) + random.whole(-4, 4)))
  const calls = before.filter(
    (on) =>
      on > addDays(takenOverOn, 30) && on < end && talks.every((talk) => talk.heldOn !== on) && random.chance(0.6),
  )
  return [...(lastContactOn ? [lastContactOn] : []), ...calls]
}
