import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import type { DB } from '../platform/db/schema.generated.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Part } from './citizen.ts'

/** Every list, search, count and export of citizens starts here: those whom the actor may know of. The table is `citizen`. */
export function visibleCitizens(db: Db, actor: Actor) {
  const present = db
    .selectFrom('citizen')
    .where('citizen.municipalityId', '=', actor.municipalityId)
    .where('citizen.erasedOn', 'is', null)
  switch (actor.role) {
    case 'caseworker':
    case 'coordinator':
      return present
    case 'team-leader':
      return present.where('citizen.teamId', '=', actor.teamId)
    case 'company-adviser':
      return present.where('citizen.id', 'in', attachedTo(db, actor).unionAll(offeredTo(db, actor)))
    case 'mentor':
      return present.where('citizen.id', 'in', attachedTo(db, actor))
    case 'citizen':
      return present.where('citizen.id', '=', actor.citizenId)
    default:
      return present.where(sql<boolean>`false`)
  }
}

/** Those among them whose case is not closed. */
export const openCases = (db: Db, actor: Actor) => visibleCitizens(db, actor).where(isOpenCase)

const isOpenCase = (citizen: ExpressionBuilder<DB, 'citizen'>) =>
  citizen.not(
    citizen.exists(
      citizen
        .selectFrom('caseClosure')
        .select('caseClosure.id')
        .whereRef('caseClosure.municipalityId', '=', 'citizen.municipalityId')
        .whereRef('caseClosure.citizenId', '=', 'citizen.id')
        .where('reopenedOn', 'is', null),
    ),
  )

/** Those among them whose case the actor may open as it stands: nobody of another team without a reason given that still holds. */
export function openableCitizens(db: Db, actor: Actor, now: string) {
  const visible = visibleCitizens(db, actor)
  if (actor.role !== 'caseworker' && actor.role !== 'coordinator') return visible
  return visible.where((citizen) =>
    citizen.or([
      citizen('citizen.teamId', '=', actor.teamId),
      citizen.exists(openPart(citizen, actor)),
      citizen.exists(validReason(citizen, actor, now)),
    ]),
  )
}

const attachedTo = (db: Db, { staffId }: Actor) =>
  db
    .selectFrom('attachment')
    .select('attachment.citizenId')
    .where('attachment.staffId', '=', staffId)
    .where('attachment.toOn', 'is', null)

/** Those whom a caseworker has offered her and she has not answered about. */
const offeredTo = (db: Db, { staffId }: Actor) =>
  db
    .selectFrom('referral')
    .select('referral.citizenId')
    .where('referral.adviserId', '=', staffId)
    .where('referral.answer', 'is', null)

/** What every page about a citizen may know. */
const citizenColumns = [
  'citizen.id',
  'citizen.municipalityId',
  'citizen.givenName',
  'citizen.familyName',
  'citizen.sex',
  'citizen.bornOn',
  'citizen.teamId',
  'citizen.targetGroup',
  'citizen.takenOverOn',
  'citizen.programmeKind',
  'citizen.programmeStartsOn',
  'citizen.programmeEndsOn',
  'citizen.interpreterNeed',
  'citizen.interpreterLanguage',
  'citizen.spokenLanguages',
  'citizen.nameProtectedFrom',
  'citizen.addressProtectedFrom',
  'citizen.version',
] as const

/** The citizen with what decides access, erased ones left out. Open a case with `openCase`, never with this. */
export async function findCase(db: Db, actor: Actor, id: CitizenId, now: string) {
  return await db
    .selectFrom('citizen')
    .innerJoin('team', (join) =>
      join.onRef('team.municipalityId', '=', 'citizen.municipalityId').onRef('team.id', '=', 'citizen.teamId'),
    )
    .leftJoin('caseClosure as closure', (join) =>
      join
        .onRef('closure.municipalityId', '=', 'citizen.municipalityId')
        .onRef('closure.citizenId', '=', 'citizen.id')
        .on('closure.reopenedOn', 'is', null),
    )
    .select(citizenColumns)
    .select(['team.name as teamName', 'benefit', 'benefitSince', 'telephone'])
    .select(['closure.closedOn', 'closure.reason as closedReason'])
    .select((citizen) => [
      citizen.exists(openPart(citizen, actor)).as('attached'),
      citizen.exists(openOffer(citizen, actor)).as('offered'),
      citizen.exists(validReason(citizen, actor, now)).as('reasonGiven'),
    ])
    .where('citizen.municipalityId', '=', actor.municipalityId)
    .where('citizen.id', '=', id)
    .where('erasedOn', 'is', null)
    .executeTakeFirst()
}

/** An open part in the team around the citizen. */
export const openPart = (citizen: ExpressionBuilder<DB, 'citizen'>, { staffId }: Actor) =>
  citizen
    .selectFrom('attachment')
    .select('attachment.id')
    .whereRef('attachment.municipalityId', '=', 'citizen.municipalityId')
    .whereRef('attachment.citizenId', '=', 'citizen.id')
    .where('attachment.staffId', '=', staffId)
    .where('attachment.toOn', 'is', null)

/** A visitation offered to the actor that waits for her answer. */
const openOffer = (citizen: ExpressionBuilder<DB, 'citizen'>, { staffId }: Actor) =>
  citizen
    .selectFrom('referral')
    .select('referral.id')
    .whereRef('referral.citizenId', '=', 'citizen.id')
    .where('referral.adviserId', '=', staffId)
    .where('referral.answer', 'is', null)

/** A reason given that still holds. */
export const validReason = (citizen: ExpressionBuilder<DB, 'citizen'>, { staffId }: Actor, now: string) =>
  citizen
    .selectFrom('accessReason')
    .select('accessReason.id')
    .whereRef('accessReason.citizenId', '=', 'citizen.id')
    .where('accessReason.staffId', '=', staffId)
    .where('endsAt', '>', now)

export type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>

/** The team around a citizen today, and since when. */
export async function listTeamAround(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('attachment')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'attachment.municipalityId').onRef('staff.id', '=', 'attachment.staffId'),
    )
    .select([
      'attachment.id',
      'attachment.staffId',
      'attachment.part',
      'attachment.fromOn',
      'staff.name',
      'staff.title',
      'staff.telephone',
      'staff.email',
    ])
    .where('attachment.citizenId', '=', citizenId)
    .where('attachment.toOn', 'is', null)
    .orderBy(sql`array_position(array['caseworker', 'company-adviser', 'mentor'], attachment.part)`)
    .execute()
}

export type TeamMember = Awaited<ReturnType<typeof listTeamAround>>[number] & { readonly part: Part }
