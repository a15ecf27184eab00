import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { SqlClient } from '../src/platform/db/bootstrap.ts'
import { type Engine, openServer } from '../src/platform/db/engine.ts'
import { copyOf, testEngine } from './support/db.ts'
import { asApp, asSuperuser, oneConnection, type Superuser } from './support/owner.ts'

// The tables are found in the catalogue, so a table added tomorrow is tested tomorrow.

/** Tables that hold nothing of a municipality's, and why each may be read without a tenant. */
const shared: Readonly<Record<string, string>> = {
  migration: 'names of files',
  municipality: 'names of municipalities, needed before anybody is known',
  secret_check: 'a known text under each key',
  account: 'issuer and subject of a login, needed before a municipality is known; what it may do where is in staff',
  login_attempt: 'keyed hashes of addresses',
  login_request: 'sealed, found by the hash of a token',
  demo_data: 'the day the invented data end on',
}

/** Rows that are only added. */
const appendOnly = [
  'audit_entry',
  'case_event',
  'talk_note',
  'agenda_template',
  'drop_in',
  'questionnaire',
  'translation_approval',
  'visitation',
  'ladder_screening',
  'match_weight',
  'job_search',
  'place_demand',
  'company_request',
  'weekly_form',
  'weekly_answer',
  'follow_up_note',
  'access_reason',
  'match_group',
  'danish_level',
  'digital_skill',
  'programme_result',
  'register_snapshot',
  'dream_code_revision',
]

/** Tables whose rows come and go while people work: the demo begins without. */
const passing = [
  'session',
  'submission',
  'draft',
  'search_trail',
  'device_link',
  'calendar_feed',
  'access_reason',
  'translation_approval',
  'dream_code_revision',
  'exchange_chunk',
]

const WRONG = 777 // no such municipality
const PROGRAMME = 0

const unguarded = `
  select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'f')
    and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`

async function namesFrom(client: SqlClient, query: string): Promise<string[]> {
  return (await client.query(query)).rows.map((row) => String(row.name))
}

