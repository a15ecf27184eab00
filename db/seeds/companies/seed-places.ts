import type { Insertable } from 'kysely'
import type { DB } from '../../../src/platform/db/schema.generated.ts'
import type { Db } from '../../../src/platform/db/scope.ts'
import type { CitizenId, PlaceId, PlacementId, StaffId } from '../../../src/platform/ids.ts'
import { addDays, type PlainDate } from '../../../src/platform/plain-date.ts'
import { insertRows, insertRowsForIds } from '../bulk.ts'
import type { Town } from '../cast/neighbours.ts'
import type { Seeded } from './seed-companies.ts'

interface Running {
  readonly id: PlacementId
  readonly citizenId: CitizenId
  readonly workplace: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  readonly agreedBy: StaffId
}

/** Every seat the workplaces offer. Whoever is in a placement there already has one of them; place 1 is Samira's. */
export async function seedPlaces(trx: Db, { crew, today, random }: Town, seeded: readonly Seeded[]): Promise<void> {
  const dice = random.fork('company-places')
  const { municipalityId } = crew
  const running = await listRunning(trx, today)
  const seats = seeded.flatMap((each) => {
    const { unit, workplace, at } = each
    const [name, , track, , , , functions] = workplace
    const there = running.filter(({ workplace }) => workplace === name)
    const taken = there.map((_, at) => functions[at % functions.length] ?? 'Medhjælper')
    const jobs =
      name === 'Lindehøj Storkøkken' ? [...taken, ...functions] : [...taken, ...functions.slice(at % 3 === 2 ? 1 : 0)]
    return jobs.map((jobFunction, at) => ({
      seat: {
        municipalityId,
        productionUnitId: unit,
        jobFunction,
        track,
        fromOn: addDays(today, -dice.whole(100, 400)),
        toOn: dice.chance(0.1) ? addDays(today, dice.whole(120, 400)) : null,
        weeklyQuarterHours: dice.pick([48, 60, 80, 100, 100, 148]),
        targetGroups: dice.chance(0.12) ? ['job-ready'] : [],
        languages: [] as string[],
        conditions: dice.pick([
          '',
          '',
          'Står og går det meste af dagen',
          'Kan læse en ugeplan på dansk',
          'Løfter op til 10 kg, rullevogn findes',
        ]),
      },
      holder: there[at] ?? null,
      isFull: name === 'Lindehøj Storkøkken',
      adviser: each.adviser,
    }))
  })
  const ids = await insertRowsForIds(
    trx,
    'place',
    seats.map(({ seat }) => seat),
  )
  const free = await citizensWithout(trx, running)
  const held = seats.flatMap(({ holder, isFull, adviser }, at): Insertable<DB['placeReservation']>[] => {
    const common = {
      municipalityId,
      placeId: ids[at] as PlaceId,
      releasedOn: null,
      releasedBy: null,
      releaseReason: null,
    }
    if (holder)
      return [
        {
          ...common,
          citizenId: holder.citizenId,
          fromOn: holder.startsOn,
          toOn: holder.endsOn,
          heldUntil: null,
          placementId: holder.id,
          reservedBy: holder.agreedBy,
          reservedAt: `${holder.startsOn}T09:00:00Z`,
        },
      ]
    const promised = isFull ? free.shift() : undefined
    if (promised === undefined) return []
    const fromOn = addDays(today, 7)
    return [
      {
        ...common,
        citizenId: promised,
        fromOn,
        toOn: addDays(fromOn, 90),
        heldUntil: addDays(today, 11),
        placementId: null,
        reservedBy: adviser,
        reservedAt: `${addDays(today, -3)}T10:20:00Z`,
      },
    ]
  })
  await insertRows(trx, 'placeReservation', held)
}

async function listRunning(trx: Db, today: PlainDate): Promise<Running[]> {
  return await trx
    .selectFrom('placement')
    .select(['id', 'citizenId', 'workplace', 'startsOn', 'endsOn', 'agreedBy'])
    .where('endedOn', 'is', null)
    .where('startsOn', '<=', today)
    .where('kind', 'in', ['internship', 'wage-subsidy', 'igu', 'community-work'])
    .where((placement) => placement.or([placement('endsOn', 'is', null), placement('endsOn', '>=', today)]))
    .orderBy('id')
    .$narrowType<{ agreedBy: StaffId }>()
    .execute()
}

async function citizensWithout(trx: Db, running: readonly Running[]): Promise<CitizenId[]> {
  const busy = new Set(running.map(({ citizenId }) => citizenId))
  const rows = await trx
    .selectFrom('citizen')
    .select('id')
    .where('erasedOn', 'is', null)
    .orderBy('id')
    .offset(5)
    .limit(200)
    .execute()
  return rows.map(({ id }) => id).filter((id) => !busy.has(id))
}
