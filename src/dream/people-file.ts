import type { DuckDBAppender, DuckDBConnection, DuckDBType } from '@duckdb/node-api'
import { connectTo, loadDuckDb, quoted } from './duck.ts'

/** A person as a snapshot keeps her. */
export interface Person {
  readonly person: string
  readonly woman: boolean
  /** Days since 1 January 1970. */
  readonly born: number
  readonly nonWesternImmigrant: boolean
  readonly member: boolean
  /** A municipality for each of the snapshot's years, 0 for none. */
  readonly municipalities: readonly number[]
  readonly runs: readonly number[]
  /** Weeks with a day of IGU: the week's number times 4, plus 1 for practice or 2 for school. */
  readonly igu: readonly number[]
}

const BATCH = 2048

/** Writes people to a Parquet file, sorted by person, in a bounded amount of memory: what does not fit lies in `folder` meanwhile. */
export class PeopleFile {
  readonly #duck: DuckDBConnection
  readonly #appender: DuckDBAppender
  readonly #years: number
  #waiting: Person[] = []

  static async open(folder: string, years: number): Promise<PeopleFile> {
    const duck = await connectTo({ memory_limit: '2GB', temp_directory: folder, preserve_insertion_order: 'false' })
    const homes = Array.from({ length: years }, (_, at) => `, municipality${at} usmallint`)
    await duck.run(
      `create table people (person varchar, woman boolean, born integer, non_western boolean, member boolean${homes.join('')}, runs uinteger[], igu uinteger[])`,
    )
    return new PeopleFile(duck, await duck.createAppender('people'), years)
  }

  constructor(duck: DuckDBConnection, appender: DuckDBAppender, years: number) {
    this.#duck = duck
    this.#appender = appender
    this.#years = years
  }

  /** @returns whether it is time to flush. */
  add(person: Person): boolean {
    return this.#waiting.push(person) >= BATCH
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    const { DuckDBDataChunk, BOOLEAN, INTEGER, LIST, UINTEGER, USMALLINT, VARCHAR, listValue } = await loadDuckDb()
    const homes = Array.from({ length: this.#years }, (_, at) => at)
    const types: DuckDBType[] = [
      VARCHAR,
      BOOLEAN,
      INTEGER,
      BOOLEAN,
      BOOLEAN,
      ...homes.map(() => USMALLINT),
      LIST(UINTEGER),
      LIST(UINTEGER),
    ]
    const people = this.#waiting
    const chunk = DuckDBDataChunk.create(types, people.length)
    chunk.setColumns([
      people.map(({ person }) => person),
      people.map(({ woman }) => woman),
      people.map(({ born }) => born),
      people.map(({ nonWesternImmigrant }) => nonWesternImmigrant),
      people.map(({ member }) => member),
      ...homes.map((at) => people.map(({ municipalities }) => municipalities[at] as number)),
      people.map(({ runs }) => listValue(runs)),
      people.map(({ igu }) => listValue(igu)),
    ])
    this.#appender.appendDataChunk(chunk)
    this.#waiting = []
  }

  /** Writes the file; the people are gone from memory afterwards. */
  async finish(path: string): Promise<void> {
    await this.flush()
    this.#appender.closeSync()
    await this.#duck.run(
      `copy (select * from people order by person) to ${quoted(path)} (format parquet, compression zstd, row_group_size 20480)`,
    )
    this.close()
  }

  close(): void {
    this.#duck.closeSync()
  }
}
