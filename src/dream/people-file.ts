import { join } from 'node:path'
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
  /** Whether none of her codes is marked in the built-in table: all she can be is left out. */
  readonly plain: boolean
  /** Weeks with a day of IGU: the week's number times 4, plus 1 for practice or 2 for school. */
  readonly igu: readonly number[]
}

/** Those who have a code that goal 1 marks out, and those who have none: counting reads no weeks of the latter. */
export const MARKED = 'marked.parquet'
export const PLAIN = 'plain.parquet'

const BATCH = 2048

/** Writes people to Parquet, sorted by person, in a bounded amount of memory: what does not fit lies in `folder` meanwhile. */
export class PeopleFile {
  readonly #duck: DuckDBConnection
  readonly #appender: DuckDBAppender
  readonly #years: number
  #waiting: Person[] = []

  static async open(folder: string, years: number): Promise<PeopleFile> {
    const duck = await connectTo({ memory_limit: '2GB', temp_directory: folder, preserve_insertion_order: 'false' })
    const homes = Array.from({ length: years }, (_, at) => `, municipality${at} usmallint`)
    await duck.run(
      `create table people (person varchar, woman boolean, born integer, non_western boolean, member boolean, plain boolean${homes.join('')}, runs uinteger[], igu uinteger[])`,
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
      people.map(({ plain }) => plain),
      ...homes.map((at) => people.map(({ municipalities }) => municipalities[at] as number)),
      people.map(({ runs }) => listValue(runs)),
      people.map(({ igu }) => listValue(igu)),
    ])
    this.#appender.appendDataChunk(chunk)
    this.#waiting = []
  }

  /** Who was added more than once. */
  async listTwice(): Promise<ReadonlySet<string>> {
    await this.flush()
    this.#appender.flushSync()
    const found = await this.#duck.runAndReadAll('select person from people group by person having count(*) > 1')
    return new Set(found.getRows().map(([person]) => String(person)))
  }

  /** Writes the two files; the people are gone from memory afterwards. */
  async finish(folder: string): Promise<void> {
    await this.flush()
    this.#appender.closeSync()
    for (const [file, which] of [
      [MARKED, 'not plain'],
      [PLAIN, 'plain'],
    ] as const)
      await this.#duck.run(
        `copy (select * exclude (plain) from people where ${which} order by person) to ${quoted(join(folder, file))} (format parquet, compression zstd, row_group_size 20480)`,
      )
    this.close()
  }

  close(): void {
    this.#duck.closeSync()
  }
}
