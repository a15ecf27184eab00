import type { Db } from '../../../src/platform/db/scope.ts'
import type { CompanyContactId } from '../../../src/platform/ids.ts'
import { addDays } from '../../../src/platform/plain-date.ts'
import { insertRows, insertRowsForIds } from '../bulk.ts'
import type { Town } from '../cast/neighbours.ts'
import type { Seeded } from './seed-companies.ts'

const given = ['Mette', 'Dorte', 'Henrik', 'Susanne', 'Lars', 'Pia', 'Kim', 'Helle', 'Torben', 'Anja', 'Ole', 'Rikke']
const family = ['Lund', 'Krag', 'Friis', 'Dam', 'Holm', 'Skov', 'Bech', 'Vad', 'Kjær', 'Munk', 'Bang', 'Toft']
const titles: Readonly<Record<string, string>> = {
  kitchen: 'Køkkenchef',
  care: 'Afdelingsleder',
  childcare: 'Pædagogisk leder',
  retail: 'Butikschef',
  hotel: 'Housekeepingleder',
}

/** One to talk with at each workplace, and at every third a company mentor who has been on the course. */
export async function seedContacts(trx: Db, { crew, today, random }: Town, seeded: readonly Seeded[]): Promise<void> {
  const dice = random.fork('company-contacts')
  const { municipalityId } = crew
  const telephone = () => `${dice.whole(20, 59)} ${dice.whole(10, 99)} ${dice.whole(10, 99)} ${dice.whole(10, 99)}`
  const common = { municipalityId, email: '', leftOn: null }
  const leaders = seeded.map(({ unit, at, workplace: [, , track] }) => ({
    ...common,
    productionUnitId: unit,
    name: `${given[(at * 7) % 12]} ${family[(at * 5 + Math.floor(at / 12)) % 12]}`,
    title: titles[track] ?? 'Daglig leder',
    telephone: telephone(),
    languages: [] as string[],
    mentorSince: null,
  }))
  const mentors = seeded
    .filter(({ at }) => at % 3 === 0)
    .map(({ unit, at }, nth) => ({
      ...common,
      productionUnitId: unit,
      name: at === 0 ? 'Layla Saleh' : `${given[(nth * 5 + 2) % 12]} ${family[(nth * 7 + 3) % 12]}`,
      title: 'Virksomhedsmentor',
      telephone: telephone(),
      languages: at % 2 === 0 ? ['arabisk'] : ['engelsk'],
      mentorSince: addDays(today, -dice.whole(100, 600)),
    }))
  const ids = await insertRowsForIds(trx, 'companyContact', [...leaders, ...mentors])
  await seedCourses(trx, { crew, today }, ids.slice(leaders.length) as CompanyContactId[])
}

async function seedCourses(
  trx: Db,
  { crew, today }: Pick<Town, 'crew' | 'today'>,
  mentors: readonly CompanyContactId[],
) {
  const { municipalityId } = crew
  const held = {
    municipalityId,
    title: 'Mentorkursus, efterår',
    startsOn: addDays(today, -75),
    endsOn: addDays(today, -74),
    heldAt: 'Rådhuset',
  }
  const coming = {
    municipalityId,
    title: 'Mentorkursus, forår',
    startsOn: addDays(today, 70),
    endsOn: addDays(today, 71),
    heldAt: 'Rådhuset',
  }
  const [past, next] = await insertRowsForIds(trx, 'mentorCourse', [held, coming])
  const seats = mentors.map((contactId, at) => ({
    municipalityId,
    courseId: (at % 4 === 3 ? next : past) as number,
    contactId,
    enrolledOn: addDays(today, -100),
    completedOn: at % 4 === 3 ? null : held.endsOn,
  }))
  await insertRows(trx, 'mentorCourseSeat', seats)
}
