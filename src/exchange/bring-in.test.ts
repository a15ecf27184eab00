import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { testToday } from '../../test/support/constants.ts'
import { verifyAudit } from '../platform/audit/verify-audit.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { clockFrom } from '../platform/clock.ts'
import { sha256 } from '../platform/crypto/keys.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, Cpr, MunicipalityId, StaffId, TeamId } from '../platform/ids.ts'
import { bringIn } from './bring-in.ts'
import { listConflicts } from './conflict-queries.ts'
import { deskFor } from './desk.ts'
import { findOrMakeSource, insertImport } from './exchange-queries.ts'
import type { Kind } from './field.ts'
import { guessColumns } from './guess-columns.ts'
import { importFile } from './import-file.ts'
import { RefusedImport } from './import-work.ts'
import { kindOfCitizens } from './kind-of-citizens.ts'
import type { Outcome } from './outcome.ts'
import { readSheet } from './read-sheet.ts'
import type { RecordKind } from './record-kind.ts'

let app: TestApp
let actor: Actor
const moment = clockFrom(testToday)()
const fjordby = 900 as MunicipalityId

beforeAll(async () => {
  app = await testApp()
  actor = await work(async (db) => {
    const row = await db
      .selectFrom('staff')
      .select(['id', 'name', 'teamId'])
      .where('name', '=', 'Birgit Dahl')
      .executeTakeFirstOrThrow()
    return {
      role: 'coordinator',
      municipalityId: fjordby,
      staffId: row.id as StaffId,
      citizenId: null,
      teamId: row.teamId as TeamId,
      name: row.name,
      unit: '',
    }
  })
})
afterAll(() => app.close())

const work = <T>(run: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, run)

/** What comes, or would come, of a file whose columns are guessed. */
const bring = (kind: Kind, source: string, lines: readonly string[], acceptRejects: boolean, preview: boolean) =>
  work(async (db): Promise<Outcome> => {
    const file = { name: 'fil.csv', bytes: Buffer.from(lines.join('\r\n')), columns: null }
    return (await importFile(db, actor, moment, { kind, source, ...file, preview, acceptRejects })).outcome
  }).catch((error) => {
    if (error instanceof RefusedImport) return error.outcome
    throw error
  })

const take = (kind: Kind, source: string, lines: readonly string[], acceptRejects = false) =>
  bring(kind, source, lines, acceptRejects, false)

const countsOf = ({ counts, vanished }: Outcome) => ({ ...counts, vanished })
const nothing = { new: 0, changed: 0, same: 0, conflict: 0, rejected: 0, vanished: 0 }

const heads = 'CPR;Fornavn;Efternavn;Målgruppe;Overtagelsesdato;Telefon'
const amal = '610190-1110;Amal;Prøvelund;Flygtning;01-02-2026;20 30 40 50'
const omar = '620191-1113;Omar;Prøvelund;Flygtning;01.02.26;20 30 40 51'

const named = (name: string) =>
  work((db) =>
    db
      .selectFrom('citizen')
      .select(['id', 'givenName', 'telephone', 'takenOverOn', 'version'])
      .where('givenName', '=', name)
      .where('familyName', '=', 'Prøvelund')
      .execute(),
  )

