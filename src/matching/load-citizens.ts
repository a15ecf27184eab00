import { citizenName, type MatchGroup } from '../citizens/index.ts'
import { distancesFrom, findUnit, type Place, type Unit } from '../companies/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Weights } from './criteria.ts'
import { listDemands, listUnitWords } from './opening-queries.ts'
import { byMatch, isForGroup, type Match, match, type Opening } from './score.ts'
import { listCandidateCitizens, listSeekers, type SeekerLine } from './seeker-queries.ts'

/** A citizen weighed for a place. */
export interface Suggested {
  readonly seeker: SeekerLine
  readonly name: string
  readonly match: Match
  /** Of those shown nobody has waited longer. */
  readonly waitedLongest: boolean
}

export interface SuggestedCitizens {
  readonly unit: Unit
  readonly opening: Omit<Opening, 'km'>
  readonly suggested: readonly Suggested[]
  readonly found: number
}

const WEIGHED = 300

/** Who could fill a place, among those whom the actor may know of: the best first, and of equals whoever has waited longest. */
export async function loadCitizensFor(
  db: Db,
  actor: Actor,
  place: Place,
  asked: { readonly today: PlainDate; readonly from: PlainDate; readonly weights: Weights; readonly most: number },
): Promise<SuggestedCitizens> {
  const { today, from, weights, most } = asked
  const unit = await findUnit(db, place.productionUnitId, today)
  const opening = await openingOf(db, place, today)
  const groups = place.targetGroups as readonly MatchGroup[]
  const candidates = await listCandidateCitizens(db, actor, { groups, from, most: WEIGHED })
  const names = new Map(candidates.map((each) => [each.id, citizenName(each)]))
  const seekers = await listSeekers(
    db,
    candidates.map(({ id }) => id),
    today,
  )
  const distances = await distancesFrom(db, unit.postalCode)
  const weighed = seekers
    .filter(({ matchGroup }) => isForGroup(opening, matchGroup))
    .filter(
      ({ wishes, abilities }) =>
        wishes.includes(place.track) || abilities.some(({ tracks }) => tracks.includes(place.track)),
    )
    .map((seeker) => {
      const km = seeker.postalCode === null ? null : (distances.get(seeker.postalCode) ?? null)
      return { seeker, name: names.get(seeker.id) ?? '', match: match(seeker, { ...opening, km }, weights) }
    })
    .sort(byMatch((one, other) => waited(one.seeker) - waited(other.seeker) || one.seeker.id - other.seeker.id))
  const shown = weighed.slice(0, most)
  const longest = Math.min(...shown.map(({ seeker }) => waited(seeker)))
  return {
    unit,
    opening,
    found: weighed.length,
    suggested: shown.map((each) => ({
      ...each,
      waitedLongest: each.seeker.waitingSince !== null && waited(each.seeker) === longest,
    })),
  }
}

/** Earlier is less; somebody who waits for nothing comes last. */
const waited = ({ waitingSince }: SeekerLine) =>
  waitingSince === null ? Number.MAX_SAFE_INTEGER : Number(waitingSince.replaceAll('-', ''))

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
