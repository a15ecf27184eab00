import { join } from 'node:path'
import type { DuckDBDataChunk, DuckDBListVector, DuckDBResult, DuckDBUIntegerVector } from '@duckdb/node-api'
import { asking, quoted } from './duck.ts'
import type { Judgeable } from './judge.ts'
import type { Snapshot } from './snapshot.ts'

// Every column comes as numbers of one kind, and the four facts of a person as one number: reading a value costs more than using it.
const BORN_FROM = 100_000
const facts = `((born + ${BORN_FROM}) * 8 + woman::integer * 4 + non_western::integer * 2 + member::integer)::uinteger`

/** Goes through everybody in a snapshot. The person given is the same object every time, filled anew. */
export async function forEveryone(snapshot: Snapshot, look: (person: Judgeable) => void): Promise<void> {
  const { sql, homes } = selectFrom(snapshot)
  await asking(async (duck) => lookThroughAll(await duck.stream(sql), homes, look))
}

/** Finds one person. Null: the snapshot has nobody by that name. */
export async function findPerson(snapshot: Snapshot, person: string): Promise<Judgeable | null> {
  const { sql, homes } = selectFrom(snapshot)
  const found: Judgeable[] = []
  await asking(async (duck) =>
    lookThroughAll(await duck.stream(`${sql} where person = $1`, [person]), homes, (row) =>
      found.push({ ...row, municipalities: Array.from(row.municipalities) }),
    ),
  )
  return found[0] ?? null
}

async function lookThroughAll(result: DuckDBResult, homes: number, look: (person: Judgeable) => void): Promise<void> {
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    lookThrough(chunk, homes, look)
}

function selectFrom({ folder, manifest }: Snapshot): { sql: string; homes: number } {
  const homes = manifest.municipalityYears === 'any' ? 1 : manifest.municipalityYears.length
  const igu = manifest.sources.some(({ role }) => role === 'igu') ? 'igu' : '[]::uinteger[]'
  const places = Array.from({ length: homes }, (_, at) => `municipality${at}::uinteger`)
  const from = `read_parquet(${quoted(join(folder, 'people.parquet'))})`
  return { sql: `select ${[facts, 'runs', igu, ...places].join(', ')} from ${from}`, homes }
}

interface Row {
  woman: boolean
  born: number
  nonWesternImmigrant: boolean
  member: boolean
  readonly municipalities: Uint16Array
  runs: Uint32Array
  igu: Uint32Array
}

function lookThrough(chunk: DuckDBDataChunk, homes: number, look: (person: Judgeable) => void): void {
  const { rowCount } = chunk
  const known = numbersOf(chunk.getColumnVector(0))
  const [runs, igu] = [listsOf(chunk, 1), listsOf(chunk, 2)]
  const places = Array.from({ length: homes }, (_, at) => numbersOf(chunk.getColumnVector(3 + at)))
  const person: Row = { ...nobody, municipalities: new Uint16Array(homes) }
  for (let row = 0; row < rowCount; row++) {
    const fact = known[row] as number
    person.born = (fact >>> 3) - BORN_FROM
    person.woman = (fact & 4) !== 0
    person.nonWesternImmigrant = (fact & 2) !== 0
    person.member = (fact & 1) !== 0
    for (let at = 0; at < homes; at++) person.municipalities[at] = (places[at] as Uint32Array)[row] as number
    person.runs = runs(row)
    person.igu = igu(row)
    look(person)
  }
}

const nobody = {
  woman: false,
  born: 0,
  nonWesternImmigrant: false,
  member: false,
  runs: new Uint32Array(),
  igu: new Uint32Array(),
}

function numbersOf(column: unknown): Uint32Array {
  const vector = column as DuckDBUIntegerVector
  const numbers = new Uint32Array(vector.itemCount)
  for (let at = 0; at < numbers.length; at++) numbers[at] = vector.getItem(at) as number
  return numbers
}

/** The lists of a column, as parts of one array. */
function listsOf(chunk: DuckDBDataChunk, column: number): (row: number) => Uint32Array {
  const lists = chunk.getColumnVector(column) as DuckDBListVector
  const items = numbersOf(lists.childVector)
  if (items.length === 0) return () => items
  return (row) => {
    const from = lists.getEntryOffset(row)
    return items.subarray(from, from + lists.getEntryLength(row))
  }
}
