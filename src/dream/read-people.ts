import type { Week } from '../platform/period.ts'
import type { Columns } from './columns.ts'
import { FoundCodes } from './found-codes.ts'
import type { ImportProgress, ImportRequest } from './import-register.ts'
import { PeopleFile, type Person } from './people-file.ts'
import { PeopleLines } from './people-lines.ts'
import { type IguWeeks, readIgu } from './read-igu.ts'
import { type PersonFacts, readPersons } from './read-persons.ts'
import { Rejects } from './rejects.ts'
import type { Table } from './table.ts'

/** What going through the files came to. */
export interface PeopleRead {
  readonly rejected: Rejects
  readonly found: FoundCodes
  readonly written: Written
  /** Who is there more than once though nobody said so; with somebody here, nothing is written. */
  readonly twice: ReadonlySet<string>
}

/** Goes through the files and writes the people. @param twice who is there more than once, if that is known. */
export async function readPeople(
  folder: string,
  table: Table,
  columns: Columns,
  { request, twice }: { readonly request: ImportRequest; readonly twice: ReadonlySet<string> },
  onProgress: (progress: ImportProgress) => void,
): Promise<PeopleRead> {
  const weeks = columns.weeks.map(({ week }) => week)
  const rejected = new Rejects()
  const { reject } = rejected
  columns.rejected.forEach(reject)
  const beside = {
    map: request.map,
    identified: request.identified ?? false,
    twice,
    ...(await filesBeside(request, weeks, reject)),
  }
  const lines = new PeopleLines(columns, beside)
  const found = new FoundCodes(weeks)
  const people = await PeopleFile.open(folder, columns.municipalities.length)
  const written: Written = { rows: 0, persons: 0, igu: beside.igu, withIgu: 0 }
  try {
    for await (const piece of table.lines(lines.roles, lines.numbers)) {
      for (const line of piece) {
        written.rows++
        const judged = lines.judge(line)
        if ('reject' in judged) reject(judged.reject)
        else if (keep(judged.person, people, found, written)) await people.flush()
      }
      onProgress({ rows: written.rows, share: table.share() })
    }
    const unsaid = await people.listTwice()
    if (unsaid.size === 0) await people.finish(folder)
    return { rejected, found, written, twice: unsaid }
  } finally {
    people.close()
  }
}

async function filesBeside(
  { map, identified = false, persons, igu }: ImportRequest,
  weeks: readonly Week[],
  reject: Rejects['reject'],
): Promise<{ readonly persons: PersonFacts | null; readonly igu: IguWeeks }> {
  return {
    persons: persons ? await readPersons(persons, map, identified, reject) : null,
    igu: igu ? await readIgu(igu, weeks, identified, reject) : new Map(),
  }
}

/** How much was read and kept. */
export interface Written {
  rows: number
  persons: number
  readonly igu: IguWeeks
  /** Persons whom the file of IGU has, also where no spell is in the register's time. */
  withIgu: number
}

/** @returns whether it is time to flush. */
function keep(person: Person, people: PeopleFile, found: FoundCodes, written: Written): boolean {
  written.persons++
  if (written.igu.has(person.person)) written.withIgu++
  found.add(person.runs)
  return people.add(person)
}
