import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, TalkId } from '../platform/ids.ts'
import { addDays, day } from '../platform/plain-date.ts'
import { describeTalkEvent, lastContactOf, listHeldDays, listNextTalks, nextTalkDue, talkRulesOn } from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const today = day('2026-11-23')
const samira = 1 as CitizenId
const nobody = 999_999 as CitizenId
const ask = <T>(municipality: number, question: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, question)

test('the next talk of many citizens is one question', async () => {
  const talks = await ask(900, (db) => listNextTalks(db, [samira, nobody], today))
  expect(talks.get(samira)).toMatchObject({ id: 1, withFip: true, startsAt: '2026-11-23T09:30:00.000Z' })
  expect(talks.has(nobody)).toBe(false)
})

test('a talk left out gives way to the one after it', async () => {
  const talks = await ask(900, (db) => listNextTalks(db, [samira], today, 1 as TalkId))
  expect(talks.get(samira)?.id).not.toBe(1)
})

test('yesterday’s talk is no next talk', async () => {
  const talks = await ask(900, (db) => listNextTalks(db, [samira], addDays(today, 1)))
  expect(talks.get(samira)?.id).not.toBe(1)
})

test('the held days count the deadline: 92 days after 24 August', async () => {
  const days = (await ask(900, (db) => listHeldDays(db, [samira]))).get(samira) ?? []
  expect(days.at(-1)).toBe('2026-08-24')
  expect([...days].sort()).toEqual(days)
  expect(nextTalkDue(day('2025-03-03'), days, talkRulesOn(today))).toEqual({ dueOn: '2026-11-24', rule: 'after-last' })
})

test('a talk noted after a later one is no held day', async () => {
  const late = {
    municipalityId: 900 as MunicipalityId,
    citizenId: samira,
    kind: 'follow-up',
    place: '',
    bookedAt: '2026-11-23T08:00:00Z',
    startsAt: '2026-08-20T08:00:00Z',
    heldOn: day('2026-08-20'),
  } as const
  await ask(900, async (db) => {
    const { id: staffId } = await db.selectFrom('staff').select('id').limit(1).executeTakeFirstOrThrow()
    await db
      .insertInto('talk')
      .values({ ...late, staffId, lateEntry: true })
      .execute()
  })
  expect((await ask(900, (db) => listHeldDays(db, [samira]))).get(samira)).not.toContain('2026-08-20')
})

test('the last contact is the last talk or the last note', async () => {
  const contacts = await ask(900, (db) => lastContactOf(db, [samira, nobody]))
  expect(contacts.get(samira)).toBe('2026-11-16')
  expect(contacts.has(nobody)).toBe(false)
})

test('another municipality learns nothing', async () => {
  expect((await ask(901, (db) => listHeldDays(db, [samira]))).size).toBe(0)
  expect((await ask(901, (db) => lastContactOf(db, [samira]))).size).toBe(0)
})

test('no citizens, no question that fails', async () => {
  expect((await ask(900, (db) => listNextTalks(db, [], today))).size).toBe(0)
})

test('an event is told without the words of the note', () => {
  const detail = { kind: 'job-talk', startsAt: '2026-11-23T09:30:00.000Z', place: 'Lokale 2', withFip: 1 }
  const event = {
    id: 1,
    what: 'talk.held',
    citizen: samira,
    on: today,
    recordedAt: '',
    staffName: null,
    detail,
  } as const
  expect(describeTalkEvent(event, 'da')).toEqual({ icon: 'chat', title: 'Jobsamtale med FIP', meta: 'Lokale 2' })
  expect(describeTalkEvent({ ...event, what: 'talk.booked' }, 'da')?.meta).toBe('23. nov. kl. 10.30')
  const wish = { ...event, what: 'talk.cancelled', detail: { ...detail, by: 'citizen' } } as const
  expect(describeTalkEvent(wish, 'en')?.meta).toBe('At the citizen’s own wish')
  expect(describeTalkEvent({ ...event, what: 'placement.agreed' }, 'da')).toBeNull()
})

test('an event without its details, as after erasure, still reads', () => {
  const event = {
    id: 1,
    what: 'talk.missed',
    citizen: samira,
    on: today,
    recordedAt: '',
    staffName: null,
    detail: {},
  } as const
  expect(describeTalkEvent(event, 'da')?.title).toContain('Udeblevet')
})
