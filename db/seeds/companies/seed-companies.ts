import type { Insertable } from 'kysely'
import { cvrFrom, reindexUnits } from '../../../src/companies/index.ts'
import type { DB } from '../../../src/platform/db/schema.generated.ts'
import type { Db } from '../../../src/platform/db/scope.ts'
import type { StaffId, UnitId } from '../../../src/platform/ids.ts'
import { addDays } from '../../../src/platform/plain-date.ts'
import { insertRows, insertRowsForIds } from '../bulk.ts'
import type { Town } from '../cast/neighbours.ts'
import { postalPoints } from './postal-points.ts'
import { seedAgreements } from './seed-agreements.ts'
import { seedContacts } from './seed-contacts.ts'
import { seedPlaces } from './seed-places.ts'
import { streets, villages, type Workplace, workplaces } from './workplaces.ts'

/** A workplace that stands in the database. */
export interface Seeded {
  readonly unit: UnitId
  readonly workplace: Workplace
  readonly adviser: StaffId
  readonly at: number
}

/** A fifth has no agreement, one is closed; Fjordby has them all, the others the first dozen. */
export async function seedCompanies(trx: Db, town: Town): Promise<void> {
  if (town.crew.town === '') return
  const chosen = town.crew.town === 'Fjordby' ? workplaces : workplaces.slice(0, 12)
  const seeded = await seedUnits(trx, { ...town, random: town.random.fork('companies') }, chosen)
  await seedContacts(trx, town, seeded)
  await seedAgreements(trx, town, seeded)
  await seedPlaces(trx, town, seeded)
  await seedLog(trx, town, seeded)
  await seedAnswer(trx, town)
  const { municipalityId } = town.crew
  const points = postalPoints.map(([code, name, latitude, longitude]) => ({
    municipalityId,
    code,
    name,
    latitude,
    longitude,
  }))
  await insertRows(trx, 'postalPoint', points)
  await reindexUnits(
    trx,
    town.crew.municipalityId,
    seeded.map(({ unit }) => unit),
    town.today,
  )
}

/** Numbers no register has given out: it has not come to 9 yet. */
const cvrOf = (municipality: number, at: number): string =>
  cvrFrom(9_000_000 + (municipality - 900) * 1000 + at * 3) ??
  cvrFrom(9_000_000 + (municipality - 900) * 1000 + at * 3 + 1) ??
  ''

async function seedUnits(trx: Db, town: Town, chosen: readonly Workplace[]): Promise<Seeded[]> {
  const { crew, today, random } = town
  const municipalityId = crew.municipalityId
  const createdOn = addDays(today, -700)
  const companies = await insertRowsForIds(
    trx,
    'company',
    chosen.map(([name], at) => ({
      municipalityId,
      cvr: cvrOf(municipalityId, at),
      name,
      createdOn,
      closedOn: name === 'Nordlys Rengøring' ? addDays(today, -19) : null,
    })),
  )
  const advisers = crew.members.filter(({ role, validTo }) => role === 'company-adviser' && validTo === null)
  const adviserOf = (at: number) =>
    (at < 6 ? advisers[0] : advisers[at % advisers.length])?.id ?? (crew.members[0]?.id as StaffId)
  const places = villages[crew.town] ?? [[crew.postalCode, crew.town] as const]
  const rows = chosen.map(([name, village, track, db07, trade, employees], at): Insertable<DB['productionUnit']> => {
    const [postalCode, city] = places[village % places.length] ?? ['', '']
    return {
      municipalityId,
      companyId: companies[at] as never,
      pNumber: String(9_000_000_000 + municipalityId * 10_000 + at),
      name,
      address: `${random.pick(streets)} ${random.whole(1, 88)}`,
      postalCode,
      city,
      telephone: `${random.whole(20, 99)} ${random.whole(10, 99)} ${random.whole(10, 99)} ${random.whole(10, 99)}`,
      email: '',
      db07,
      trade,
      track,
      employees,
      adviserId: adviserOf(at),
      rhythmDays: at === 1 ? 14 : null,
      createdOn,
    }
  })
  const units = await insertRowsForIds(trx, 'productionUnit', rows)
  return chosen.map((workplace, at) => ({ unit: units[at] as UnitId, workplace, adviser: adviserOf(at), at }))
}

const words = [
  'Alt går godt. De vil gerne have en mere efter nytår.',
  'Talt om mødetider. De kan godt begynde kl. 7.15.',
  'Set køkkenet og mødt mentoren.',
  'De har travlt før jul og tager gerne en ekstra.',
  'Aftalt nyt besøg, når ugeplanen er klar.',
]

/** Most were talked with lately; every seventh, and the hotel, was not. */
async function seedLog(trx: Db, { crew, today, random }: Town, seeded: readonly Seeded[]): Promise<void> {
  const dice = random.fork('company-log')
  const rows = seeded.flatMap(({ unit, adviser, at, workplace: [name] }) => {
    const isStale = name === 'Hotel Strandengen' || at % 7 === 6
    const last = name === 'Fjordkøkkenet' ? 5 : isStale ? dice.whole(24, 60) : dice.whole(1, 20)
    return [last, last + dice.whole(12, 25), last + dice.whole(30, 50)].map((ago) => ({
      municipalityId: crew.municipalityId,
      productionUnitId: unit,
      kind: dice.weighted([
        ['visit', 3],
        ['call', 4],
        ['mail', 1],
      ] as const),
      happenedOn: addDays(today, -ago),
      staffId: adviser,
      word: dice.chance(0.5) ? dice.pick(words) : '',
      recordedAt: `${addDays(today, -ago)}T13:05:00Z`,
    }))
  })
  await insertRows(trx, 'companyLog', rows)
}

/** An answer of the register that somebody has read and not yet brought in: one new workplace, one that moved. */
async function seedAnswer(trx: Db, { crew, today }: Town): Promise<void> {
  const { municipalityId } = crew
  const common = { telephone: '', email: '', db07: '562900', trade: 'Kantiner og cateringkøkkener', closedOn: null }
  const fresh = {
    ...common,
    cvr: cvrOf(municipalityId, 300),
    companyName: 'Havnens Suppekøkken ApS',
    pNumber: String(9_000_000_000 + municipalityId * 10_000 + 300),
    name: 'Havnens Suppekøkken',
    address: 'Havnegade 2',
    postalCode: crew.postalCode,
    city: crew.town,
    employees: '10-19',
  }
  const moved = {
    ...fresh,
    cvr: cvrOf(municipalityId, 0),
    companyName: 'Fjordkøkkenet',
    pNumber: String(9_000_000_000 + municipalityId * 10_000),
    name: 'Fjordkøkkenet',
    address: 'Havnegade 14',
    employees: '50-99',
  }
  const adviser = crew.members.find(({ role, validTo }) => role === 'company-adviser' && validTo === null)
  if (!adviser) return
  await insertRows(trx, 'companyImport', [
    {
      municipalityId,
      fileName: 'produktionsenheder.json',
      sha256: '0'.repeat(64),
      body: JSON.stringify({ units: [fresh, moved], rejects: [] }),
      madeBy: adviser.id,
      madeAt: `${today}T08:10:00Z`,
    },
  ])
}