describe('citizens from another system', () => {
  test('become cases with a caseworker, and the same file twice changes nothing', async () => {
    expect(countsOf(await take('citizens', 'Momentum', [heads, amal, omar]))).toEqual({ ...nothing, new: 2 })
    expect(countsOf(await take('citizens', 'Momentum', [heads, amal, omar]))).toEqual({ ...nothing, same: 2 })
    expect(await named('Amal')).toMatchObject([{ telephone: '20 30 40 50', takenOverOn: '2026-02-01', version: 1 }])
  })

  test('a changed row changes what nobody edited here', async () => {
    const moved = amal.replace('20 30 40 50', '20 30 40 99')
    expect(countsOf(await take('citizens', 'Momentum', [heads, moved, omar]))).toEqual({
      ...nothing,
      changed: 1,
      same: 1,
    })
    expect(await named('Amal')).toMatchObject([{ telephone: '20 30 40 99', version: 2 }])
  })

  test('a field edited here since stays, and is a conflict to decide', async () => {
    await work((db) =>
      db
        .updateTable('citizen')
        .set({ telephone: '11 11 11 11' })
        .where('givenName', '=', 'Omar')
        .where('familyName', '=', 'Prøvelund')
        .execute(),
    )
    const lines = [heads, amal.replace('20 30 40 50', '20 30 40 99'), omar.replace('20 30 40 51', '22 22 22 22')]
    expect(countsOf(await take('citizens', 'Momentum', lines))).toEqual({ ...nothing, conflict: 1, same: 1 })
    expect(await named('Omar')).toMatchObject([{ telephone: '11 11 11 11' }])
    expect(countsOf(await take('citizens', 'Momentum', lines))).toEqual({ ...nothing, conflict: 1, same: 1 })
    const open = await work((db) => listConflicts(db, 10))
    expect(open.filter(({ said }) => said === '22 22 22 22')).toMatchObject([
      { field: 'telephone', said: '22 22 22 22' },
    ])
  })

  test('a row that vanished is counted and stays', async () => {
    expect(await take('citizens', 'Momentum', [heads, amal.replace('20 30 40 50', '20 30 40 99')])).toMatchObject({
      vanished: 1,
    })
    expect(await named('Omar')).toHaveLength(1)
  })

  test('a refused row stops the whole file', async () => {
    const bad = '630192-1116;Laila;Prøvelund;Måneborger;31-02-2026;'
    const lines = [heads, bad, '640193-1119;Ny;Prøvelund;Flygtning;2026-02-01;']
    const outcome = await take('citizens', 'Momentum', lines)
    expect(outcome.rejects).toEqual([
      { row: 2, column: 'Målgruppe', kind: 'code', reason: 'unknown-word' },
      { row: 2, column: 'Overtagelsesdato', kind: 'date', reason: 'not-a-date' },
    ])
    expect(await named('Ny')).toEqual([])
    expect(countsOf(await take('citizens', 'Momentum', lines, true))).toEqual({
      ...nothing,
      new: 1,
      rejected: 1,
      vanished: 2,
    })
    expect(await named('Ny')).toHaveLength(1)
  })

  test('a refused row of somebody known is not taken for vanished', async () => {
    const lines = [heads, amal.replace('Flygtning', 'Måneborger'), omar.replace('20 30 40 51', '22 22 22 22')]
    expect(countsOf(await take('citizens', 'Rester', [heads, amal, omar], true))).toMatchObject({ vanished: 0 })
    expect(countsOf(await take('citizens', 'Rester', lines, true))).toMatchObject({ rejected: 1, vanished: 0 })
  })

  test('an empty cell in the source’s first file leaves what stands here as it is', async () => {
    const silent = omar.replace('20 30 40 51', '')
    expect(countsOf(await take('citizens', 'Tavs', [heads, silent]))).toEqual({ ...nothing, same: 1 })
    expect(await named('Omar')).toMatchObject([{ telephone: '11 11 11 11' }])
  })

  test('what a colleague saves while the file is read is not written over', async () => {
    const lines = [`${heads};By`, `${amal.replace('20 30 40 50', '20 30 40 77')};Fjordby`]
    await take('citizens', 'Momentum', lines)
    const save = (db: Db) =>
      db
        .updateTable('citizen')
        .set({ email: 'amal@eksempel.dk', city: 'Havneby' })
        .where('givenName', '=', 'Amal')
        .where('familyName', '=', 'Prøvelund')
        .execute()
    let saved = false
    const interrupted: RecordKind = {
      ...kindOfCitizens,
      listOurs: async (desk, subjects) => {
        const ours = await kindOfCitizens.listOurs(desk, subjects)
        if (!saved) await save(desk.db)
        saved = true
        return ours
      },
    }
    const next = lines.map((line) => line.replace('20 30 40 77', '20 30 40 78').replace('Fjordby', 'Bjergby'))
    const { outcome } = await work(async (db) => {
      const { id: sourceId } = await findOrMakeSource(db, actor, 'citizens', 'Momentum', moment.now)
      const bytes = Buffer.from(next.join('\r\n'))
      const file = { name: 'fil.csv', hash: sha256(bytes), bytes: bytes.length }
      const importId = await insertImport(db, actor, sourceId, file, moment.now)
      const sheet = await readSheet(bytes)
      const map = guessColumns('citizens', sheet.heads)
      const desk = await deskFor(db, actor, moment, 'Momentum')
      return await bringIn(desk, { kind: interrupted, sheet, map, origin: { sourceId, importId }, write: true })
    })
    expect(countsOf(outcome)).toMatchObject({ conflict: 1 })
    const [stands] = await work((db) =>
      db
        .selectFrom('citizen')
        .select(['telephone', 'email', 'city'])
        .where('givenName', '=', 'Amal')
        .where('familyName', '=', 'Prøvelund')
        .execute(),
    )
    expect(stands).toEqual({ telephone: '20 30 40 78', email: 'amal@eksempel.dk', city: 'Havneby' })
  })

  test('a number that stands twice is refused in both rows', async () => {
    const outcome = await take('citizens', 'Fasit', [heads, amal, amal])
    expect(outcome.rejects.map(({ row, column, reason }) => ({ row, column, reason }))).toEqual([
      { row: 2, column: 'CPR', reason: 'key-twice' },
      { row: 3, column: 'CPR', reason: 'key-twice' },
    ])
  })

  test.each([
    ['in rows side by side', 0],
    ['in rows far apart', 480],
  ])('somebody named by an old and a new number %s is refused the second time', async (_, between) => {
    const lookup = { known: app.keys.lookup('6101901110' as Cpr), added: app.keys.lookup('6501921113' as Cpr) }
    await work(async (db) => {
      const { citizenId } = await db
        .selectFrom('citizenNumber')
        .select('citizenId')
        .where('lookup', '=', lookup.known)
        .executeTakeFirstOrThrow()
      const sealed = app.keys.seal('cpr', '6501921113')
      const number = { municipalityId: fjordby, citizenId, sealed, lookup: lookup.added, validFrom: testToday }
      await db
        .insertInto('citizenNumber')
        .values(number)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    })
    const telephone = `31 31 31 ${between === 0 ? 31 : 32}`
    const others = Array.from({ length: between }, () => `intet;${'Omar'.repeat(50)};;;;`)
    const lines = [heads, amal.replace('20 30 40 50', telephone), ...others, amal.replace('610190-1110', '650192-1113')]
    const outcome = await take('citizens', 'Numre', lines, true)
    expect(countsOf(outcome)).toMatchObject({ ...nothing, conflict: 1, rejected: between + 1 })
    expect(outcome.rejects.at(-1)).toMatchObject({ row: between + 3, column: 'CPR', reason: 'key-twice' })
  })

  test('a preview counts as gone what the file has not, however often it names the others', async () => {
    await take('citizens', 'Forhånd', [heads, amal, omar], true)
    const twice = [heads, amal, amal.replace('610190-1110', '650192-1113')]
    expect(await bring('citizens', 'Forhånd', twice, true, true)).toMatchObject({ vanished: 1 })
    const all = [...twice, omar.replace('Flygtning', 'Måneborger')]
    expect(await bring('citizens', 'Forhånd', all, true, true)).toMatchObject({ vanished: 0 })
  })

  test('somebody of another municipality is refused', async () => {
    const outcome = await take('citizens', 'Fasit', [`${heads};Kommune`, `${amal};901`, `${omar};Fjordby`])
    expect(outcome.rejects).toMatchObject([{ row: 2, column: 'Kommune', reason: 'other-municipality' }])
  })

  test('are witnessed by the chain, and it holds', async () => {
    const verdicts = await app.engine.db.transaction().execute((trx) => verifyAudit(trx))
    expect(verdicts.filter(({ broken }) => broken)).toEqual([])
  })
})

