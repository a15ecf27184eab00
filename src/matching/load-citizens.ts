import { citizenName, type MatchGroup } from '../citizens/index.ts'
import { distancesFrom, findUnit, type Place, type Track, type Unit } from '../companies/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { listStandings, tracksIn } from '../visitation/index.ts'
import { type CandidateCitizen, listCandidateCitizens } from './candidate-citizen-queries.ts'
import type { Weights } from './criteria.ts'
import { listDemands, listUnitWords } from './opening-queries.ts'
import { byMatch, isForGroup, type Match, match, type Opening } from './score.ts'
import { listSeekers, type SeekerLine, wishedIn } from './seeker-queries.ts'

/** A citizen weighed for a place. */
export interface Suggested {
  readonly seeker: SeekerLine
  readonly name: string
  readonly match: Match
  /** Nobody who could have the place has waited longer. */
  readonly waitedLongest: boolean
}

export interface SuggestedCitizens {
  readonly unit: Unit
  readonly opening: Omit<Opening, 'km'>
  readonly suggested: readonly Suggested[]
  /** All who meet the conditions, and those of them who were weighed: the ones who have waited longest. */
  readonly found: number
  readonly weighed: number
}

const WEIGHED = 300

/** Who could fill a place, among those whose cases the actor may open: the best first, and of equals whoever has waited longest. */
export async function loadCitizensFor(
  db: Db,
  actor: Actor,
  place: Place,
  asked: Moment & { readonly from: PlainDate; readonly weights: Weights; readonly most: number },
): Promise<SuggestedCitizens> {
  const { today, weights, most } = asked
  const unit = await findUnit(db, place.productionUnitId, today)
  const opening = await openingOf(db, place, today)
  const waiting = await listWaiting(db, actor, place, asked)
  const names = new Map(waiting.map((each) => [each.id, citizenName(each)]))
  const ids = waiting.slice(0, WEIGHED).map(({ id }) => id)
  const distances = await distancesFrom(db, unit.postalCode)
  const weighed = (await listSeekers(db, ids, today))
    .map((seeker) => {
      const km = seeker.postalCode === null ? null : (distances.get(seeker.postalCode) ?? null)
      return { seeker, name: names.get(seeker.id) ?? '', match: match(seeker, { ...opening, km }, weights) }
    })
    .sort(byMatch((one, other) => byWait(one.seeker, other.seeker)))
  const longest = waiting[0]?.waitingSince ?? null
  const suggested = weighed.slice(0, most).map((each) => ({
    ...each,
    waitedLongest: longest !== null && each.seeker.waitingSince === longest,
  }))
  return { unit, opening, suggested, found: waiting.length, weighed: weighed.length }
}

/** Whoever meets the conditions and seeks the track or can do something in it, the longest wait first. */
async function listWaiting(
  db: Db,
  actor: Actor,
  place: Place,
  { now, today, from }: Moment & { readonly from: PlainDate },
) {
  const of = { targetGroups: place.targetGroups as readonly MatchGroup[] }
  const all = await listCandidateCitizens(db, actor, { now }, from)
  const candidates = all.filter(({ matchGroup }) => isForGroup(of, matchGroup))
  const standings = await listStandings(
    db,
    candidates.map(({ id }) => id),
    today,
  )
  return candidates
    .map((each) => ({ wishes: null, waitingSince: null, ...standings.get(each.id), ...each }))
    .filter((each) => seeks(place.track, each))
    .sort(byWait)
}

const seeks = (
  track: Track,
  { wishes, wished, can }: CandidateCitizen & { readonly wishes: readonly Track[] | null },
) => (wishes ?? wishedIn(wished)).includes(track) || can.some((words) => tracksIn(words).includes(track))

type Waiting = Pick<SeekerLine, 'id' | 'waitingSince'>

/** The earliest day first; somebody who waits for nothing comes last. */
const byWait = (one: Waiting, other: Waiting) => {
  const [since, than] = [one.waitingSince ?? LAST, other.waitingSince ?? LAST]
  return since === than ? one.id - other.id : since < than ? -1 : 1
}

const LAST = '9999-12-31'

/** A place with what its workplace says. */
export async function openingOf(db: Db, place: Place, today: PlainDate): Promise<Omit<Opening, 'km'>> {
  const word = (await listUnitWords(db, [place.productionUnitId], today)).get(place.productionUnitId)
  return {
    placeId: place.id,
    jobFunction: place.jobFunction,
    track: place.track,
    targetGroups: place.targetGroups as readonly MatchGroup[],
    weeklyQuarterHours: place.weeklyQuarterHours,
    languages: place.languages.length > 0 ? place.languages : (word?.languages ?? []),
    demand: (await listDemands(db, [place.id])).get(place.id) ?? null,
    prospect: word?.prospect ?? null,
    prospectQuarterHours: word?.prospectQuarterHours ?? 0,
  }
}
