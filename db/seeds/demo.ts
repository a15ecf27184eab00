import type { Kysely } from 'kysely'
import { inWork } from '../../src/platform/audit/work.ts'
import { insertCitizenKey } from '../../src/platform/crypto/citizen-text-queries.ts'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import type { CitizenId, MunicipalityId, StaffId, TeamId } from '../../src/platform/ids.ts'
import { addDays, day, type PlainDate } from '../../src/platform/plain-date.ts'
import { personas } from '../../src/staff/index.ts'

export interface SeedOptions {
  readonly today: PlainDate
  readonly seed: number
}

/** Fills an empty database with the invented municipalities and their cast. The same options give the same data. */
export async function seedDemo(db: Kysely<DB>, keys: Keys, { today }: SeedOptions): Promise<void> {
  const names: Record<number, string> = {
    0: 'Programmet',
    900: 'Fjordby Kommune',
    901: 'Højlund Kommune',
    902: 'Strandkær Kommune',
  }
  for (const [id, name] of Object.entries(names)) {
    const municipalityId = Number(id) as MunicipalityId
    await inWork(db, keys, { municipality: municipalityId }, async (trx) => {
      await trx.insertInto('municipality').values({ id: municipalityId, name }).execute()
      const department = await trx
        .insertInto('department')
        .values({ municipalityId, name: 'Integration' })
        .returning('id')
        .executeTakeFirstOrThrow()
      const teams: TeamId[] = []
      for (const name of ['Integrationsteamet', 'Jobteamet']) {
        const team = await trx
          .insertInto('team')
          .values({ municipalityId, departmentId: department.id, name })
          .returning('id')
          .executeTakeFirstOrThrow()
        teams.push(team.id)
      }
      for (const persona of personas.filter(
        (each) => each.municipality === municipalityId && each.role !== 'citizen',
      )) {
        await trx
          .insertInto('staff')
          .values({
            municipalityId,
            name: persona.name,
            title: persona.title,
            role: persona.role as Exclude<typeof persona.role, 'citizen'>,
            teamId: (persona.id === 'caseworker-2' ? teams[1] : teams[0]) ?? null,
            persona: persona.id,
            validFrom: day('2024-01-01'),
          })
          .execute()
      }
      if (municipalityId !== 900) return
      const id = 1 as CitizenId
      await trx
        .insertInto('citizen')
        .values({
          municipalityId,
          id,
          givenName: 'Samira',
          familyName: 'Haddad',
          sex: 'female',
          bornOn: day('1992-03-14'),
          teamId: teams[0] as TeamId,
          targetGroup: 'refugee',
          takenOverOn: addDays(today, -630),
          createdOn: addDays(today, -630),
        })
        .execute()
      await insertCitizenKey(trx, municipalityId, id)
      const staff = await trx.selectFrom('staff').select(['id', 'persona']).execute()
      for (const part of ['caseworker', 'company-adviser', 'mentor'] as const) {
        const staffId = staff.find((each) => each.persona === part)?.id as StaffId
        await trx
          .insertInto('attachment')
          .values({ municipalityId, citizenId: id, staffId, part, fromOn: addDays(today, -300) })
          .execute()
      }
    })
  }
}