const talkHeads = 'Id;CPR;Samtaletype;Dato;Kl.;Sted;Status'
const placementHeads = 'Id;CPR;Type;Virksomhed;Startdato;Slutdato;Timer om ugen;Betalte timer'

describe('talks and placements', () => {
  test('are found again by the source’s own id', async () => {
    const talk = 'T-1;610190-1110;CV-samtale;1/3 2026;10.30;Rådhuset;Afholdt'
    expect(countsOf(await take('talks', 'Momentum', [talkHeads, talk]))).toEqual({ ...nothing, new: 1 })
    expect(countsOf(await take('talks', 'Momentum', [talkHeads, talk]))).toEqual({ ...nothing, same: 1 })
    const moved = talk.replace('10.30', '11.00')
    expect(countsOf(await take('talks', 'Momentum', [talkHeads, moved]))).toEqual({ ...nothing, changed: 1 })
    const silent = [`${talkHeads};Tolk`, `${moved};`]
    await work((db) => db.updateTable('talk').set({ interpreter: true }).where('place', '=', 'Rådhuset').execute())
    expect(countsOf(await take('talks', 'Momentum', silent))).toEqual({ ...nothing, same: 1 })
    const of = await take('talks', 'Momentum', [talkHeads, moved.replace('610190-1110', '620191-1113')])
    expect(of.rejects).toMatchObject([{ reason: 'of-another-citizen' }])
  })

  test('that somebody here has written down already are not written twice', async () => {
    const again = 'S-7;610190-1110;CV-samtale;01-03-2026;11:00;Rådhuset;Holdt'
    expect(countsOf(await take('talks', 'Fasit', [talkHeads, again]))).toEqual({ ...nothing, same: 1 })
    expect(countsOf(await take('talks', 'Fasit', [talkHeads, again]))).toEqual({ ...nothing, same: 1 })
  })

  test('hours are read with a comma, and unknown ones are not 0', async () => {
    const placement = 'P-1;610190-1110;Praktik;Fjordkøkkenet;01-03-2026;31-05-2026;37,5;0'
    expect(countsOf(await take('placements', 'Momentum', [placementHeads, placement]))).toEqual({ ...nothing, new: 1 })
    const unknown = 'P-2;610190-1110;Praktik;Fjordkøkkenet;01-03-2026;31-05-2026;;0'
    const outcome = await take('placements', 'Momentum', [placementHeads, placement, unknown])
    expect(outcome.rejects).toEqual([{ row: 3, column: 'Timer om ugen', kind: 'hours', reason: 'missing' }])
    const emptied = placement.replace('37,5', '')
    expect(countsOf(await take('placements', 'Momentum', [placementHeads, emptied]))).toEqual({ ...nothing, same: 1 })
  })

  test('somebody not known here is refused', async () => {
    const stranger = 'T-9;710190-1117;CV-samtale;1/3 2026;10.30;;Afholdt'
    expect((await take('talks', 'Momentum', [talkHeads, stranger])).rejects).toMatchObject([
      { row: 2, column: 'CPR', kind: 'cpr', reason: 'unknown-citizen' },
    ])
  })

  test('a missing column is named, and nothing is read', async () => {
    const outcome = await take('talks', 'Momentum', ['CPR;Dato', '610190-1110;1/3 2026'])
    expect(outcome.missingColumns).toEqual(['Samtaletype', 'Id'])
  })
})

describe('a record', () => {
  test.each([
    ['a file that nobody brought', { importId: 999_999 }],
    ['a citizen who is not here', { citizenId: 999_999 as CitizenId }],
  ])('cannot point at %s', async (_, change) => {
    const pointing = work((db) =>
      db
        .updateTable('exchangeRecord')
        .set(change)
        .where('recordKey', '=', sql<string>`(select min(record_key) from exchange_record)`)
        .execute(),
    )
    await expect(pointing).rejects.toMatchObject({ code: '23503' })
  })

  test('of one source cannot point at a file of another', async () => {
    const pointing = work(async (db) => {
      const { id, sourceId } = await db
        .selectFrom('exchangeImport')
        .select(['id', 'sourceId'])
        .orderBy('id')
        .executeTakeFirstOrThrow()
      await db.updateTable('exchangeRecord').set({ importId: id }).where('sourceId', '<>', sourceId).execute()
    })
    await expect(pointing).rejects.toMatchObject({ code: '23503' })
  })
})
