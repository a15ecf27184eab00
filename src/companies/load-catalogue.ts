import type { Db } from '../platform/db/scope.ts'
import type { UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { companyContactDays, ruleOn, usualPlaceWeeks } from '../rules/index.ts'
import { findInCatalogue } from './catalogue-queries.ts'
import type { CatalogueQuery } from './catalogue-shape.ts'
import { type Freshness, freshnessOf } from './freshness.ts'
import { firstFreeDay, type Held, type Place } from './place.ts'
import { listHeld, listPlacesOf } from './place-queries.ts'
import { distancesFrom } from './postal-queries.ts'
import type { UnitLine } from './unit.ts'
import { listUnits } from './unit-queries.ts'

/** A place with who has it and from when it can be had. */
export interface PlaceLine {
  readonly place: Place
  readonly held: readonly Held[]
  /** Null: never again. */
  readonly freeFrom: PlainDate | null
}

export interface CatalogueLine {
  readonly unit: UnitLine
  readonly places: readonly PlaceLine[]
  readonly freeNow: number
  readonly freshness: Freshness
  /** Straight-line; null where nobody said from where, or the postal code is unknown. */
  readonly kilometres: number | null
}

export interface Catalogue {
  readonly lines: readonly CatalogueLine[]
  readonly total: number
  readonly pages: number
  /** False: a distance was asked for from a postal code nobody knows. */
  readonly knowsFrom: boolean
}

const PAGE = 25
const WHOLE = 2000

/** A page of the catalogue, or for printing all that was asked for. */
export async function loadCatalogue(
  db: Db,
  query: CatalogueQuery,
  today: PlainDate,
  whole = false,
): Promise<Catalogue> {
  const distances = await distancesFrom(db, query.filters.fra)
  const most = whole ? WHOLE : PAGE
  const { ids, total } = await findInCatalogue(db, whole ? { ...query, page: 1 } : query, today, distances, most)
  const units = await listUnits(db, ids, today)
  const places = await loadPlaces(db, ids, today)
  return {
    lines: units.map((unit) => lineOf(unit, places.get(unit.id) ?? [], distances, today)),
    total,
    pages: Math.ceil(total / most),
    knowsFrom: query.filters.fra === null || distances.size > 0,
  }
}

function lineOf(
  unit: UnitLine,
  places: readonly PlaceLine[],
  distances: ReadonlyMap<string, number>,
  today: PlainDate,
): CatalogueLine {
  return {
    unit,
    places,
    freeNow: places.filter(({ freeFrom }) => freeFrom === today).length,
    freshness: freshnessOfUnit(unit, today),
    kilometres: distances.get(unit.postalCode) ?? null,
  }
}

/** Against the workplace's own rhythm, or the rule's. */
export const freshnessOfUnit = (unit: UnitLine, today: PlainDate): Freshness =>
  freshnessOf(unit.lastContactOn, rhythmOf(unit, today), today)

export const rhythmOf = ({ rhythmDays }: Pick<UnitLine, 'rhythmDays'>, today: PlainDate) =>
  rhythmDays ?? ruleOn(companyContactDays, today).value

/** The places of these workplaces with who has them. */
export async function loadPlaces(
  db: Db,
  units: readonly UnitId[],
  today: PlainDate,
): Promise<Map<UnitId, PlaceLine[]>> {
  const places = await listPlacesOf(db, units, today)
  const held = grouped(
    await listHeld(
      db,
      places.map(({ id }) => id),
      today,
    ),
    ({ placeId }) => placeId,
  )
  const lines = places.map((place) => {
    const taken = held.get(place.id) ?? []
    return { place, held: taken, freeFrom: firstFreeDay(place, taken, today, ruleOn(usualPlaceWeeks, today).value * 7) }
  })
  return grouped(lines, ({ place }) => place.productionUnitId)
}

function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
