import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'
import { testToday } from '../../../test/support/constants.ts'
import { paths } from '../../paths.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import { day } from '../../platform/plain-date.ts'
import { typedDate } from '../../platform/web/parse-form.ts'
import { countGoalThree, countGoalTwo, type MeasureKind, type OwnPerson } from './own-counts.ts'
import { listOwnPeople } from './own-people-queries.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const html = async (response: Response) => await response.text()

test('case 17, distinct persons: of ten, three were in a measure in the quarter, added four; December is a count of its own', () => {
  const value = (figure: { kind: string; value?: number }) => (figure.kind === 'shown' ? figure.value : '·')
  const inMeasures = (...measures: readonly (readonly [MeasureKind, string, string | null])[]): OwnPerson => ({
    stretches: [{ from: day('2018-01-01'), to: null }],
    groups: [],
    measures: measures.map(([kind, from, to]) => ({ kind, from: day(from), to: to === null ? null : day(to) })),
  })
  const ten = [
    inMeasures(['internship', '2018-10-08', '2018-11-30']),
    inMeasures(['wage-subsidy', '2018-10-01', '2018-10-31'], ['internship', '2018-11-05', '2018-11-30']),
    inMeasures(),
    inMeasures(['internship', '2018-07-02', '2018-09-30']),
    inMeasures(['internship', '2018-12-31', null]),
    ...Array.from({ length: 5 }, () => inMeasures()),
  ]
  // Three of each, since a few are hidden.
  const counted = countGoalThree([...ten, ...ten, ...ten], day('2018-10-01'), 3)
  expect([counted.people, counted.inMeasure, counted.added].map(value)).toEqual([30, 9, 12])
  expect([counted.share, counted.shareAdded]).toEqual([0.3, 0.4])
  const december = ten.filter(({ measures }) => measures.some(({ to }) => to === null || to >= '2018-12-01'))
  expect(december).toHaveLength(1)
})

test('case 20: a number that fails modulus 11 asks for a tick, a new one finds the same person, and no goal counts her twice', async () => {
  const caseworker = await app.as('caseworker')
  const municipalityId = 900 as MunicipalityId
  const counted = () =>
    inWork(app.engine.db, app.keys, { municipality: municipalityId }, async (db) => {
      const people = await listOwnPeople(db, { municipalityId } as Actor)
      const staff = await db
        .selectFrom('staff')
        .select('id')
        .where('persona', '=', 'caseworker')
        .executeTakeFirstOrThrow()
      const [two, three] = [countGoalTwo(people, day('2026-11-01'), 3), countGoalThree(people, day('2026-10-01'), 3)]
      return { staff: String(staff.id), two: two.people, three: three.people }
    })
  const before = await counted()
  const opened = {
    cpr: '010190-0000',
    givenName: 'Amal',
    familyName: 'Nasser',
    caseworker: before.staff,
    targetGroup: 'refugee',
    programmeKind: 'introduction',
    interpreterNeed: 'none',
    ...typedDate('takenOverOn', testToday),
  }
  expect(await html(await caseworker.post('/borgere/ny', opened))).toContain('Jeg har set nummeret')
  const made = await caseworker.post('/borgere/ny', { ...opened, numberChecked: 'ja' })
  const [, citizen = ''] = /\/borgere\/(\d+)/.exec(made.headers.get('location') ?? '') ?? []
  const fresh = { cpr: '610190-0002', ...typedDate('from', testToday) }
  expect((await caseworker.post(paths.newNumber({ citizen: Number(citizen) }), fresh)).status).toBe(303)

  const found = await caseworker.post('/find', { q: opened.cpr })
  expect(await html(await caseworker.get(found.headers.get('location') ?? ''))).toContain(`href="/borgere/${citizen}"`)
  const one = (figure: typeof before.two) => ({ ...figure, value: (figure.kind === 'shown' ? figure.value : 0) + 1 })
  expect(await counted()).toMatchObject({ two: one(before.two), three: one(before.three) })
})