let admin: Superuser
let isolated: string[]
beforeAll(async () => {
  admin = await asSuperuser()
  isolated = await namesFrom(
    admin.client,
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity order by 1`,
  )
})
afterAll(() => admin.close())

const count = async (statement: string) =>
  ((await admin.client.query(statement)) as unknown as { rowCount: number }).rowCount
/** How many rows a statement touches with the application's rights, or the code it is refused with. */
const touched = (tenant: number | null, statement: string) =>
  asApp(admin, tenant, () => count(statement).catch((error: { code: string }) => error.code))

describe('every table', () => {
  test('is guarded by forced row-level security, or is named here with its reason', async () => {
    expect(await namesFrom(admin.client, unguarded)).toEqual(Object.keys(shared).sort())
  })

  test('that is added without a policy is found', async () => {
    const other = await asSuperuser('empty')
    await other.client.query('create table forgotten (municipality_id integer not null)')
    expect(await namesFrom(other.client, unguarded)).toContain('forgotten')
    await other.close()
  })

  test('with municipality_id has it first in its key, so that it can be spread by it', async () => {
    const query = `
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and i.indkey[0] is distinct from a.attnum`
    expect(await namesFrom(admin.client, query)).toEqual(['session'])
  })

  test('holds rows in the demo, since a guard over no rows proves nothing', async () => {
    const empty: string[] = []
    for (const table of isolated) {
      const rows = [await touched(900, `select from ${table}`), await touched(PROGRAMME, `select from ${table}`)]
      if (rows.every((count) => count === 0)) empty.push(table)
    }
    expect(empty.filter((table) => !passing.includes(table))).toEqual([])
  })

  test.each([
    ['without a tenant', null],
    ['with the wrong tenant', WRONG],
  ])('shows, changes and loses nothing %s', async (_, tenant) => {
    const leaks: string[] = []
    for (const table of isolated) {
      for (const statement of [
        `select from ${table}`,
        `update ${table} set municipality_id = municipality_id`,
        `delete from ${table}`,
      ]) {
        const answer = await touched(tenant, statement)
        if (answer !== 0 && answer !== '42501') leaks.push(`${statement}: ${answer}`)
      }
    }
    expect(leaks).toEqual([])
  })

  test.each([
    ['without a tenant', null],
    ['with the wrong tenant', WRONG],
    ['with another tenant', 901],
  ])('takes no row of the first municipality %s', async (_, tenant) => {
    const taken: string[] = []
    for (const table of isolated) {
      const answer = await touched(tenant, `insert into ${table} (municipality_id) values (900)`)
      if (answer !== '42501') taken.push(`${table}: ${answer}`)
    }
    expect(taken).toEqual([])
  })

  test('lets no row move to another municipality', async () => {
    const moved: string[] = []
    for (const table of isolated) {
      const answer = await touched(900, `update ${table} set municipality_id = 901`)
      if (answer !== '42501' && answer !== 0) moved.push(`${table}: ${answer}`)
    }
    expect(moved).toEqual([])
  })

  test('can be emptied by nobody', async () => {
    for (const table of [...isolated, ...Object.keys(shared)])
      expect(await touched(900, `truncate ${table} cascade`), table).toBe('42501')
  })

  test.each(appendOnly)('%s is only added to', async (table) => {
    expect(await touched(900, `update ${table} set municipality_id = 900`)).toBe('42501')
    expect(await touched(900, `delete from ${table}`)).toBe('42501')
  })

  test('the audit chain is written by its own function only', async () => {
    expect(await touched(900, `insert into audit_entry (municipality_id) values (900)`)).toBe('42501')
    expect(await touched(900, `update audit_head set seq = 0`)).toBe('42501')
    expect(await touched(null, `select append_audit('[{"role":"x","action":"x.y","outcome":"done"}]')`)).toBe('42501')
  })
})

describe('a session, a link and a grant', () => {
  const hash = '00'.repeat(32)

  test('are seen by who proves to hold them, and by nobody else', async () => {
    const values = `'\\x${hash}', 900, 1, 'x', now(), now(), now() - interval '1 day', 'Talen med borgeren er gemt'`
    await admin.client.query(
      `insert into session (id_hash, municipality_id, staff_id, level, started_at, seen_at, ends_at, notice) values (${values})`,
    )
    expect(await touched(900, 'select from session')).toBe(0)
    const asHolder = (secret: string) =>
      asApp(admin, null, async () => {
        await admin.client.query(`select set_config('app.session', $1, true)`, [secret])
        return await count('select from session')
      })
    expect(await asHolder('11'.repeat(32))).toBe(0)
    expect(await asHolder(hash)).toBe(1)
    await admin.client.query('delete from session')
  })

  test('another account shows no grants', async () => {
    const shown = await asApp(admin, null, async () => {
      await admin.client.query(`select set_config('app.account', '424242', true)`)
      return await count('select from staff')
    })
    expect(shown).toBe(0)
  })
})

describe('ways round a table', () => {
  test('a view of the owner shows nothing without a tenant', async () => {
    const other = await asSuperuser()
    await other.client.query(
      'set role fremgang_owner; create view everybody as select * from citizen; grant select on everybody to fremgang_app; reset role',
    )
    const seen = (tenant: number | null) =>
      asApp(other, tenant, async () => (await other.client.query('select from everybody')).rows.length)
    expect(await seen(null)).toBe(0)
    expect(await seen(WRONG)).toBe(0)
    expect(await seen(900)).toBeGreaterThan(0)
    await other.close()
  })

  test('a function that runs with the owner’s rights shows nothing without a tenant', async () => {
    const other = await asSuperuser()
    await other.client.query(
      `set role fremgang_owner; create function how_many() returns bigint language sql security definer as 'select count(*) from citizen'; reset role`,
    )
    const seen = (tenant: number | null) =>
      asApp(other, tenant, async () => Number((await other.client.query('select how_many() as n')).rows[0]?.n))
    expect(await seen(null)).toBe(0)
    expect(await seen(900)).toBeGreaterThan(0)
    await other.close()
  })

  test('no view and no function belongs to a superuser', async () => {
    const query = `
      select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm', 'r') and (r.rolsuper or r.rolbypassrls)
      union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner
        where p.pronamespace = 'public'::regnamespace and (r.rolsuper or r.rolbypassrls)
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`
    expect(await namesFrom(admin.client, query)).toEqual([])
  })

  test('a function that runs with the owner’s rights looks for tables in one place only', async () => {
    const query = `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and not coalesce(array_to_string(proconfig, ',') like '%search_path=public, pg_temp%', false)`
    expect(await namesFrom(admin.client, query)).toEqual([])
  })

  test('and is not for everybody to run', async () => {
    const query = `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and has_function_privilege('public', oid, 'execute')`
    expect(await namesFrom(admin.client, query)).toEqual([])
  })
})

describe('the application’s role', () => {
  test.each([
    ['fremgang_app', ['fremgang_programme']],
    ['fremgang_programme', []],
  ])('%s owns nothing, bypasses nothing, and can be nobody but %j', async (name, narrower) => {
    const [role] = (
      await admin.client.query(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = '${name}'`,
      )
    ).rows
    expect(Object.values(role ?? {})).toEqual([false, false, false, false, false])
    const owned = `
      select relname as name from pg_class where relowner = '${name}'::regrole
      union all select proname from pg_proc where proowner = '${name}'::regrole
      union all select nspname from pg_namespace where nspowner = '${name}'::regrole
      union all select roleid::regrole::text from pg_auth_members where member = '${name}'::regrole`
    expect(await namesFrom(admin.client, owned)).toEqual(narrower)
  })

  test('creates nothing and takes no wall down', async () => {
    expect(await touched(900, 'create table public.mine (id integer)')).toBe('42501')
    expect(await touched(900, 'alter table citizen disable row level security')).toBe('42501')
    expect(await touched(900, `drop policy municipality on citizen`)).toBe('42501')
  })
})

