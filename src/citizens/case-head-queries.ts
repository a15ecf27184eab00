import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { DB } from '../platform/db/schema.generated.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'

type OfCitizen = ExpressionBuilder<DB, 'citizen'>

/** The newest of everything the head of a case shows, in one statement. Names inside JSON are one word: they are not camel-cased. */
export async function findHeadRow(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('citizen')
    .select((citizen) => [
      matchGroup(citizen).as('matchGroup'),
      danish(citizen).as('danish'),
      digital(citizen).as('digital'),
      caseworkers(citizen).as('caseworkers'),
      sealedNumber(citizen).as('sealedNumber'),
    ])
    .where('citizen.id', '=', citizenId)
    .executeTakeFirstOrThrow()
}

export type HeadRow = Awaited<ReturnType<typeof findHeadRow>>

const matchGroup = (citizen: OfCitizen) =>
  jsonObjectFrom(
    citizen
      .selectFrom('matchGroup')
      .select(['matchGroup as group', 'fromOn as since'])
      .whereRef('matchGroup.citizenId', '=', 'citizen.id')
      .orderBy('fromOn', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  )

const danish = (citizen: OfCitizen) =>
  jsonObjectFrom(
    citizen
      .selectFrom('danishLevel')
      .select(['education', 'module', 'testPassed as test', 'fromOn as since'])
      .whereRef('danishLevel.citizenId', '=', 'citizen.id')
      .orderBy('fromOn', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  )

const digital = (citizen: OfCitizen) =>
  jsonArrayFrom(
    citizen
      .selectFrom('digitalSkill')
      .distinctOn('service')
      .select(['service', 'level'])
      .whereRef('digitalSkill.citizenId', '=', 'citizen.id')
      .orderBy('service')
      .orderBy('fromOn', 'desc')
      .orderBy('id', 'desc'),
  )

const caseworkers = (citizen: OfCitizen) =>
  jsonArrayFrom(
    citizen
      .selectFrom('attachment')
      .innerJoin('staff', (join) =>
        join
          .onRef('staff.municipalityId', '=', 'attachment.municipalityId')
          .onRef('staff.id', '=', 'attachment.staffId'),
      )
      .select(['staff.id as staff', 'staff.name as name', 'fromOn as since', 'toOn as until'])
      .whereRef('attachment.citizenId', '=', 'citizen.id')
      .where('part', '=', 'caseworker')
      .orderBy('fromOn', 'desc')
      .orderBy('attachment.id', 'desc'),
  )

const sealedNumber = (citizen: OfCitizen) =>
  citizen
    .selectFrom('citizenNumber')
    .select('sealed')
    .whereRef('citizenNumber.citizenId', '=', 'citizen.id')
    .where('validTo', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
