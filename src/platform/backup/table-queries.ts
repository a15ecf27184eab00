import { sql } from 'kysely'
import type { SqlClient } from '../db/bootstrap.ts'
import type { Db } from '../db/scope.ts'

/** A table as a backup sees it. */
export interface Table {
  readonly name: string
  /** Without those that the database computes. */
  readonly columns: readonly string[]
  /** Holds rows of municipalities, as against rows of the installation. */
  readonly municipal: boolean
  /** The column that counts by itself. */
  readonly identity: string | null
  /** Tables that must be filled before. */
  readonly needs: readonly string[]
}

/** What a backup leaves out, and why. Any other table is in it, new ones too. */
export const leftOut: Readonly<Record<string, string>> = {
  migration: 'restoring migrates',
  session: 'logins do not outlive a restore',
  login_request: 'logins under way do not either',
  login_attempt: 'counts of the last minutes',
  submission: 'remembers forms for the minutes in which they could be sent twice',
  exchange_chunk: 'files on their way in, for the minutes until somebody has decided about them',
  search_trail: 'ways back to a search, for the length of a session',
}

const catalogue = `
  select c.relname as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id') as municipal,
    (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as identity,
    array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as needs
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`

/** The tables to copy, each after those it refers to. */
export async function listTables(db: Db): Promise<Table[]> {
  const { rows } = await sql<Table>`${sql.raw(catalogue)}`.execute(db)
  return inOrder(rows)
}

/** The same, asked by the owner. */
export async function listTablesOf(client: SqlClient): Promise<Table[]> {
  const { rows } = await client.query(catalogue)
  return inOrder(rows as unknown as Table[])
}

function inOrder(tables: readonly Table[]): Table[] {
  const waiting = new Map(tables.filter(({ name }) => !(name in leftOut)).map((table) => [table.name, table]))
  const ordered: Table[] = []
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ needs }) => !needs.some((name) => waiting.has(name)))
    if (free.length === 0) throw new TypeError('tables refer to each other in a circle')
    for (const table of free) waiting.delete(table.name)
    ordered.push(...free)
  }
  return ordered
}

const AT_ONCE = 500
const named = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

/** The rows of a table that the transaction's municipality owns, as JSON text made by the database, so that no digit is lost. */
export async function* rowsOf(db: Db, table: Table): AsyncGenerator<string> {
  const own = table.municipal ? 'where municipality_id = current_municipality()' : ''
  const rows = `select row_to_json(r)::text as row from (select ${named(table.columns)} from "${table.name}" ${own}) r`
  await sql`${sql.raw(`declare backup no scroll cursor for ${rows}`)}`.execute(db)
  for (;;) {
    const fetched = await sql<{ row: string }>`${sql.raw(`fetch ${AT_ONCE} from backup`)}`.execute(db)
    for (const { row } of fetched.rows) yield row
    if (fetched.rows.length < AT_ONCE) break
  }
  await sql`close backup`.execute(db)
}

/** Everything a backup holds is of one moment. */
export async function holdStill(db: Db): Promise<void> {
  await sql`set transaction isolation level repeatable read, read only`.execute(db)
}

export async function insertRows(client: SqlClient, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  const again = name === 'secret_check' ? 'on conflict do nothing' : ''
  await client.query(
    `insert into "${name}" (${named(columns)}) select ${named(columns)} from jsonb_populate_recordset(null::"${name}", $1::jsonb) ${again}`,
    [`[${rows.join(',')}]`],
  )
}

/** Rows may point at later ones of their own table: whether all stand is asked at the end. */
export async function deferConstraints(client: SqlClient): Promise<void> {
  await client.query('set constraints all deferred')
}

/** Asks now. @throws when a row points nowhere. */
export async function settleConstraints(client: SqlClient): Promise<void> {
  await client.query('set constraints all immediate')
}

/** Triggers guard what people do; a restore repeats what they already did. */
export async function setTriggers(client: SqlClient, { name }: Table, on: boolean): Promise<void> {
  await client.query(`alter table "${name}" ${on ? 'enable' : 'disable'} trigger user`)
}

export async function actIn(client: SqlClient, municipality: number): Promise<void> {
  await client.query(`select set_config('app.municipality', $1, true)`, [String(municipality)])
}

export async function highestId(client: SqlClient, { name, identity }: Table): Promise<number> {
  const { rows } = await client.query(`select coalesce(max("${identity}"), 0)::text as highest from "${name}"`)
  return Number(rows[0]?.highest)
}

/** New rows are numbered after the highest there is. */
export async function countFrom(client: SqlClient, { name, identity }: Table, highest: number): Promise<void> {
  if (highest > 0)
    await client.query(`select setval(pg_get_serial_sequence($1, $2), $3)`, [`"${name}"`, identity, highest])
}

export async function countMunicipalities(client: SqlClient): Promise<number> {
  const { rows } = await client.query('select count(*)::int as count from municipality')
  return rows[0]?.count as number
}