describe('a connection of the application', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await oneConnection()
  })
  afterAll(() => engine.close())
  const ask = async (text: string) => (await engine.pool.query(text)).rows[0] as Record<string, unknown>

  test.each(['reset role', 'reset session authorization', 'discard all', 'reset all'])(
    'is the application’s after %s',
    async (statement) => {
      await engine.pool.query(statement)
      expect(await ask('select current_user as me, (select count(*)::int from citizen) as citizens')).toEqual({
        me: 'fremgang_app',
        citizens: 0,
      })
    },
  )

  test('shows nothing of the municipality that used it a moment before', async () => {
    const citizens = async (tenant: number | null, end: 'commit' | 'rollback') => {
      const client = await engine.pool.connect()
      await client.query('begin')
      if (tenant !== null) await client.query(`select set_config('app.municipality', $1, true)`, [String(tenant)])
      const { rows } = await client.query('select count(*)::int as n, min(municipality_id) as tenant from citizen')
      await client.query(end)
      client.release()
      return rows[0]
    }
    for (const end of ['commit', 'rollback'] as const) {
      expect(await citizens(900, end)).toMatchObject({ tenant: 900 })
      expect(await citizens(null, end)).toEqual({ n: 0, tenant: null })
      expect(await citizens(901, end)).toMatchObject({ tenant: 901 })
      expect((await ask('select count(*)::int as n from citizen')).n).toBe(0)
    }
  })
})

test('every table and every function says what it is', async () => {
  const query = `
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm') and obj_description(oid, 'pg_class') is null
    union all select proname from pg_proc p where pronamespace = 'public'::regnamespace and obj_description(oid, 'pg_proc') is null
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`
  expect(await namesFrom(admin.client, query)).toEqual([])
})

describe.runIf(inject('engine') === 'postgres')('on a server with two logins, as the manual sets it up', () => {
  let engine: Engine
  beforeAll(async () => {
    const source = inject('source')
    const name = await copyOf(source, 'demo')
    const server = new pg.Client({ connectionString: `${source}/${name}` })
    await server.connect()
    await server.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'fremgang_migrating') then create role fremgang_migrating login password 'm' in role fremgang_owner; end if;
      if not exists (select from pg_roles where rolname = 'fremgang_running') then create role fremgang_running login password 'r' in role fremgang_app; end if;
    end $$`)
    await server.end()
    const as = (login: string) => `${source.replace('postgres:postgres', login)}/${name}`
    engine = await openServer(as('fremgang_running:r'), as('fremgang_migrating:m'))
    await (await openServer(as('fremgang_running:r'), as('fremgang_running:r'))).close()
  })
  afterAll(() => engine.close())

  test.each([
    'set role fremgang_owner',
    'set role postgres',
    'set session authorization postgres',
    'set row_security = off; select from citizen',
  ])(
    'the application is refused: %s',
    async (statement) => await expect(engine.pool.query(statement)).rejects.toMatchObject({ code: '42501' }),
  )

  test('taking its role off leaves it with nothing', async () => {
    const client = await engine.pool.connect()
    await client.query('begin; set local role none')
    expect((await client.query('select count(*)::int as n from citizen')).rows[0].n).toBe(0)
    await client.query('rollback')
    client.release()
  })
})

test('the demo has what these tests look for', async () => {
  const engine = await testEngine('demo')
  expect(engine.migrated).toEqual([])
  await engine.close()
})
