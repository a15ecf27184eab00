import type { Db } from '../../../src/platform/db/scope.ts'
import { addDays } from '../../../src/platform/plain-date.ts'
import { insertRows } from '../bulk.ts'
import type { Town } from '../cast/neighbours.ts'
import type { Seeded } from './seed-companies.ts'

const paidHours = { agreed: 48, likely: 32, possible: 0, none: 0 } as const
const buses = [
  'Bus 12, stop lige ved døren',
  'Bus 4 eller på cykel ad stien',
  '10 min. gang fra stationen',
  'Bus 21, første bus kl. 6.20',
]

/** Four of five are company centres: what both sides ask, and what is in sight for who does well. */
export async function seedAgreements(trx: Db, { crew, today, random }: Town, seeded: readonly Seeded[]): Promise<void> {
  const dice = random.fork('company-agreements')
  const rows = seeded
    .filter(({ at }) => at % 5 !== 4 || at === 4)
    .map(({ unit, adviser, at, workplace: [name, , , , trade, , functions, prospect] }) => ({
      municipalityId: crew.municipalityId,
      productionUnitId: unit,
      validFrom: addDays(today, -dice.whole(90, 640)),
      validTo: null,
      partnership: at % 6 === 0,
      workAreas: [trade],
      jobFunctions: [...new Set(functions)],
      targetGroups: at % 4 === 1 ? ['job-ready'] : [],
      languages: at % 3 === 0 ? ['dansk', at % 2 === 0 ? 'arabisk' : 'engelsk'] : ['dansk'],
      reach: dice.pick(buses),
      workingHours:
        name === 'Lindehøj Storkøkken'
          ? 'Hverdage 6.30-14'
          : dice.pick(['Hverdage 8-15', 'Hverdage 7-14', 'Hverdage 9-15, hver tredje weekend']),
      companyDemands: 'Vi ringer samme dag, hvis nogen bliver væk. Opfølgning hver tredje uge.',
      ourDemands: 'En fast mentor. Dansk ved opgaverne. Meld fravær samme dag. Betalte timer i sigte.',
      prospect,
      prospectQuarterHours: paidHours[prospect],
      agreedBy: adviser,
      agreedOn: addDays(today, -90),
    }))
  await insertRows(trx, 'centreAgreement', rows)
}
