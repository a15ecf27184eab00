import { inWork } from '../src/platform/audit/work.ts'
import { insertSession } from '../src/platform/auth/session-queries.ts'
import { type Keys, newToken } from '../src/platform/crypto/keys.ts'
import type { Engine } from '../src/platform/db/engine.ts'
import type { CitizenId, MunicipalityId } from '../src/platform/ids.ts'

/** A caseworker at her desk: a session, her citizens, and a few names to look for. */
export interface BenchUser {
  readonly cookie: string
  readonly citizens: readonly CitizenId[]
  readonly names: readonly string[]
}

/** Caseworkers with the most citizens, spread over the municipalities. */
export async function benchUsers(
  engine: Engine,
  keys: Keys,
  municipalities: readonly MunicipalityId[],
  users: number,
  now: string,
): Promise<BenchUser[]> {
  const made: BenchUser[] = []
  for (let at = 0; at < users; at++) {
    const municipality = municipalities[at % municipalities.length] as MunicipalityId
    made.push(await benchUser(engine, keys, municipality, Math.floor(at / municipalities.length), now))
  }
  return made
}

async function benchUser(
  engine: Engine,
  keys: Keys,
  municipalityId: MunicipalityId,
  nth: number,
  now: string,
): Promise<BenchUser> {
  return await inWork(engine.db, keys, { municipality: municipalityId }, async (db) => {
    const busiest = await db
      .selectFrom('attachment')
      .innerJoin('staff', 'staff.id', 'attachment.staffId')
      .select((row) => ['attachment.staffId', row.fn.countAll<number>().as('citizens')])
      .where('part', '=', 'caseworker')
      .where('toOn', 'is', null)
      .where('staff.role', '=', 'caseworker')
      .groupBy('attachment.staffId')
      .orderBy('citizens', 'desc')
      .offset(nth)
      .limit(1)
      .executeTakeFirstOrThrow()
    const own = await db
      .selectFrom('attachment')
      .innerJoin('citizen', 'citizen.id', 'attachment.citizenId')
      .select(['citizen.id', 'givenName', 'familyName'])
      .where('staffId', '=', busiest.staffId)
      .where('toOn', 'is', null)
      .where('citizen.id', 'not in', (closed) =>
        closed.selectFrom('caseClosure').select('caseClosure.citizenId').where('reopenedOn', 'is', null),
      )
      .execute()
    const token = newToken(32)
    const who = { municipalityId, staffId: busiest.staffId, citizenId: null, level: 'bench' }
    await insertSession(db, token, who, now)
    return {
      cookie: `fremgang=${token}`,
      citizens: own.map((citizen) => citizen.id),
      names: own.map((citizen) => citizen.familyName),
    }
  })
}
