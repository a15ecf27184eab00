import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { testSecret } from '../../../test/support/constants.ts'
import { copyOf, testEngine } from '../../../test/support/db.ts'
import { asSuperuser, type Superuser } from '../../../test/support/owner.ts'
import { herself, insertCitizen, onlyCitizen, settleSmallPlace, smallPlace } from '../../../test/support/small-place.ts'
import { openForCitizen } from '../crypto/citizen-text-queries.ts'
import { Keys } from '../crypto/keys.ts'
import { type Engine, openServer } from '../db/engine.ts'
import type { CitizenId, MunicipalityId } from '../ids.ts'
import { day } from '../plain-date.ts'
import type { AuditEntry } from './audit-entry.ts'
import { recordEvent } from './case-event-queries.ts'
import { type Anchor, auditHeads, type Verdict, verifyAudit } from './verify-audit.ts'
import { inWork, workOf } from './work.ts'

const [municipality, citizen] = [smallPlace, onlyCitizen]
const keys = new Keys([testSecret])
const line = (action: AuditEntry['action'], more: Partial<AuditEntry> = {}): AuditEntry => ({
  staffId: null,
  actingCitizenId: citizen,
  role: 'caseworker',
  action,
  outcome: 'done',
  citizenId: citizen,
  subject: '',
  listed: [],
  detail: null,
  evidence: null,
  ...more,
})
const append = (db: Engine['db'], ...entries: AuditEntry[]) =>
  inWork(db, keys, { municipality }, async (trx) => void workOf(trx).entries.push(...entries))
const verdictOn = async (db: Engine['db'], anchors = [] as Awaited<ReturnType<typeof auditHeads>>) =>
  (await db.transaction().execute((trx) => verifyAudit(trx, anchors))).find(
    (verdict) => verdict.municipality === municipality,
  )
const headOf = async (db: Engine['db']) => await db.transaction().execute(auditHeads)

describe('the chain', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await testEngine('empty')
    await settleSmallPlace(engine.db, keys)
  })
  afterAll(() => engine.close())

  test('grows in order, without a gap, and verifies', async () => {
    const before = (await verdictOn(engine.db))?.seq ?? 0
    await append(
      engine.db,
      line('citizen.viewed'),
      line('worklist.viewed', { citizenId: null, listed: [1, 2, 3] as CitizenId[] }),
    )
    await append(engine.db, line('talk.noted', { detail: Buffer.from('sealed'), subject: 'talk:1' }))
    expect(await verdictOn(engine.db)).toMatchObject({ seq: before + 3, broken: null })
  })

  test('witnesses the events of a case', async () => {
    await inWork(engine.db, keys, { municipality }, (trx) =>
      recordEvent(trx, herself, { what: 'talk.noted', citizen, on: day('2026-11-23'), detail: { words: 'æøå عربي' } }),
    )
    expect((await verdictOn(engine.db))?.broken).toBeNull()
  })

  test('keeps nothing of a transaction that failed', async () => {
    const before = await headOf(engine.db)
    const failing = inWork(engine.db, keys, { municipality }, async (trx) => {
      workOf(trx).entries.push(line('citizen.corrected'))
      throw new Error('broken')
    })
    await expect(failing).rejects.toThrow('broken')
    expect(await headOf(engine.db)).toEqual(before)
  })

  test('of one municipality says nothing of another', async () => {
    await inWork(engine.db, keys, { municipality: 911 as MunicipalityId }, async (trx) => {
      await trx
        .insertInto('municipality')
        .values({ id: 911 as MunicipalityId, name: 'Naboby' })
        .execute()
      workOf(trx).entries.push(line('staff.viewed', { citizenId: null }))
    })
    const heads = await headOf(engine.db)
    await append(engine.db, line('citizen.viewed'))
    const changed = (await headOf(engine.db)).filter((head) => !heads.some((before) => before.hash === head.hash))
    expect(changed.map((head) => head.municipality)).toEqual([municipality])
  })

  test('holds when a citizen is erased: her words are gone, the chain is not', async () => {
    const erased = 2 as CitizenId
    await inWork(engine.db, keys, { municipality }, async (trx) => {
      await insertCitizen(trx, erased)
      await recordEvent(trx, herself, {
        what: 'talk.noted',
        citizen: erased,
        on: day('2026-11-23'),
        detail: { words: 'helt private ord' },
      })
    })
    await inWork(engine.db, keys, { municipality }, async (trx) => {
      await trx.deleteFrom('citizenKey').where('citizenId', '=', erased).execute()
      const { detail } = await trx
        .selectFrom('caseEvent')
        .select('detail')
        .where('citizenId', '=', erased)
        .executeTakeFirstOrThrow()
      expect(await openForCitizen(trx, erased, detail)).toBeNull()
    })
    expect((await verdictOn(engine.db))?.broken).toBeNull()
  })
})

