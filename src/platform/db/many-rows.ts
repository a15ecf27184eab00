import { type Insertable, sql } from 'kysely'
import type { DB } from './schema.generated.ts'
import type { Db } from './scope.ts'

/** Rows a statement carries: enough that the journey counts for nothing, few enough that the text stays small. */
const BATCH = 4000

type Rows<Table extends keyof DB> = readonly Insertable<DB[Table]>[]

/**
 * Inserts many rows with one parameter, as JSON that the database reads by the table's own types: some thirty times
 * faster than a row at a time. Columns nobody fills keep their defaults, so every row of a call must fill the same ones.
 */
export async function insertRows<Table extends keyof DB>(db: Db, table: Table, rows: Rows<Table>): Promise<void> {
  for (const batch of batchesOf(rows)) await statementFor(table, batch, false).execute(db)
}

/** The same, and the ids in the order of the rows: identities are handed out as the rows are read. */
export async function insertRowsForIds<Table extends keyof DB>(
  db: Db,
  table: Table,
  rows: Rows<Table>,
): Promise<number[]> {
  const ids: number[] = []
  for (const batch of batchesOf(rows)) {
    const result = await statementFor(table, batch, true).execute(db)
    for (const row of result.rows) ids.push((row as { id: number }).id)
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
    const set = names.map((name) => sql`${sql.ref(snake(name))} = new.${sql.ref(snake(name))}`)
    if (options.countVersion) set.push(sql`version = ${into}.version + 1`)
    const found = by.map((name) => sql`${into}.${sql.ref(snake(name))} = new.${sql.ref(snake(name))}`)
    const text = textOf(batch, [...by, ...names])
    await sql`update ${into} set ${sql.join(set)} from json_populate_recordset(null::${into}, ${text}::json) new
      where ${sql.join(found, sql` and `)}`.execute(db)
  }
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}

function statementFor(table: string, rows: readonly object[], returning: boolean) {
  const names = Object.keys(rows[0] ?? {})
  const into = sql.table(snake(table))
  const list = sql.join(names.map((name) => sql.ref(snake(name))))
  const values = sql`select ${list} from json_populate_recordset(null::${into}, ${textOf(rows, names)}::json)`
  return returning
    ? sql`insert into ${into} (${list}) ${values} returning id`
    : sql`insert into ${into} (${list}) ${values}`
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function textOf(rows: readonly object[], names: readonly string[]): string {
  const fields = names.map((name) => [name, `"${snake(name)}":`] as const)
  const textOfRow = (row: object) => {
    let text = ''
    for (const [name, label] of fields) {
      const value = (row as Record<string, unknown>)[name] ?? null
      // What is not said is null.
      if (value !== null) text += (text === '' ? '{' : ',') + label + textOfValue(value)
    }
    return text === '' ? '{}' : `${text}}`
  }
  return `[${rows.map(textOfRow).join(',')}]`
}

function textOfValue(value: unknown): string {
  return Buffer.isBuffer(value) ? `"\\\\x${value.toString('hex')}"` : JSON.stringify(value)
}
