import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { testSecret } from '../../test/support/constants.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { Keys } from '../platform/crypto/keys.ts'
import { rotateKeys } from '../platform/crypto/rotate-keys-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, StaffId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import { type Delivery, type Letter, type Mailer, problemOf } from '../platform/mail/mailer.ts'
import { personas } from '../staff/index.ts'
import { deliverMessages } from './deliver-messages.ts'
import { nextTry, stateOf } from './message.ts'
import { openLetter } from './message-words.ts'
import { sendMessage, withdrawMessage } from './send-message.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
  // What the demo left in the outbox is not what these tests send.
  for (const id of [900, 901, 902])
    await inWork(app.engine.db, app.keys, { municipality: id as MunicipalityId }, (db) =>
      db.updateTable('message').set({ withdrawnAt: start }).execute(),
    )
})
afterAll(() => app.close())

const municipality = 900 as MunicipalityId
const sender = { municipalityId: municipality, staffId: 1 as StaffId } satisfies Pick<
  Actor,
  'municipalityId' | 'staffId'
>
const start = '2026-11-23T09:00:00.000Z'
const seen = <T>(look: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality }, look)
const next = 'n'.repeat(40)
const letter: Letter = {
  to: { name: 'Mette Lund', address: 'mette.lund@fjordkoekkenet.example' },
  subject: 'Ugesvar',
  text: 'https://fremgang.example/u/AAAAAAAAAAAAAAAAAAAAAA',
}
const put = (citizenId: number | null, now = start) =>
  seen((db) =>
    sendMessage(db, sender, now, { ...letter, kind: 'weekly-form', citizenId: citizenId as CitizenId | null }),
  )
const rowOf = (id: number) =>
  seen((db) =>
    db
      .selectFrom('message')
      .selectAll()
      .where('id', '=', id as never)
      .executeTakeFirstOrThrow(),
  )

/** A mail server that answers what it is told, one answer a letter, and keeps what it was given. */
function mailServer(answers: Delivery[] = []) {
  const got: Letter[] = []
  const mailer: Mailer = {
    send: async (it) => {
      got.push(it)
      return answers.shift() ?? { delivered: true }
    },
    close: () => {},
  }
  return { got, mailer }
}
const deliver = (mailer: Mailer, now: string) =>
  deliverMessages({ db: app.engine.db, keys: app.keys, mailer, clock: () => ({ now, today: '2026-11-23' as never }) })
const refusedFor = (lasting: boolean): Delivery => ({ delivered: false, problem: 'no-connection', lasting })

describe('the outbox', () => {
  test('keeps recipient, subject and body sealed', async () => {
    for (const citizen of [1, null]) {
      const { sealed } = await rowOf(await put(citizen))
      expect(sealed?.toString('latin1')).not.toMatch(/Mette|Ugesvar|fremgang/)
    }
    const { mailer } = mailServer()
    expect(await deliver(mailer, start)).toBe(2)
  })

  test('delivers once, and destroys the words', async () => {
    const id = await put(1)
    const { got, mailer } = mailServer()
    expect(await deliver(mailer, start)).toBe(1)
    expect(got).toEqual([letter])
    expect(await rowOf(id)).toMatchObject({ sealed: null, problem: '', sentAt: start })
    expect(await deliver(mailer, minutesAfter(start, 60))).toBe(0)
    expect(got).toHaveLength(1)
  })

  test('a deed that fails takes its message with it', async () => {
    const count = () =>
      seen((db) =>
        db
          .selectFrom('message')
          .select((q) => q.fn.countAll().as('n'))
          .executeTakeFirst(),
      )
    const before = await count()
    await seen(async (db) => {
      await sendMessage(db, sender, start, { ...letter, kind: 'weekly-form', citizenId: null })
      throw new Error('the deed failed')
    }).catch(() => {})
    expect(await count()).toEqual(before)
  })

  test('tries again later and later, and gives up after a day', async () => {
    const id = await put(null)
    let now = start
    const { mailer, got } = mailServer(Array.from({ length: 9 }, () => refusedFor(false)))
    for (let tries = 1; tries <= 7; tries++) {
      await deliver(mailer, now)
      await deliver(mailer, now) // not due again yet
      expect(got).toHaveLength(tries)
      now = (await rowOf(id)).nextTryAt
    }
    expect(await rowOf(id)).toMatchObject({ tries: 7, problem: 'no-connection', sealed: null })
    expect(stateOf(await rowOf(id))).toBe('given-up')
    await deliver(mailer, minutesAfter(now, 100_000))
    expect(got).toHaveLength(7)
  })

  test('does not go on where the server has decided', async () => {
    const id = await put(null)
    await deliver(mailServer([refusedFor(true)]).mailer, start)
    expect(stateOf(await rowOf(id))).toBe('given-up')
  })

  test('what is withdrawn is not sent', async () => {
    const id = await put(1)
    await seen((db) => withdrawMessage(db, id, start))
    const { got, mailer } = mailServer()
    await deliver(mailer, start)
    expect(got).toEqual([])
    expect(await rowOf(id)).toMatchObject({ sealed: null, withdrawnAt: start })
  })

  test('two that deliver at once send one letter', async () => {
    await put(null)
    const { got, mailer } = mailServer()
    await Promise.all([deliver(mailer, start), deliver(mailer, start)])
    expect(got).toHaveLength(1)
  })
})

