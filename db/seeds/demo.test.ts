import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placementKinds } from '../../src/placements/placement.ts'
import { verifyAudit } from '../../src/platform/audit/verify-audit.ts'
import { inWork } from '../../src/platform/audit/work.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { testSecret } from '../../test/support/constants.ts'

const keys = new Keys([testSecret])
const inMunicipality = <T>(engine: Engine, id: number, run: (db: Db) => Promise<T>) =>
  inWork(engine.db, keys, { municipality: id as MunicipalityId }, run)

describe('the demo', () => {
  let app: TestApp
  const fjordby = <T>(run: (db: Db) => Promise<T>) => inMunicipality(app.engine, 900, run)
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  test('gives the examples the ids that routes name', async () => {
    await fjordby(async (db) => {
      const one = async <Row>(query: { executeTakeFirstOrThrow(): Promise<Row> }) =>
        await query.executeTakeFirstOrThrow()
      expect(
        await one(
          db
            .selectFrom('citizen')
            .select('givenName')
            .where('id', '=', 1 as never),
        ),
      ).toEqual({ givenName: 'Samira' })
      const talk = (id: number) =>
        one(
          db
            .selectFrom('talk')
            .select(['citizenId', 'startsAt', 'heldOn', 'withFip'])
            .where('id', '=', id as never),
        )
      expect(await talk(1)).toMatchObject({
        citizenId: 1,
        startsAt: '2026-11-23T09:30:00.000Z',
        heldOn: null,
        withFip: true,
      })
      expect(await talk(2)).toMatchObject({ citizenId: 1, heldOn: '2026-08-24' })
      expect(
        await one(
          db
            .selectFrom('placement')
            .select(['citizenId', 'workplace', 'endedOn'])
            .where('id', '=', 1 as never),
        ),
      ).toEqual({
        citizenId: 1,
        workplace: 'Fjordkøkkenet',
        endedOn: null,
      })
      const task = (id: number) =>
        one(
          db
            .selectFrom('task')
            .select(['citizenId', 'staffId', 'doneOn'])
            .where('id', '=', id as never),
        )
      expect(await task(1)).toMatchObject({ citizenId: 1, staffId: expect.any(Number), doneOn: null })
      expect(await task(2)).toMatchObject({ citizenId: 1, staffId: null, doneOn: null })
      const wave = (id: number) =>
        one(
          db
            .selectFrom('assessment')
            .select(['citizenId', 'mode', 'completedOn', 'questionnaireId'])
            .where('id', '=', id as never),
        )
      expect(await wave(1)).toEqual({
        citizenId: 1,
        mode: 'together',
        completedOn: '2026-08-24',
        questionnaireId: 'fip',
      })
      expect(await wave(2)).toEqual({ citizenId: 1, mode: 'together', completedOn: null, questionnaireId: 'fip' })
      for (const table of ['ability', 'absence', 'talkNote'] as const)
        expect(
          await one(
            db
              .selectFrom(table)
              .select('citizenId')
              .where('id', '=', 1 as never),
          ),
        ).toEqual({ citizenId: 1 })
      expect(await one(db.selectFrom('savedFilter').select('id'))).toEqual({ id: 1 })
    })
  })

  test("shows Kirsten's morning: six who need her, each for a reason of their own", async () => {
    const kirsten = await app.as('caseworker')
    const today = await wordsOf(await kirsten.get('/borgere'))
    for (const reason of [
      'Fravær meldt kl. 7.42',
      '2. dag i træk',
      'Samtale kl. 10.30',
      'FIP er 3 dage over tiden',
      'Praktik slutter om 9 dage',
      '34 dage uden kontakt',
      '6 har brug for dig i dag',
      'I dag 6',
      'Denne uge 10',
      'Uden tilbud 5',
      'Alle 38',
      'Opgaver 7',
    ])
      expect(today).toContain(reason)
  })

  test('holds everything a list or a chart can show', async () => {
    await fjordby(async (db) => {
      const kinds = await db.selectFrom('placement').select('kind').distinct().execute()
      expect(kinds.map((row) => row.kind).sort()).toEqual([...placementKinds].sort())
      const closed = await db.selectFrom('caseClosure').select(['reason', 'reopenedOn']).execute()
      expect(new Set(closed.map((row) => row.reason)).size).toBeGreaterThan(3)
      expect(closed.some((row) => row.reopenedOn !== null)).toBe(true)
      const sets = await db.selectFrom('assessment').select('questionnaireId').distinct().execute()
      expect(sets.map((row) => row.questionnaireId).sort()).toEqual(['bip', 'fip', 'kib'])
      const modes = await db.selectFrom('assessment').select('mode').distinct().execute()
      expect(modes).toHaveLength(4)
      const languages = await db.selectFrom('assessmentSide').select('language').distinct().execute()
      expect(languages.map((row) => row.language).sort()).toEqual(['ar', 'da', 'en', 'uk'])
      const missed = await db.selectFrom('talk').select('id').where('missedOn', 'is not', null).execute()
      expect(missed.length).toBeGreaterThan(20)
      const protectedOnes = await db
        .selectFrom('citizen')
        .select('id')
        .where('addressProtectedFrom', 'is not', null)
        .execute()
      expect(protectedOnes.length).toBeGreaterThan(0)
    })
  })

  test('has groups too small to show beside groups that are not', async () => {
    await fjordby(async (db) => {
      const groups = await db
        .selectFrom('citizen')
        .select(['teamId', 'targetGroup'])
        .select((row) => row.fn.countAll<number>().as('people'))
        .groupBy(['teamId', 'targetGroup'])
        .execute()
      for (const teamId of new Set(groups.map((each) => each.teamId))) {
        const sizes = groups.filter((each) => each.teamId === teamId).map((each) => each.people)
        expect(Math.max(...sizes)).toBeGreaterThan(9)
      }
      expect(groups.some((each) => each.people < 5)).toBe(true)
    })
  })

  test('has a case of which nothing is known but the name', async () => {
    await fjordby(async (db) => {
      const empty = await db
        .selectFrom('citizen')
        .select('familyName')
        .where((citizen) =>
          citizen.not(
            citizen.exists(citizen.selectFrom('talk').select('talk.id').whereRef('talk.citizenId', '=', 'citizen.id')),
          ),
        )
        .where((citizen) =>
          citizen.not(
            citizen.exists(
              citizen
                .selectFrom('matchGroup')
                .select('matchGroup.id')
                .whereRef('matchGroup.citizenId', '=', 'citizen.id'),
            ),
          ),
        )
        .execute()
      expect(empty).toEqual([{ familyName: 'Şahin-Østergaard' }])
    })
  })

  test("keeps another municipality's Samira Haddad, whose name and address are protected", async () => {
    const namesakes = await inMunicipality(app.engine, 902, (db) =>
      db
        .selectFrom('citizen')
        .select(['nameProtectedFrom', 'addressProtectedFrom'])
        .where('familyName', '=', 'Haddad')
        .execute(),
    )
    expect(namesakes).toEqual([{ nameProtectedFrom: expect.any(String), addressProtectedFrom: expect.any(String) }])
  })

  test('witnesses every event in a chain that holds', async () => {
    const verdicts = await inWork(app.engine.db, keys, {}, (db) => verifyAudit(db))
    expect(verdicts.map((verdict) => verdict.broken)).toEqual([null, null, null, null])
    await fjordby(async (db) => {
      const count = (table: 'caseEvent' | 'auditEntry') =>
        db
          .selectFrom(table)
          .select((row) => row.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      expect((await count('auditEntry')).count).toBeGreaterThanOrEqual((await count('caseEvent')).count)
    })
  })
})

/** What a page says, without its markup. */
const wordsOf = async (page: Response) =>
  (await page.text()).replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
