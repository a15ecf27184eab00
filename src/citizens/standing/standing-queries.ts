import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { DanishEducation, DigitalLevel, DigitalService, MatchGroup } from '../citizen.ts'

/** The match groups of a citizen, the newest first, with who decided. */
export async function listMatchGroups(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('matchGroup')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'matchGroup.municipalityId')
        .onRef('staff.id', '=', 'matchGroup.decidedBy'),
    )
    .select(['matchGroup.matchGroup as group', 'fromOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('matchGroup.id', 'desc')
    .execute()
}

export async function insertMatchGroup(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  matchGroup: MatchGroup,
  fromOn: PlainDate,
): Promise<void> {
  const decidedBy = staffOf(actor)
  await db
    .insertInto('matchGroup')
    .values({ municipalityId: actor.municipalityId, citizenId, matchGroup, fromOn, decidedBy })
    .execute()
}

/** The Danish levels of a citizen, the newest first, with who noted them. */
export async function listDanishLevels(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('danishLevel')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'danishLevel.municipalityId')
        .onRef('staff.id', '=', 'danishLevel.notedBy'),
    )
    .select(['education', 'module', 'testPassed', 'fromOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('danishLevel.id', 'desc')
    .execute()
}

export async function insertDanishLevel(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  level: { education: DanishEducation; module: number; testPassed: string; fromOn: PlainDate },
): Promise<void> {
  const notedBy = staffOf(actor)
  await db
    .insertInto('danishLevel')
    .values({ municipalityId: actor.municipalityId, citizenId, ...level, notedBy })
    .execute()
}

/** Every digital skill noted, the newest first. */
export async function listDigitalSkills(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('digitalSkill')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'digitalSkill.municipalityId')
        .onRef('staff.id', '=', 'digitalSkill.notedBy'),
    )
    .select(['service', 'level', 'fromOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('digitalSkill.id', 'desc')
    .execute()
}

export async function insertDigitalSkill(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  skill: { service: DigitalService; level: DigitalLevel; fromOn: PlainDate },
): Promise<void> {
  const notedBy = staffOf(actor)
  await db
    .insertInto('digitalSkill')
    .values({ municipalityId: actor.municipalityId, citizenId, ...skill, notedBy })
    .execute()
}
