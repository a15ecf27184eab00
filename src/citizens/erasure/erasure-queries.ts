import { sql } from 'kysely'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'

/** What decides whether a citizen may be erased; undefined where the municipality has none of that number. */
export const findErasable = (db: Db, citizen: CitizenId) =>
  db
    .selectFrom('citizen')
    .leftJoin('caseClosure as closure', (join) =>
      join
        .onRef('closure.municipalityId', '=', 'citizen.municipalityId')
        .onRef('closure.citizenId', '=', 'citizen.id')
        .on('closure.reopenedOn', 'is', null),
    )
    .select(['erasedOn', 'closure.closedOn'])
    .where('citizen.id', '=', citizen)
    .executeTakeFirst()

export const callErase = (db: Db, citizen: CitizenId, today: PlainDate) =>
  sql`select erase_citizen(${citizen}, ${today})`.execute(db)