describe('a chain that somebody with all rights has touched', () => {
  let admin: Superuser
  let anchor: Anchor
  beforeAll(async () => {
    admin = await asSuperuser('empty')
    await settleSmallPlace(admin.db, keys)
    await admin.client.query(`select set_config('app.municipality', '${municipality}', false)`)
    for (let n = 0; n < 3; n++) await admin.client.query(noteAndWitness)
    const { rows } = await admin.client.query(
      `select seq, encode(hash, 'hex') as hash from audit_head where municipality_id = ${municipality}`,
    )
    anchor = { municipality, seq: Number(rows[0]?.seq), hash: String(rows[0]?.hash) }
  })
  afterAll(() => admin.close())

  /** Tampers with all rights, asks the verification with the application's, and takes it back. */
  async function brokenBy(tampering: readonly string[], anchors: readonly Anchor[] = []): Promise<Verdict['broken']> {
    let broken: Verdict['broken'] = null
    await admin.client.query('begin')
    try {
      for (const statement of tampering) await admin.client.query(statement)
      await admin.client.query('set local role fremgang_app')
      for (const verdict of await verifyAudit(admin.db, anchors))
        if (verdict.municipality === municipality) broken = verdict.broken
    } finally {
      await admin.client.query('rollback')
    }
    return broken
  }

  const noteAndWitness = `
    with event as (insert into case_event (municipality_id, citizen_id, what, happened_on, detail)
      values (${municipality}, 1, 'talk.noted', '2026-11-23', '\\x010203') returning id)
    select append_audit(jsonb_build_array(jsonb_build_object('role', 'caseworker', 'action', 'talk.noted', 'outcome', 'done',
      'citizenId', 1, 'subject', 'event:' || id, 'evidence', encode(sha256('\\x010203'), 'hex')))) from event`
  const rowBefore = (rows: number) =>
    `where municipality_id = ${municipality} and seq = (select seq - ${rows} from audit_head where municipality_id = ${municipality})`
  const newestEvent = `where id = (select max(id) from case_event where municipality_id = ${municipality})`
  const cutWithHead = [
    `delete from audit_entry ${rowBefore(0)}`,
    `update audit_head h set seq = e.seq, hash = e.hash from audit_entry e where h.municipality_id = ${municipality} and e.municipality_id = ${municipality} and e.seq = h.seq - 1`,
  ]

  test('untouched it holds', async () => {
    expect(await brokenBy([], [anchor])).toBeNull()
  })

  test.each([
    ['a changed row', `update audit_entry set role = 'mentor' ${rowBefore(1)}`, 'changed', 1],
    [
      'a time moved by a millisecond',
      `update audit_entry set at = at + interval '1 millisecond' ${rowBefore(0)}`,
      'changed',
      0,
    ],
    ['a row taken out of the middle', `delete from audit_entry ${rowBefore(1)}`, 'missing', 1],
    ['a changed event', `update case_event set detail = '\\x99' ${newestEvent}`, 'event-changed', 0],
    ['a removed event', `delete from case_event ${newestEvent}`, 'event-changed', 0],
    ['a tail cut off', `delete from audit_entry ${rowBefore(0)}`, 'head-differs', 1],
  ])('%s is found', async (_, tamper, why, back) => {
    expect(await brokenBy([tamper])).toEqual({ why, seq: anchor.seq - back })
  })

  test('a tail cut off together with the head is found by an anchor kept outside, and only so', async () => {
    expect(await brokenBy(cutWithHead)).toBeNull()
    expect((await brokenBy(cutWithHead, [anchor]))?.why).toBe('cut-off')
  })
})

describe.runIf(inject('engine') === 'postgres')('64 writers at once', () => {
  test('make one chain, in order and without a gap', async () => {
    const url = `${inject('source')}/${await copyOf(inject('source'), 'empty')}`
    const engine = await openServer(url, url, 64)
    await settleSmallPlace(engine.db, keys)
    const before = (await verdictOn(engine.db))?.seq ?? 0
    await Promise.all(
      Array.from({ length: 64 }, async (_, writer) => {
        for (let n = 0; n < 5; n++)
          await append(engine.db, line('citizen.viewed', { subject: `${writer}:${n}` }), line('talk.viewed'))
      }),
    )
    expect(await verdictOn(engine.db)).toMatchObject({ seq: before + 64 * 5 * 2, broken: null })
    await engine.close()
  })
})
