import { type ExpressionBuilder, sql } from 'kysely'
import { workOf } from '../../platform/audit/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { DB } from '../../platform/db/schema.generated.ts'
import type { Db } from '../../platform/db/scope.ts'
import { openCases, openPart, validReason, visibleCitizens } from '../citizen-queries.ts'
import type { SearchTerm } from './search-term.ts'

/** Those whom the actor may know of and the term finds, by name; at most so many. */
export const searchCitizens = (db: Db, actor: Actor, term: SearchTerm, now: string, limit: number) =>
  listByName(
    db,
    actor,
    now,
    { limit, offset: 0 },
    visibleCitizens(db, actor).where((citizen) => found(db, citizen, term)),
  )

/** The open cases the actor may know of, by name, a page at a time. */
export const listOpenCases = (db: Db, actor: Actor, now: string, page: Page) =>
  listByName(db, actor, now, page, openCases(db, actor))

export async function countOpenCases(db: Db, actor: Actor): Promise<number> {
  const { count } = await openCases(db, actor)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

interface Page {
  readonly limit: number
  readonly offset: number
}

type Citizens = ReturnType<typeof visibleCitizens>

/** What is shown of a citizen is looked up for those on the page alone. */
async function listByName(db: Db, actor: Actor, now: string, { limit, offset }: Page, citizens: Citizens) {
  const hits = citizens
    .select('citizen.id')
    .orderBy('searchName')
    .orderBy('citizen.id')
    .limit(limit)
    .offset(offset)
    .as('hit')
  return await db
    .selectFrom(hits)
    .innerJoin('citizen', 'citizen.id', 'hit.id')
    .innerJoin('team', (join) =>
      join.onRef('team.municipalityId', '=', 'citizen.municipalityId').onRef('team.id', '=', 'citizen.teamId'),
    )
    .select(['citizen.id', 'givenName', 'familyName', 'bornOn', 'teamId', 'team.name as teamName'])
    .select((citizen) => [
      caseworkerName(citizen).as('caseworker'),
      currentMatchGroup(citizen).as('matchGroup'),
      closedOn(citizen).as('closedOn'),
      citizen.exists(openPart(citizen, actor)).as('attached'),
      citizen.exists(validReason(citizen, actor, now)).as('reasonGiven'),
    ])
    .where('citizen.municipalityId', '=', actor.municipalityId)
    .orderBy('searchName')
    .orderBy('citizen.id')
    .execute()
}

export type Found = Awaited<ReturnType<typeof listByName>>[number]
type OfCitizen = ExpressionBuilder<DB, 'citizen'>

function found(db: Db, citizen: OfCitizen, term: SearchTerm) {
  switch (term.kind) {
    case 'number':
      return citizen('citizen.id', 'in', (number) =>
        number
          .selectFrom('citizenNumber')
          .select('citizenNumber.citizenId')
          .where('lookup', 'in', workOf(db).keys.lookups(term.digits)),
      )
    case 'birth':
      return citizen('citizen.bornOn', 'in', [...term.days])
    case 'name':
      return citizen.and(
        term.words.map((word) => sql<boolean>`${wordsOf(citizen)} like ${`% ${escapeLike(word)}%`} escape '\\'`),
      )
  }
}

/** The name with a blank before each word, also before the second half of Al-Hassan and O'Brien. */
const wordsOf = (citizen: OfCitizen) => sql`translate(${citizen.ref('citizen.searchName')}, '-''’.', '    ')`

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')

const caseworkerName = (citizen: OfCitizen) =>
  citizen
    .selectFrom('attachment')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'attachment.municipalityId').onRef('staff.id', '=', 'attachment.staffId'),
    )
    .select('staff.name')
    .whereRef('attachment.citizenId', '=', 'citizen.id')
    .where('part', '=', 'caseworker')
    .where('toOn', 'is', null)

const currentMatchGroup = (citizen: OfCitizen) =>
  citizen
    .selectFrom('matchGroup')
    .select('matchGroup.matchGroup')
    .whereRef('matchGroup.citizenId', '=', 'citizen.id')
    .orderBy('fromOn', 'desc')
    .orderBy('matchGroup.id', 'desc')
    .limit(1)

const closedOn = (citizen: OfCitizen) =>
  citizen
    .selectFrom('caseClosure')
    .select('closedOn')
    .whereRef('caseClosure.citizenId', '=', 'citizen.id')
    .where('reopenedOn', 'is', null)
