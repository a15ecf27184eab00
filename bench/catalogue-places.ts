import { insertRows, insertRowsForIds } from '../db/seeds/bulk.ts'
import { workplaces } from '../db/seeds/companies/workplaces.ts'
import { randomFrom } from '../db/seeds/random.ts'
import { cvrFrom, reindexUnits } from '../src/companies/index.ts'
import { inWork } from '../src/platform/audit/work.ts'
import type { Keys } from '../src/platform/crypto/keys.ts'
import type { Engine } from '../src/platform/db/engine.ts'
import type { Db } from '../src/platform/db/scope.ts'
import type { CitizenId, CompanyId, MunicipalityId, PlaceId, StaffId, UnitId } from '../src/platform/ids.ts'
import { addDays, type PlainDate } from '../src/platform/plain-date.ts'

const towns = ['Nørbæk', 'Lindehøj', 'Kvistgård', 'Sønderup', 'Vesterby', 'Fjordby']
const codes = ['0910', '0911', '0912', '0913', '0914', '0900']

/** Fills a municipality's catalogue: so many units, so many places among them, every fifth held by a citizen. */
export async function fillCatalogue(
  engine: Engine,
  keys: Keys,
  municipality: MunicipalityId,
  today: PlainDate,
  size: { readonly units: number; readonly places: number },
): Promise<void> {
  await inWork(engine.db, keys, { municipality }, async (db) => {
    const units = await fillUnits(db, municipality, today, size.units)
    await fillPlaces(db, municipality, today, units, size.places)
    for (let at = 0; at < units.length; at += 500)
      await reindexUnits(db, municipality, units.slice(at, at + 500), today)
  })
}

async function fillUnits(db: Db, municipalityId: MunicipalityId, today: PlainDate, count: number): Promise<UnitId[]> {
  const at = Array.from({ length: count }, (_, each) => each)
  const kinds = at.map((each) => workplaces[each % workplaces.length] as (typeof workplaces)[number])
  const name = (each: number) => `${kinds[each]?.[0]} ${each}`
  const companies = await insertRowsForIds(
    db,
    'company',
    at.map((each) => ({ municipalityId, cvr: cvrOf(each), name: name(each), createdOn: today })),
  )
  const units = await insertRowsForIds(
    db,
    'productionUnit',
    at.map((each) => ({
      municipalityId,
      companyId: companies[each] as CompanyId,
      pNumber: String(9_900_000_000 + each),
      name: name(each),
      postalCode: codes[each % 6] ?? '',
      city: towns[each % 6] ?? '',
      trade: kinds[each]?.[4] ?? '',
      db07: kinds[each]?.[3] ?? '',
      track: kinds[each]?.[2] ?? 'other',
      createdOn: today,
    })),
  )
  await insertRows(
    db,
    'centreAgreement',
    at.map((each) => ({
      municipalityId,
      productionUnitId: units[each] as UnitId,
      validFrom: addDays(today, -300),
      jobFunctions: [...(kinds[each]?.[6] ?? [])],
      languages: each % 3 === 0 ? ['dansk', 'arabisk'] : ['dansk'],
      prospect: kinds[each]?.[7] ?? 'none',
      agreedOn: today,
    })),
  )
  return units as UnitId[]
}

function cvrOf(at: number): string {
  const sevens = 9_200_000 + at * 2
  return cvrFrom(sevens) ?? cvrFrom(sevens + 1) ?? ''
}

async function fillPlaces(
  db: Db,
  municipalityId: MunicipalityId,
  today: PlainDate,
  units: readonly UnitId[],
  count: number,
) {
  const random = randomFrom(7)
  const kindOf = (at: number) => workplaces[(at % units.length) % workplaces.length] as (typeof workplaces)[number]
  const places = await insertRowsForIds(
    db,
    'place',
    Array.from({ length: count }, (_, at) => ({
      municipalityId,
      productionUnitId: units[at % units.length] as UnitId,
      jobFunction: random.pick(kindOf(at)[6]),
      track: kindOf(at)[2],
      fromOn: addDays(today, -random.whole(10, 400)),
      weeklyQuarterHours: random.pick([48, 80, 100, 148]),
      targetGroups: random.chance(0.1) ? ['job-ready'] : [],
      languages: [] as string[],
    })),
  )
  const citizens = await db.selectFrom('citizen').select('id').limit(500).execute()
  const staff = await db.selectFrom('staff').select('id').limit(1).executeTakeFirstOrThrow()
  const held = places
    .filter((_, at) => at % 5 === 0)
    .map((placeId, at) => ({
      municipalityId,
      placeId: placeId as PlaceId,
      citizenId: citizens[at % citizens.length]?.id as CitizenId,
      fromOn: addDays(today, -20),
      toOn: addDays(today, 70),
      reservedBy: staff.id as StaffId,
      reservedAt: `${today}T08:00:00Z`,
    }))
  await insertRows(db, 'placeReservation', held)
}
