import { sql } from 'kysely'
import { citizenName, type MatchGroup, visibleCitizens } from '../citizens/index.ts'
import type { Track } from '../companies/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, ReferralId, StaffId, VisitationId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { ReferralAnswer, ReturnReason } from './referral.ts'
import type { Wait } from './waiting.ts'

/** A visitation with where it stands and how long the citizen has waited. */
export interface ReferralRow extends Wait {
  readonly visitationId: VisitationId
  readonly citizenId: CitizenId
  readonly name: string
  readonly matchGroup: MatchGroup
  readonly activateBy: PlainDate
  /** The first day of the first offer of all: what the deadline is about. */
  readonly firstOfferOn: PlainDate | null
  readonly firstWish: Track
  readonly secondWish: Track
  readonly referralId: ReferralId
  readonly adviserId: StaffId
  readonly adviserName: string
  readonly offeredOn: PlainDate
  readonly answer: ReferralAnswer | null
  readonly reason: ReturnReason | null
}

/** Mentors come beside an offer; everything else that begins is one. */
const notAnOffer = 'mentor-scheme'

/**
 * The visitations of a year, and every older one that still waits, of those whom the actor works with, in open cases: an adviser's
 * own referrals, a team's for the others. The oldest first.
 */
export async function listReferralRows(db: Db, actor: Actor, today: PlainDate): Promise<ReferralRow[]> {
  const known = visibleCitizens(db, actor)
    .select(['citizen.id', 'citizen.givenName', 'citizen.familyName', 'citizen.teamId'])
    .as('known')
  let query = db
    .selectFrom('visitation')
    .innerJoin(known, (join) => join.onRef('known.id', '=', 'visitation.citizenId'))
    .innerJoinLateral(newestReferral(db), (join) => join.onTrue())
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'visitation.municipalityId').onRef('staff.id', '=', 'newest.adviserId'),
    )
    .leftJoinLateral(nextVisitation(db), (join) => join.onTrue())
    .leftJoinLateral(firstStart(db), (join) => join.onTrue())
    .select([
      'visitation.id as visitationId',
      'visitation.citizenId',
      'visitation.visitedOn',
      'activateBy',
      'matchGroup',
    ])
    .select(['firstWish', 'secondWish', 'known.givenName', 'known.familyName', 'staff.name as adviserName'])
    .select(['newest.id as referralId', 'newest.adviserId', 'newest.offeredOn', 'newest.answer', 'newest.reason'])
    .leftJoinLateral(firstOfAll(db), (join) => join.onTrue())
    .select(['later.visitedOn as replacedOn', 'begun.startsOn', 'ever.firstOfferOn'])
    .where((row) => row.or([row('visitation.visitedOn', '>', addDays(today, -365)), stillWaits(today)]))
    .where(caseIsOpen('visitation'))
  if (actor.role === 'company-adviser') query = query.where('newest.adviserId', '=', actor.staffId)
  else if (actor.teamId !== null) query = query.where('known.teamId', '=', actor.teamId)
  const rows = await query.orderBy('visitation.visitedOn').orderBy('visitation.id').execute()
  return rows.map((row) => ({ ...row, name: citizenName(row), ...codesOf(row) }))
}

const codesOf = (row: { adviserId: number; adviserName: string | null; firstWish: string; secondWish: string }) => ({
  adviserId: row.adviserId as StaffId,
  adviserName: row.adviserName ?? '',
  firstWish: row.firstWish as Track,
  secondWish: row.secondWish as Track,
})

const stillWaits = (today: PlainDate) =>
  sql<boolean>`later.visited_on is null and coalesce(begun.starts_on, 'infinity') > ${today}::date`

function caseIsOpen(of: 'visitation' | 'referral') {
  return sql<boolean>`not exists (select from case_closure closure
    where closure.municipality_id = ${sql.table(of)}.municipality_id and closure.citizen_id = ${sql.table(of)}.citizen_id
      and closure.reopened_on is null)`
}

const newestReferral = (db: Db) =>
  db
    .selectFrom('referral')
    .select(['referral.id', 'referral.adviserId', 'referral.offeredOn', 'referral.answer', 'referral.reason'])
    .where(
      sql<boolean>`referral.municipality_id = visitation.municipality_id and referral.visitation_id = visitation.id`,
    )
    .orderBy('referral.id', 'desc')
    .limit(1)
    .as('newest')

const nextVisitation = (db: Db) =>
  db
    .selectFrom('visitation as after')
    .select('after.visitedOn')
    .where(
      sql<boolean>`after.municipality_id = visitation.municipality_id and after.citizen_id = visitation.citizen_id
        and (after.visited_on, after.id) > (visitation.visited_on, visitation.id)`,
    )
    .orderBy('after.visitedOn')
    .orderBy('after.id')
    .limit(1)
    .as('later')

const firstStart = (db: Db) =>
  db
    .selectFrom('placement')
    .select((row) => row.fn.min('placement.startsOn').as('startsOn'))
    .where(
      sql<boolean>`placement.municipality_id = visitation.municipality_id and placement.citizen_id = visitation.citizen_id
        and placement.starts_on >= visitation.visited_on and placement.starts_on < coalesce(later.visited_on, 'infinity')`,
    )
    .where('placement.kind', '!=', notAnOffer)
    .as('begun')

const firstOfAll = (db: Db) =>
  db
    .selectFrom('placement')
    .select((row) => row.fn.min('placement.startsOn').as('firstOfferOn'))
    .where(
      sql<boolean>`placement.municipality_id = visitation.municipality_id and placement.citizen_id = visitation.citizen_id`,
    )
    .where('placement.kind', '!=', notAnOffer)
    .as('ever')

/** How many wait for an adviser's answer, as her list shows them: the number in her menu. */
export async function countNewReferrals(db: Db, actor: Actor): Promise<number> {
  if (actor.staffId === null) return 0
  const { waiting } = await db
    .selectFrom('referral')
    .select((row) => row.fn.countAll<number>().as('waiting'))
    .where('adviserId', '=', actor.staffId)
    .where('answer', 'is', null)
    .where(caseIsOpen('referral'))
    .executeTakeFirstOrThrow()
  return waiting
}
