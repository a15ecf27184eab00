import type { DuckDBDataChunk } from '@duckdb/node-api'
import type { ReadLine, Roles } from './csv-lines.ts'
import { asking, connectTo, named, quoted } from './duck.ts'
import { BLANK } from './runs.ts'
import type { Table } from './table.ts'

const BROKEN = 1023

/** A Parquet file as a table; its first row is row 1. Whole numbers and texts both serve as codes. */
export async function openParquet(path: string): Promise<Table> {
  const from = `read_parquet(${quoted(path)}, file_row_number = true)`
  const rowsOf = (sql: string) => asking(async (duck) => (await duck.runAndReadAll(sql)).getRows())
  const described = await rowsOf(`describe select * exclude (file_row_number) from ${from}`)
  const types = described.map(([name, type]) => ({ name: String(name), type: String(type) }))
  const total = Number((await rowsOf(`select count(*) from ${from}`))[0]?.[0] ?? 0)
  const valueAt = async (row: number, name: string) =>
    String(
      (await rowsOf(`select ${named(name)}::varchar from ${from} where file_row_number = ${row - 1}`))[0]?.[0] ?? '',
    )
  let read = 0
  return {
    names: types.map(({ name }) => name),
    share: () => (total === 0 ? 1 : read / total),
    async *lines(roles, numbers) {
      const wanted = types.flatMap((column, at) => ({ ...column, at, role: roles[at] as number })).filter(isRead)
      const columns = wanted.map((column) => (column.role >= 0 ? asNumber(column) : asText(column)))
      for await (const chunk of chunksOf(`select file_row_number::integer + 1, ${columns.join(', ')} from ${from}`)) {
        read += chunk.rowCount
        yield await linesOf(chunk, wanted, numbers, valueAt)
      }
    },
  }
}

async function* chunksOf(sql: string): AsyncGenerator<DuckDBDataChunk> {
  const duck = await connectTo({ memory_limit: '1GB' })
  try {
    const result = await duck.stream(sql)
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
      yield chunk
  } finally {
    duck.closeSync()
  }
}

interface Wanted {
  readonly name: string
  readonly type: string
  readonly at: number
  readonly role: Roles[number]
}
const isRead = ({ role }: Wanted) => role !== -1

const asText = ({ name, type }: Wanted) =>
  `coalesce(trim(${named(name)}${/^(DATE|TIMESTAMP)/.test(type) ? '::date' : ''}::varchar), '')`

function asNumber({ name, type }: Wanted): string {
  const column = named(name)
  if (type !== 'VARCHAR')
    return `(case when ${column} is null then ${BLANK} when ${column} between 0 and 999 and ${column} = floor(${column}) then ${column} else ${BROKEN} end)::usmallint`
  return `(case when ${column} is null or trim(${column}) = '' then ${BLANK} when regexp_full_match(trim(${column}), '0*[0-9]{1,3}') then trim(${column})::usmallint else ${BROKEN} end)::usmallint`
}

async function linesOf(
  chunk: DuckDBDataChunk,
  wanted: readonly Wanted[],
  numbers: Uint16Array,
  valueAt: (row: number, name: string) => Promise<string>,
): Promise<Iterable<ReadLine>> {
  const { rowCount } = chunk
  const rows = chunk.getColumnVector(0)
  const columns = wanted.map((column, at) => ({ ...column, values: chunk.getColumnVector(at + 1) }))
  const bad = new Map<number, { at: number; value: string }>()
  for (const { name, at, values } of columns.filter(({ role }) => role >= 0))
    for (let line = 0; line < rowCount; line++)
      if (values.getItem(line) === BROKEN && !bad.has(line))
        bad.set(line, { at, value: await valueAt(Number(rows.getItem(line)), name) })
  return lines()

  function* lines(): Generator<ReadLine> {
    for (let line = 0; line < rowCount; line++) {
      const texts: string[] = []
      for (const { role, values } of columns)
        if (role >= 0) numbers[role] = values.getItem(line) as number
        else texts[-2 - role] = values.getItem(line) as string
      yield { row: rows.getItem(line) as number, texts, numbers, broken: false, bad: bad.get(line) ?? null }
    }
  }
}
