import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { testToday } from '../../test/support/constants.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, StaffId, VisitationId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { countNewReferrals, listStandings } from './index.ts'
import { listReferralRows } from './referral-list-queries.ts'
import { insertReferral } from './referral-queries.ts'

const municipalityId = 900 as MunicipalityId
const today = testToday as PlainDate
const ago = (days: number) => addDays(today, -days)

let app: TestApp
let actor: Actor
let id: CitizenId
beforeAll(async () => {
  app = await testApp()
  const known = await query(async (db) => ({
    jonas: await db.selectFrom('staff').select('id').where('persona', '=', 'company-adviser').executeTakeFirstOrThrow(),
    citizen: await db
      .selectFrom('citizen')
      .select('id')
      .where('id', 'not in', (other) => other.selectFrom('placement').select('citizenId'))
      .where('id', 'not in', (other) => other.selectFrom('visitation').select('citizenId'))
      .where('id', 'not in', (other) => other.selectFrom('caseClosure').select('citizenId'))
      .where('erasedOn', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow(),
  }))
  id = known.citizen.id
  actor = { role: 'company-adviser', municipalityId, staffId: known.jonas.id as StaffId, teamId: null } as Actor
})
afterAll(() => app.close())

const query = <T>(run: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: municipalityId }, run)
const since = async () => (await query((db) => listStandings(db, [id], today))).get(id)?.waitingSince

/** A visitation some days ago, offered to Jonas, who has not answered. */
const visited = (days: number) =>
  query(async (db) => {
    const visitation = await db
      .insertInto('visitation')
      .values({
        municipalityId,
        citizenId: id,
        caseworkerId: actor.staffId as StaffId,
        madeBy: actor.staffId as StaffId,
        visitedOn: ago(days),
        activateBy: ago(days - 14),
        matchGroup: 'job-ready',
        firstWish: 'kitchen',
        secondWish: 'care',
        comment: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('referral')
      .set({ answer: 'withdrawn', answeredOn: today })
      .where('citizenId', '=', id)
      .where('answer', 'is', null)
      .execute()
    const about = { visitationId: visitation.id as VisitationId, citizenId: id, adviserId: actor.staffId as StaffId }
    await insertReferral(db, actor, about, ago(days))
  })
const offered = (from: number, to: number | null, kind: 'internship' | 'mentor-scheme' = 'internship') =>
  query((db) =>
    db
      .insertInto('placement')
      .values({
        municipalityId,
        citizenId: id,
        kind,
        workplace: 'Fjordkøkkenet',
        startsOn: ago(from),
        endsOn: to === null ? null : ago(to),
        weeklyQuarterHours: 80,
        paidQuarterHours: 0,
        aimedQuarterHours: 0,
        contact: '',
        agreedBy: actor.staffId as StaffId,
      } as never)
      .execute(),
  )

const listed = async () =>
  (await query((db) => listReferralRows(db, actor, today)))
    .filter(({ citizenId }) => citizenId === id)
    .map(({ visitedOn }) => visitedOn)

describe('how long somebody has waited', () => {
  test('is from the first visitation, which is listed also after a year', async () => {
    expect(await since()).toBeNull()
    await visited(500)
    expect(await since()).toBe(ago(500))
    expect(await listed()).toEqual([ago(500)])
  })

  test('is not set back by a new visitation, which is listed in its place', async () => {
    await visited(3)
    expect(await since()).toBe(ago(500))
    expect(await listed()).toEqual([ago(3)])
  })

  test('is not ended by a mentor, who comes beside an offer', async () => {
    await offered(200, null, 'mentor-scheme')
    expect(await since()).toBe(ago(500))
  })

  test('ends with the offer, and begins again the day the offer ends', async () => {
    await offered(60, 20)
    expect(await since()).toBe(ago(20))
    await offered(10, -10)
    expect(await since()).toBeNull()
  })
})

test('a closed case is not among the new referrals an adviser is told of', async () => {
  await visited(1)
  const before = await query((db) => countNewReferrals(db, actor))
  await query((db) =>
    db
      .insertInto('caseClosure')
      .values({ municipalityId, citizenId: id, reason: 'moved', closedOn: today, closedBy: actor.staffId as StaffId })
      .execute(),
  )
  expect(await query((db) => countNewReferrals(db, actor))).toBe(before - 1)
})
