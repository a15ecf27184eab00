import { type Insertable, type RawBuilder, sql } from 'kysely'
import { binaryColumn } from './binary-column.ts'
import type { DB } from './schema.generated.ts'
import type { Db } from './scope.ts'

/** Rows a statement carries: enough that the journey counts for nothing, few enough that what it carries stays small. */
const BATCH = 4000

type Rows<Table extends keyof DB> = readonly Insertable<DB[Table]>[]

/**
 * Inserts many rows with one parameter a column: some thirty times faster than a row at a time. Columns nobody fills keep their
 * defaults, so every row of a call must fill the same ones.
 */
export async function insertRows<Table extends keyof DB>(db: Db, table: Table, rows: Rows<Table>): Promise<void> {
  for (const batch of batchesOf(rows)) await (await insertOf(db, table, batch)).execute(db)
}

/** The same, and the ids in the order of the rows: identities are handed out as the rows are read. */
export async function insertRowsForIds<Table extends keyof DB>(
  db: Db,
  table: Table,
  rows: Rows<Table>,
): Promise<number[]> {
  const ids: number[] = []
  for (const batch of batchesOf(rows)) {
    const result = await sql<{ id: number }>`${await insertOf(db, table, batch)} returning id`.execute(db)
    for (const row of result.rows) ids.push(row.id)
  }
  return ids
}

/**
 * Changes many rows the same way, each found by the columns `by`, which every row fills. All rows change the same columns.
 * The version of the row counts on where the table has one and `version` is not among the columns.
 */
export async function updateRows<Table extends keyof DB>(
  db: Db,
  table: Table,
  by: readonly (keyof Insertable<DB[Table]> & string)[],
  rows: readonly Partial<Insertable<DB[Table]>>[],
  options: { readonly countVersion?: boolean } = {},
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const into = sql.table(snake(table))
    const names = Object.keys(batch[0] ?? {}).filter((name) => !by.includes(name as never))
    const set = names.map((name) => sql`${column(name)} = new.${column(name)}`)
    if (options.countVersion) set.push(sql`version = ${into}.version + 1`)
    const found = by.map((name) => sql`${into}.${column(name)} = new.${column(name)}`)
    await sql`update ${into} set ${sql.join(set)} from (${await rowsOf(db, table, [...by, ...names], batch)}) new
      where ${sql.join(found, sql` and `)}`.execute(db)
  }
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}

async function insertOf(db: Db, table: string, rows: readonly object[]) {
  const names = Object.keys(rows[0] ?? {})
  return sql`insert into ${sql.table(snake(table))} (${sql.join(names.map(column))}) ${await rowsOf(db, table, names, rows)}`
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const column = (name: string) => sql.ref(snake(name))

/** A select that gives the rows back in their order, each column in the table's own type. */
async function rowsOf(
  db: Db,
  table: string,
  names: readonly string[],
  rows: readonly object[],
): Promise<RawBuilder<unknown>> {
  const types = await knownTypes(db)
  const columns = names.map((name) => ({ name, type: typeIn(types, `${snake(table)}.${snake(name)}`) }))
  const unfolded = columns.map(({ name, type }) => {
    const sent = type === 'bytea' ? 'bytea' : 'text'
    const values = rows.map((row) => sentAs(type, (row as Record<string, unknown>)[name]))
    return sql`unnest(${binaryColumn(sent, values)}::${sql.raw(sent)}[]) as ${column(name)}`
  })
  const typed = columns.map(({ name, type }) => sql`${column(name)}::${sql.raw(type)}`)
  // Read to the end before it is joined to a table: row-level security keeps a column that is still being cast away from indexes.
  return sql`select ${sql.join(typed)} from (select ${sql.join(unfolded)}) row offset 0`
}

type Types = ReadonlyMap<string, string>

let types: Promise<Types> | undefined

/** What the database calls the type of each column. Asked for once, for all tables together: who asks meanwhile waits for the same answer, in turn. */
function knownTypes(db: Db): Promise<Types> {
  types ??= listTypes(db).catch((error) => {
    types = undefined
    throw error
  })
  return types
}

function typeIn(types: Types, name: string): string {
  const type = types.get(name)
  if (!type) throw new TypeError(`no column ${name}`)
  return type
}

async function listTypes(db: Db): Promise<Types> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attrelid::regclass || '.' || attname as name, format_type(atttypid, atttypmod) as type
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped`.execute(
    db,
  )
  return new Map(rows.map(({ name, type }) => [name, type]))
}

function sentAs(type: string, value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' && type !== 'jsonb') return value
  if (Buffer.isBuffer(value)) return value
  if (type === 'jsonb') return JSON.stringify(value)
  return Array.isArray(value) ? listAs(value) : String(value)
}

/** A list as the database writes one down: `{"a","b"}`. */
const listAs = (values: readonly unknown[]) =>
  `{${values.map((each) => (each === null ? 'null' : `"${String(each).replaceAll(/["\\]/g, '\\$&')}"`)).join(',')}}`
