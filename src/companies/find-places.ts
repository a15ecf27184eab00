import type { CaseFile } from '../citizens/index.ts'
import type { Db } from '../platform/db/scope.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { ruleOn, usualPlaceWeeks } from '../rules/index.ts'
import { findFreePlaces } from './free-place-queries.ts'
import type { Place } from './place.ts'
import { listPlaces, listReservationsOf } from './place-queries.ts'
import { type Track, tracks, trackWords } from './track.ts'
import type { UnitLine } from './unit.ts'
import { listUnits } from './unit-queries.ts'
import { wordsIn } from './words.ts'

/** A free place with the days that would be asked for. */
export interface Offer {
  readonly place: Place
  readonly unit: UnitLine
}

export interface Offers {
  readonly offers: readonly Offer[]
  readonly total: number
  readonly from: PlainDate
  readonly to: PlainDate
  readonly reservations: Awaited<ReturnType<typeof listReservationsOf>>
}

const SHOWN = 40

/** Free places for the days one usually asks for: from next Monday, thirteen weeks; the best prospect of paid hours first. */
export async function loadOffers(
  db: Db,
  { citizen, head }: CaseFile,
  track: Track | null,
  today: PlainDate,
): Promise<Offers> {
  const { from, to } = usualDays(today)
  const asked = { today, from, to, group: head.matchGroup?.group ?? null }
  const { ids, total } = await findFreePlaces(db, asked, track, SHOWN)
  const places = await listPlaces(db, ids)
  const units = await listUnits(db, [...new Set(places.map(({ productionUnitId }) => productionUnitId))], today)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return {
    offers: places.map((place) => ({ place, unit: byId.get(place.productionUnitId) as UnitLine })),
    total,
    from,
    to,
    reservations: await listReservationsOf(db, citizen.id, today),
  }
}

/** From the next Monday on, today where it is one, for as many weeks as usual; both ends included. */
export function usualDays(today: PlainDate): { from: PlainDate; to: PlainDate } {
  const untilMonday = (8 - weekdayOf(today)) % 7
  const from = addDays(today, untilMonday)
  return { from, to: addDays(from, ruleOn(usualPlaceWeeks, today).value * 7 - 1) }
}

/** The tracks a citizen's wishes speak of, in the order of the wishes. */
export function tracksOfWishes(wishes: readonly string[], names: Readonly<Record<Track, string>>): Track[] {
  const wished = wishes.flatMap((wish) => wordsIn(wish))
  const known = tracks.map((track) => ({ track, words: wordsIn(names[track], trackWords[track]) }))
  const found = wished.flatMap((wish) =>
    known.filter(({ words }) =>
      words.some((word) => word.length > 3 && (word.startsWith(wish) || wish.startsWith(word))),
    ),
  )
  return [...new Set(found.map(({ track }) => track))]
}
