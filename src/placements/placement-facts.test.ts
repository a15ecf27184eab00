import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../platform/ids.ts'
import { addDays, day } from '../platform/plain-date.ts'
import {
  describePlacementEvent,
  listLastPlacementDays,
  listOpenAbsences,
  listRunningPlacements,
  reportAbsence,
} from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const today = day('2026-11-23')
const now = '2026-11-23T06:15:00.000Z'
const samira = 1 as CitizenId
const nobody = 999_999 as CitizenId
const ask = <T>(municipality: number, question: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, question)

test('where many citizens work now is one question', async () => {
  const running = await ask(900, (db) => listRunningPlacements(db, [samira, nobody], today))
  expect(running.get(samira)).toMatchObject({ workplace: 'Fjordkøkkenet', week: 6, of: 13, paidQuarterHours: 24 })
  expect(running.has(nobody)).toBe(false)
})

test('before it began and after it ended nobody works there', async () => {
  const on = async (date: typeof today) => (await ask(900, (db) => listRunningPlacements(db, [samira], date))).size
  expect([await on(day('2026-10-18')), await on(day('2026-10-19')), await on(day('2027-01-16'))]).toEqual([0, 1, 0])
})

test('since when somebody has been without', async () => {
  const ends = await ask(900, (db) => listLastPlacementDays(db, [samira], day('2026-10-18')))
  expect(ends.get(samira)).toBe('2026-06-29')
})

test('another municipality learns nothing', async () => {
  expect((await ask(901, (db) => listRunningPlacements(db, [samira], today))).size).toBe(0)
  expect((await ask(901, (db) => listOpenAbsences(db, [samira], today))).size).toBe(0)
})

test('a citizen reports her own absence over a weekend: two days in a row, and a task for her caseworker', async () => {
  const actor = {
    role: 'citizen',
    municipalityId: 900 as MunicipalityId,
    staffId: null,
    citizenId: samira,
    teamId: null,
    name: 'Samira Haddad',
    unit: 'Fjordby Kommune',
  } as const
  const report = { citizenId: samira, reason: 'own-illness', reportedBy: 'citizen' } as const
  const [first, second, again] = await ask(900, async (db) => [
    await reportAbsence(db, actor, { now, today }, { ...report, absentOn: addDays(today, -3) }),
    await reportAbsence(db, actor, { now, today }, { ...report, absentOn: today }),
    await reportAbsence(db, actor, { now, today }, { ...report, absentOn: today }),
  ])
  expect([first?.ok, second?.ok, again]).toEqual([true, true, { ok: false, refusal: 'already-reported' }])

  const open = await ask(900, (db) => listOpenAbsences(db, [samira, nobody], today))
  expect(open.get(samira)).toMatchObject({ absentOn: today, reportedBy: 'citizen', daysInARow: 2, reportedAt: now })
  const tasks = await ask(900, (db) =>
    db.selectFrom('task').select(['title', 'dueOn']).where('source', '=', 'absence').execute(),
  )
  expect(tasks).toContainEqual({ title: 'Tal om fraværet 23. november 2026', dueOn: today })
})

test('an event is told in words, with the change that says most', () => {
  const event = { id: 1, citizen: samira, on: today, recordedAt: '', staffName: null } as const
  const corrected = {
    workplace: 'Fjordkøkkenet',
    paidQuarterHoursFrom: 0,
    paidQuarterHoursTo: 24,
    contactFrom: '',
    contactTo: 'Mette',
  }
  expect(describePlacementEvent({ ...event, what: 'placement.corrected', detail: corrected }, 'da')).toEqual({
    icon: 'payments',
    title: 'Betalte timer hos Fjordkøkkenet',
    from: '0',
    to: '6 t/uge',
  })
  const absence = { reason: 'child-ill', reportedBy: 'citizen', workplace: 'Fjordkøkkenet' }
  expect(describePlacementEvent({ ...event, what: 'absence.reported', detail: absence }, 'da')).toMatchObject({
    title: 'Fravær, barns sygdom',
    meta: 'Fjordkøkkenet · Meldt af borgeren selv',
  })
  expect(describePlacementEvent({ ...event, what: 'talk.held', detail: {} }, 'en')).toBeNull()
  for (const what of ['placement.agreed', 'placement.corrected', 'placement.ended', 'absence.reported'] as const)
    expect(describePlacementEvent({ ...event, what, detail: {} }, 'en')?.title).toBeTruthy()
})
