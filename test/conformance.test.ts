import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../src/platform/db/engine.ts'
import { setScope } from '../src/platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../src/platform/ids.ts'
import { day } from '../src/platform/plain-date.ts'
import { testEngine } from './support/db.ts'

// The same questions to both engines: the suite runs on PGlite and on a PostgreSQL server, and must answer alike.

let engine: Engine
beforeAll(async () => {
  engine = await testEngine('demo')
})
afterAll(() => engine.close())

async function answerTo(expression: ReturnType<typeof sql>): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(engine.db)
  return rows[0]?.value
}

describe('values come back as they went in', () => {
  test.each(['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31'])('the day %s, as text', async (date) => {
    expect(await answerTo(sql`${date}::date`)).toBe(date)
  })

  test.each(['2026-11-22T23:59:59.999Z', '2026-03-29T01:30:00.000Z', '2026-10-25T00:30:00.001Z'])(
    'the instant %s, as ISO text with milliseconds',
    async (instant) => expect(await answerTo(sql`${instant}::timestamptz`)).toBe(instant),
  )

  test('an instant with another offset, as the same instant', async () => {
    expect(await answerTo(sql`'2026-11-23 10:30:00+01'::timestamptz`)).toBe('2026-11-23T09:30:00.000Z')
  })

  test.each([0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
    'the bigint %d, as a number',
    async (value) => {
      expect(await answerTo(sql`${value}::bigint`)).toBe(value)
    },
  )

  test('a bigint beyond 2^53 is refused, since it would lose digits', async () => {
    await expect(answerTo(sql`9007199254740993::bigint`)).rejects.toThrow(RangeError)
    expect(await answerTo(sql`1`), 'and the connection lives on').toBe(1)
  })

  test.each(['0.1', '-12345678901234567890.123456789', '1.50'])(
    'the numeric %s, as text with every digit',
    async (value) => {
      expect(await answerTo(sql`${value}::numeric`)).toBe(value)
    },
  )

  test('a count, as a number', async () => {
    const { count } = await engine.db
      .selectFrom('municipality')
      .select((q) => q.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBeTypeOf('number')
  })

  test('JSON, with its own names and every character', async () => {
    const value = { snake_case: 1, camelCase: [true, null, 'æøå "\\ عربي'], nested: { given_name: 'x' } }
    expect(await answerTo(sql`${JSON.stringify(value)}::jsonb`)).toEqual(value)
  })

  test('arrays of text and of numbers', async () => {
    expect(await answerTo(sql`${['a', 'b,c', '"d"', 'NULL', '', 'æ']}::text[]`)).toEqual([
      'a',
      'b,c',
      '"d"',
      'NULL',
      '',
      'æ',
    ])
    expect(await answerTo(sql`array[1, 2]::bigint[]`)).toEqual([1, 2])
    expect(await answerTo(sql`'{}'::text[]`)).toEqual([])
  })

  test('bytes', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    expect(await answerTo(sql`${bytes}::bytea`)).toEqual(bytes)
  })

  test('yes, no and nothing', async () => {
    expect(await answerTo(sql`true`)).toBe(true)
    expect(await answerTo(sql`null::date`)).toBeNull()
  })

  test('text of every kind', async () => {
    const text = 'Æsøå Çelik-O’Brien نور <script> 👩‍🦱 \t\n'
    expect(await answerTo(sql`${text}::text`)).toBe(text)
  })
})

describe('errors carry the same code and constraint', () => {
  const municipalityId = 900 as MunicipalityId
  const inTenant = (run: (trx: Engine['db']) => Promise<unknown>) =>
    engine.db.transaction().execute(async (trx) => {
      await setScope(trx, { municipality: municipalityId })
      await run(trx)
    })
  const placement = (changed: object) => ({
    municipalityId,
    citizenId: 1 as CitizenId,
    kind: 'internship' as const,
    workplace: 'Fjordkøkkenet',
    startsOn: day('2026-11-01'),
    agreedBy: 1 as never,
    ...changed,
  })

  test('a row twice', async () => {
    const twice = (trx: Engine['db']) =>
      trx.insertInto('municipality').values({ id: municipalityId, name: 'x' }).execute()
    await expect(inTenant(twice)).rejects.toMatchObject({ code: '23505', constraint: 'municipality_pkey' })
  })

  test('a broken rule of a table', async () => {
    const early = (trx: Engine['db']) =>
      trx
        .insertInto('placement')
        .values(placement({ endsOn: day('2026-10-01') }))
        .execute()
    await expect(inTenant(early)).rejects.toMatchObject({ code: '23514', constraint: 'placement_period_is_ordered' })
  })

  test('a reference to nobody', async () => {
    const nobody = (trx: Engine['db']) =>
      trx
        .insertInto('placement')
        .values(placement({ citizenId: 999_999 }))
        .execute()
    await expect(inTenant(nobody)).rejects.toMatchObject({
      code: '23503',
      constraint: 'placement_municipality_id_citizen_id_fkey',
    })
  })

  test('a missing value', async () => {
    const nameless = (trx: Engine['db']) => sql`insert into municipality (id) values (999)`.execute(trx)
    await expect(inTenant(nameless)).rejects.toMatchObject({ code: '23502' })
  })

  test('a row of another municipality', async () => {
    const foreign = (trx: Engine['db']) =>
      trx
        .insertInto('placement')
        .values(placement({ municipalityId: 901 }))
        .execute()
    await expect(inTenant(foreign)).rejects.toMatchObject({ code: '42501' })
  })

  test('a day that the calendar does not have', async () => {
    await expect(answerTo(sql`${'2026-02-31'}::date`)).rejects.toMatchObject({ code: '22008' })
  })

  test('after an error in a transaction nothing of it is kept, and the connection lives on', async () => {
    await expect(
      inTenant(async (trx) => {
        await trx
          .insertInto('municipality')
          .values({ id: 998 as MunicipalityId, name: 'x' })
          .execute()
        await sql`select 1 / 0`.execute(trx)
      }),
    ).rejects.toMatchObject({ code: '22012' })
    expect(
      await engine.db
        .selectFrom('municipality')
        .select('id')
        .where('id', '=', 998 as MunicipalityId)
        .execute(),
    ).toEqual([])
  })
})

describe('Danish sorting', () => {
  const names = [
    'Aabenraa',
    'Aase',
    'Allan',
    'Zoe',
    'Ærø',
    'Øst',
    'Åse',
    'Ahmed',
    'Çelik',
    'bo',
    'Bo',
    'Østergaard',
    'Yusuf',
    'Ælle',
    'Mc Donald',
    'Mahmoud',
  ]

  test('is that of the browser', async () => {
    const { rows } = await sql<{
      name: string
    }>`select name from unnest(${names}::text[]) as t(name) order by name collate danish`.execute(engine.db)
    const folded = (list: readonly string[]) => list.map((name) => name.toLocaleLowerCase('da'))
    expect(folded(rows.map((row) => row.name))).toEqual(folded([...names].sort(new Intl.Collator('da').compare)))
  })
})

test('a transaction sees its own time, and tells it in milliseconds', async () => {
  expect(await answerTo(sql`now()`)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('twenty transactions at once each see their own municipality', async () => {
  const ids = [900, 901, 902] as MunicipalityId[]
  const seen = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      engine.db.transaction().execute(async (trx) => {
        await setScope(trx, { municipality: ids[at % 3] as MunicipalityId })
        const { rows } = await sql<{ tenant: number }>`select current_municipality() as tenant`.execute(trx)
        return rows[0]?.tenant
      }),
    ),
  )
  expect(seen).toEqual(Array.from({ length: 20 }, (_, at) => ids[at % 3]))
})

test('a connection that is thrown away leaves nothing behind that the next one stumbles over', async () => {
  const ask = async (client: pg.PoolClient) => (await client.query('select $1::int + 1 as value', [41])).rows[0].value
  for (let nth = 0; nth < 3; nth++) {
    const client = await engine.pool.connect()
    expect([await ask(client), await ask(client)]).toEqual([42, 42])
    client.release(true)
  }
})
