import type { CaseFile } from '../citizens/index.ts'
import type { Db } from '../platform/db/scope.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { ruleOn, usualPlaceWeeks } from '../rules/index.ts'
import { listFreePlaces } from './free-place-queries.ts'
import type { Place } from './place.ts'
import { listReservationsOf } from './place-queries.ts'
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
const prospectOrder = ['agreed', 'likely', 'possible', 'none']

/** Free places for the days one usually asks for: from next Monday, thirteen weeks; the best prospect of paid hours first. */
export async function loadOffers(
  db: Db,
  { citizen, head }: CaseFile,
  track: Track | null,
  today: PlainDate,
): Promise<Offers> {
  const { from, to } = usualDays(today)
  const free = await listFreePlaces(db, {
    ...{ today, from, to, group: head.matchGroup?.group ?? null },
    ...(track ? { tracks: [track] } : {}),
  })
  const units = await listUnits(db, [...new Set(free.map(({ productionUnitId }) => productionUnitId))], today)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const offers = free.flatMap((place) => {
    const unit = byId.get(place.productionUnitId)
    return unit ? [{ place, unit }] : []
  })
  return {
    offers: offers.sort(byProspect).slice(0, SHOWN),
    total: offers.length,
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

const byProspect = (one: Offer, other: Offer) =>
  rank(one) - rank(other) || one.unit.name.localeCompare(other.unit.name, 'da') || one.place.id - other.place.id

const rank = ({ unit }: Offer) => prospectOrder.indexOf(unit.centre?.prospect ?? 'none')
