import { distancesFrom, listHeld, listLastContacts, type Track, tracks, usualDays } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { UnitId } from '../platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'
import { type Card, listCards } from './card-queries.ts'
import type { Weights } from './criteria.ts'
import { listDemands, listUnitWords } from './opening-queries.ts'
import { type Candidate, findCandidates, kindOf, type Seats } from './place-candidate-queries.ts'
import { byMatch, type Match, match, type Opening } from './score.ts'
import type { SeekerLine } from './seeker-queries.ts'

/** A workplace's places of one kind, weighed for a citizen. */
export interface Proposal {
  readonly candidate: Candidate
  readonly card: Card
  readonly opening: Opening
  readonly match: Match
  /** Seats of this kind that can be had, and all there are. */
  readonly free: number
  readonly seats: number
  readonly lastContactOn: PlainDate | null
  /** Who has it now, where none is free. */
  readonly heldBy: { readonly name: string; readonly until: PlainDate | null; readonly isPlacement: boolean } | null
}

export interface Matches {
  readonly proposals: readonly Proposal[]
  /** Taken on some of the days, but worth waiting for. */
  readonly taken: readonly Proposal[]
  /** How many kinds of free places meet the conditions. */
  readonly found: number
  /** Those of them nearest in each track: only these are weighed. */
  readonly weighed: number
  /** Of those weighed, how many fit on at least six. */
  readonly good: number
  readonly from: PlainDate
  readonly to: PlainDate
}

const EACH = 30
const TAKEN_EACH = 5
const TAKEN_SHOWN = 2
export const GOOD = 6

/** The days asked for: from when the citizen can begin, never earlier than next Monday, for as long as usual. */
export function daysFor(limits: { readonly fromOn: PlainDate }, today: PlainDate) {
  const usual = usualDays(today)
  if (limits.fromOn <= usual.from) return usual
  return { from: limits.fromOn, to: addDays(limits.fromOn, daysBetween(usual.from, usual.to)) }
}

/** Wished for, or what she can do something in; every track where nothing is noted. */
export function tracksFor({ wishes, abilities }: Pick<SeekerLine, 'wishes' | 'abilities'>): readonly Track[] {
  const sought = [...new Set([...wishes, ...abilities.flatMap((can) => can.tracks)])]
  return sought.length > 0 ? sought : tracks
}

/** Places for a citizen: the conditions in the database, the weighing here, the best first. */
export async function loadMatches(
  db: Db,
  seeker: SeekerLine,
  asked: {
    readonly today: PlainDate
    readonly weights: Weights
    readonly tracks: readonly Track[]
    readonly most: number
  },
): Promise<Matches> {
  const { today, weights } = asked
  const { from, to } = daysFor(seeker.limits, today)
  const distances = await distancesFrom(db, seeker.postalCode)
  const conditions = { today, from, to, group: seeker.matchGroup }
  const most = { free: EACH, taken: TAKEN_EACH }
  const { candidates, seats, kinds } = await findCandidates(db, {
    ...conditions,
    tracks: asked.tracks,
    distances,
    most,
  })
  const weighed = await weigh(db, seeker, candidates, { today, weights })
  const proposals = groupSeats(weighed.filter(isFree))
  const free = new Set(proposals.map(({ candidate }) => kindOf(candidate)))
  const taken = groupSeats(weighed.filter((each) => !isFree(each))).filter((each) => !free.has(kindOf(each.candidate)))
  const shown = [...proposals.slice(0, asked.most), ...taken.slice(0, TAKEN_SHOWN)]
  const told = await tell(db, shown, seats, today)
  return {
    proposals: told.filter(isFree),
    taken: told.filter((each) => !isFree(each) && each.free === 0),
    found: kinds,
    weighed: proposals.length,
    good: proposals.filter((each) => each.match.fits >= GOOD).length,
    from,
    to,
  }
}

type Weighed = Pick<Proposal, 'candidate' | 'opening' | 'match'>

async function weigh(
  db: Db,
  seeker: SeekerLine,
  candidates: readonly Candidate[],
  { today, weights }: { readonly today: PlainDate; readonly weights: Weights },
): Promise<Weighed[]> {
  const words = await listUnitWords(db, unitsOf(candidates), today)
  const demands = await listDemands(
    db,
    candidates.map(({ placeId }) => placeId),
  )
  const weighed = candidates.map((candidate): Weighed => {
    const { placeId, jobFunction, track, targetGroups, weeklyQuarterHours, km } = candidate
    const word = words.get(candidate.unitId)
    // Name by name: hundreds of them are made, and a copy by spreading costs ten times as much.
    const opening: Opening = {
      placeId,
      jobFunction,
      track,
      targetGroups,
      weeklyQuarterHours,
      km,
      prospect: word?.prospect ?? null,
      prospectQuarterHours: word?.prospectQuarterHours ?? 0,
      languages: candidate.languages.length > 0 ? candidate.languages : (word?.languages ?? []),
      demand: demands.get(candidate.placeId) ?? null,
    }
    return { candidate, opening, match: match(seeker, opening, weights) }
  })
  return weighed.sort(
    byMatch(
      (one, other) =>
        (one.opening.km ?? Number.POSITIVE_INFINITY) - (other.opening.km ?? Number.POSITIVE_INFINITY) ||
        one.candidate.placeId - other.candidate.placeId,
    ),
  )
}

const unitsOf = (candidates: readonly Candidate[]): UnitId[] => [...new Set(candidates.map(({ unitId }) => unitId))]

const isFree = ({ candidate }: Pick<Weighed, 'candidate'>) => !candidate.taken

/** Seats of one workplace in one job function are one proposal: the best of them, which comes first. */
function groupSeats(weighed: readonly Weighed[]): Weighed[] {
  const groups = new Map<string, Weighed>()
  for (const each of weighed) {
    const key = kindOf(each.candidate)
    if (!groups.has(key)) groups.set(key, each)
  }
  return [...groups.values()]
}

async function tell(
  db: Db,
  shown: readonly Weighed[],
  seats: ReadonlyMap<string, Seats>,
  today: PlainDate,
): Promise<Proposal[]> {
  const units = unitsOf(shown.map(({ candidate }) => candidate))
  const places = shown.map(({ candidate }) => candidate.placeId)
  const contacts = await listLastContacts(db, units)
  const [cards, held] = [await listCards(db, places), await listHeld(db, places, today)]
  return shown.flatMap((each): Proposal[] => {
    const { placeId, unitId } = each.candidate
    const card = cards.get(placeId)
    if (!card) return []
    const counted = seats.get(kindOf(each.candidate))
    const holder = held.find((one) => one.placeId === placeId)
    const heldBy = holder
      ? { name: holder.reservedByName, until: holder.heldUntil ?? holder.toOn, isPlacement: holder.isPlacement }
      : null
    const lastContactOn = contacts.get(unitId) ?? null
    return [{ ...each, card, free: counted?.free ?? 0, seats: counted?.all ?? 0, lastContactOn, heldBy }]
  })
}
