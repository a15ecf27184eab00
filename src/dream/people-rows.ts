import { join } from 'node:path'
import type { DuckDBDataChunk, DuckDBListVector } from '@duckdb/node-api'
import { quoted, reader } from './duck.ts'
import type { Judgeable } from './judge.ts'
import type { Snapshot } from './snapshot.ts'

const FACTS = ['woman', 'born', 'non_western', 'member']

const select = ({ folder, manifest }: Snapshot) => {
  const years = manifest.municipalityYears === 'any' ? 1 : manifest.municipalityYears.length
  const homes = Array.from({ length: years }, (_, at) => `municipality${at}`)
  const columns = [...FACTS, 'runs', 'igu', ...homes]
  return {
    homes: years,
    sql: `select ${columns.join(', ')} from read_parquet(${quoted(join(folder, 'people.parquet'))})`,
  }
}

/** Goes through everybody in a snapshot. The person given is the same object every time, filled anew. */
export async function forEveryone(snapshot: Snapshot, look: (person: Judgeable) => void): Promise<void> {
  const { sql, homes } = select(snapshot)
  const result = await (await reader()).stream(sql)
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    lookThrough(chunk, homes, look)
}

/** Finds one person. Null: the snapshot has nobody by that name. */
export async function findPerson(snapshot: Snapshot, person: string): Promise<Judgeable | null> {
  const { sql, homes } = select(snapshot)
  const result = await (await reader()).stream(`${sql} where person = $1`, [person])
  const chunk = await result.fetchChunk()
  let found: Judgeable | null = null
  if (chunk)
    lookThrough(chunk, homes, (row) => {
      found = { ...row, municipalities: [...Array.from(row.municipalities)] }
    })
  return found
}

interface Row {
  woman: boolean
  born: number
  nonWesternImmigrant: boolean
  member: boolean
  municipalities: Uint16Array
  runs: Uint32Array
  igu: Uint32Array
}

function lookThrough(chunk: DuckDBDataChunk, homes: number, look: (person: Judgeable) => void): void {
  const facts = FACTS.map((_, at) => chunk.getColumnVector(at))
  const [runs, igu] = [listsOf(chunk, FACTS.length), listsOf(chunk, FACTS.length + 1)]
  const places = Array.from({ length: homes }, (_, at) => chunk.getColumnVector(FACTS.length + 2 + at))
  const person: Row = {
    woman: false,
    born: 0,
    nonWesternImmigrant: false,
    member: false,
    municipalities: new Uint16Array(homes),
    runs: new Uint32Array(),
    igu: new Uint32Array(),
  }
  const [woman, born, nonWestern, member] = facts as [
    (typeof facts)[0],
    (typeof facts)[0],
    (typeof facts)[0],
    (typeof facts)[0],
  ]
  for (let row = 0; row < chunk.rowCount; row++) {
    person.woman = woman.getItem(row) as boolean
    person.born = born.getItem(row) as number
    person.nonWesternImmigrant = nonWestern.getItem(row) as boolean
    person.member = member.getItem(row) as boolean
    for (let at = 0; at < homes; at++)
      person.municipalities[at] = (places[at] as (typeof places)[0]).getItem(row) as number
    person.runs = runs(row)
    person.igu = igu(row)
    look(person)
  }
}

/** The lists of a column, as parts of one array. */
function listsOf(chunk: DuckDBDataChunk, column: number): (row: number) => Uint32Array {
  const lists = chunk.getColumnVector(column) as DuckDBListVector
  const { childVector } = lists
  const items = new Uint32Array(childVector.itemCount)
  for (let at = 0; at < items.length; at++) items[at] = childVector.getItem(at) as number
  return (row) => {
    const from = lists.getEntryOffset(row)
    return items.subarray(from, from + lists.getEntryLength(row))
  }
}