describe('waiting', () => {
  test('is a minute first and a day in all', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((tries) => nextTry(tries, start))
    expect(waits[0]).toBe('2026-11-23T09:01:00.000Z')
    expect(waits.every((wait, at) => at === 0 || (wait ?? '') > (waits[at - 1] ?? ''))).toBe(true)
    expect(nextTry(7, start)).toBeNull()
  })
})

describe('what a mail server says', () => {
  test.each([
    [{ code: 'ECONNECTION' }, 'no-connection', false],
    [{ code: 'EAUTH', responseCode: 535 }, 'login-refused', false],
    [{ code: 'EENVELOPE', responseCode: 550 }, 'recipient-refused', true],
    [{ code: 'EENVELOPE', responseCode: 451 }, 'recipient-refused', false],
    [{}, 'unknown', false],
  ] as const)('%j is kept as the code %s', (error, problem, lasting) => {
    expect(problemOf(error)).toEqual({ problem, lasting })
  })
})

describe('another master key', () => {
  test('is put under messages about nobody; the others are under the citizens’ own', async () => {
    const other = await testApp()
    const [before, during, after] = [[testSecret], [next, testSecret], [next]].map((secrets) => new Keys(secrets))
    const letters = (keys: Keys) =>
      inWork(other.engine.db, keys, { municipality }, async (db) => {
        const rows = await db
          .selectFrom('message')
          .select(['citizenId', 'sealed'])
          .orderBy('id', 'desc')
          .limit(2)
          .execute()
        return await Promise.all(rows.map((row) => openLetter(db, row)))
      })
    for (const citizenId of [null, 1 as CitizenId])
      await inWork(other.engine.db, before as Keys, { municipality }, (db) =>
        sendMessage(db, sender, start, { ...letter, kind: 'weekly-form', citizenId }),
      )
    expect((await rotateKeys(other.engine.db, during as Keys)).messages).toBe(1)
    expect(await letters(after as Keys)).toEqual([letter, letter])
    await other.close()
  })
})

describe('the page', () => {
  test('is for the roles of the permission', async () => {
    for (const { id, role } of personas) {
      const status = (await (await app.as(id)).get('/udbakke')).status
      expect(`${id} ${status}`).toBe(`${id} ${rolesWith('see-outbox').includes(role) ? 200 : 403}`)
    }
  })

  test('shows in a trial what would have been sent, with the link to follow', async () => {
    const id = await put(1)
    const page = await (await (await app.as('company-adviser')).get(`/udbakke/${id}`)).text()
    expect(page).toContain('mette.lund@fjordkoekkenet.example')
    expect(page).toContain('href="/u/AAAAAAAAAAAAAAAAAAAAAA"')
  })

  test('shows nobody a message about a citizen she may not know of, nor another municipality’s', async () => {
    const id = await put(1)
    const mine = await (await app.as('company-adviser')).get(`/udbakke/${id}`)
    expect(mine.status).toBe(200)
    expect((await (await app.as('other-caseworker')).get(`/udbakke/${id}`)).status).toBe(404)
  })
})
