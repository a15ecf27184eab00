import { join } from 'node:path'
import type { DuckDBDataChunk, DuckDBListVector, DuckDBResult, DuckDBUIntegerVector } from '@duckdb/node-api'
import { asking, quoted } from './duck.ts'
import type { Judgeable, Rules } from './judge.ts'
import { MARKED, PLAIN } from './people-file.ts'
import { staysPlain } from './plain-codes.ts'
import type { Snapshot } from './snapshot.ts'

// Every column comes as numbers of one kind, and the four facts of a person as one number: reading a value costs more than using it.
const BORN_FROM = 100_000
const each = {
  facts: `((born + ${BORN_FROM}) * 8 + woman::integer * 4 + non_western::integer * 2 + member::integer)::uinteger`,
  times: '1::uinteger',
}

type Look = (person: Judgeable, times: number) => void

/**
 * Goes through everybody in a snapshot. The person given is the same object every time, filled anew; `times` is how many there
 * are just like her: the plain of other origin differ in nothing that counts but where they live.
 */
export async function forEveryone(
  snapshot: Snapshot,
  { codes }: Pick<Rules, 'codes'>,
  look: (person: Judgeable, times: number) => void,
): Promise<void> {
  const homes = homesOf(snapshot)
  const through = (select: string, file: string, rest = '') =>
    asking(async (duck) =>
      lookThroughAll(await duck.stream(`${select} from ${rowsOf(snapshot, file)} ${rest}`), homes, look),
    )
  const theirWeeks = select(weeksOf(snapshot), homes)
  const rest = staysPlain(snapshot.manifest, codes)
    ? [
        through(select(nobodysWeeks, homes), PLAIN, 'where non_western'),
        through(select(nobodysWeeks, homes, alike), PLAIN, 'where not non_western group by all'),
      ]
    : [through(theirWeeks, PLAIN)]
  // Side by side: while one answer's people are looked at, the others are being read.
  await Promise.all([through(theirWeeks, MARKED), ...rest])
}

/** Finds one person. Null: the snapshot has nobody by that name. */
export async function findPerson(snapshot: Snapshot, person: string): Promise<Judgeable | null> {
  const homes = homesOf(snapshot)
  const found: Judgeable[] = []
  await asking(async (duck) => {
    const sql = `${select(weeksOf(snapshot), homes)} from ${rowsOf(snapshot, MARKED, PLAIN)} where person = $1`
    await lookThroughAll(await duck.stream(sql, [person]), homes, (row) => {
      found.push({ ...row, municipalities: Array.from(row.municipalities) })
    })
  })
  return found[0] ?? null
}

async function lookThroughAll(result: DuckDBResult, homes: number, look: Look): Promise<void> {
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    lookThrough(chunk, homes, look)
}

const rowsOf = ({ folder }: Snapshot, ...files: readonly string[]) =>
  `read_parquet([${files.map((file) => quoted(join(folder, file))).join(', ')}])`
const homesOf = ({ manifest: { municipalityYears: years } }: Snapshot) => (years === 'any' ? 1 : years.length)
const hasIgu = ({ manifest }: Snapshot) => manifest.sources.some(({ role }) => role === 'igu')
const noWeeks = '[]::uinteger[]'
const nobodysWeeks = `${noWeeks}, ${noWeeks}`
const weeksOf = (snapshot: Snapshot) => `runs, ${hasIgu(snapshot) ? 'igu' : noWeeks}`

/** Somebody of whom nothing is known but that she is no non-western immigrant, and how many of her there are. */
const alike = { facts: '0::uinteger', times: 'count(*)::uinteger' }

const select = (weeks: string, homes: number, { facts, times } = each) =>
  `select ${[facts, weeks, times, ...Array.from({ length: homes }, (_, at) => `municipality${at}::uinteger`)].join(', ')}`

interface Row {
  woman: boolean
  born: number
  nonWesternImmigrant: boolean
  member: boolean
  readonly municipalities: Uint16Array
  runs: Uint32Array
  igu: Uint32Array
}

function lookThrough(chunk: DuckDBDataChunk, homes: number, look: Look): void {
  const { rowCount } = chunk
  const known = numbersOf(chunk.getColumnVector(0))
  const [runs, igu] = [listsOf(chunk, 1), listsOf(chunk, 2)]
  const times = numbersOf(chunk.getColumnVector(3))
  const places = Array.from({ length: homes }, (_, at) => numbersOf(chunk.getColumnVector(4 + at)))
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
    look(person, times[row] as number)
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

/**
 * A column's numbers. The binding holds them as one array, but gives them one by one: taking the array, where there is one,
 * halves the time of a count.
 */
function numbersOf(column: unknown): Uint32Array {
  const vector = column as DuckDBUIntegerVector
  const { items } = column as { readonly items?: unknown }
  if (items instanceof Uint32Array) return items
  return Uint32Array.from({ length: vector.itemCount }, (_, at) => vector.getItem(at) as number)
}

/** The lists of a column, as parts of one array. */
function listsOf(chunk: DuckDBDataChunk, column: number): (row: number) => Uint32Array {
  const lists = chunk.getColumnVector(column) as DuckDBListVector
  const items = numbersOf(lists.childVector)
  if (items.length === 0) return () => none
  return (row) => {
    const from = lists.getEntryOffset(row)
    return items.slice(from, from + lists.getEntryLength(row))
  }
}

const none = new Uint32Array()
