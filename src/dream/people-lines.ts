import type { Columns } from './columns.ts'
import { texts } from './columns.ts'
import { type ReadLine, type Roles, textRole } from './csv-lines.ts'
import type { Person } from './people-file.ts'
import { type Facts, factsReader, keyReader, type ReadKey, whyNoKey } from './person-input.ts'
import { isPlain } from './plain-codes.ts'
import type { IguWeeks } from './read-igu.ts'
import type { PersonFacts } from './read-persons.ts'
import { ABSENT, BLANK, runsOf } from './runs.ts'
import type { ColumnMap, Reject, RejectReason } from './snapshot.ts'

interface Beside {
  readonly map: ColumnMap
  readonly identified: boolean
  readonly persons: PersonFacts | null
  readonly igu: IguWeeks
  /** Who is known to be there more than once: the first row of each counts. */
  readonly twice: ReadonlySet<string>
}

const none: readonly number[] = []

type Judged = { readonly person: Person } | { readonly reject: Reject }

/** Makes a person of a line of the register, or says why it cannot be one. */
export class PeopleLines {
  readonly roles: Roles
  /** Codes of the weeks, then the municipalities. */
  readonly numbers: Uint16Array
  readonly #columns: Columns
  readonly #beside: Beside
  readonly #readFacts: ReturnType<typeof factsReader>
  readonly #keyOf: ReadKey
  readonly #members: ReadonlySet<string>
  /** Of those who are there more than once; all would not fit in memory. */
  readonly #seen = new Set<string>()

  constructor(columns: Columns, beside: Beside) {
    this.#columns = columns
    this.#beside = beside
    this.#readFacts = factsReader(beside.map)
    this.#keyOf = keyReader(beside.identified)
    this.#members = new Set(beside.map.programme?.member)
    this.numbers = new Uint16Array(columns.weeks.length + columns.municipalities.length).fill(ABSENT)
    this.roles = rolesOf(columns)
  }

  judge(line: ReadLine): Judged {
    if (line.broken) return this.#reject(line, 0, 'broken-row', '')
    if (line.bad) return this.#rejectNumber(line, line.bad)
    const [person = '', sex, birthDate, origin] = line.texts
    const { identified, persons } = this.#beside
    const key = this.#keyOf(person)
    if (key === null) return this.#reject(line, 0, whyNoKey(person), '')
    const own = this.#readFacts({ sex, birthDate, origin })
    if ('reason' in own) return this.#reject(line, texts.indexOf(own.of), own.reason)
    if (this.#seen.has(key)) return this.#reject(line, 0, 'person-twice', identified ? '' : person)
    return this.#completed(line, key, completed(own, persons?.of(key) ?? null))
  }

  #completed(line: ReadLine, person: string, { woman, born, nonWesternImmigrant }: Facts): Judged {
    if (woman === null) return this.#reject(line, 1, 'no-sex', '')
    if (born === null) return this.#reject(line, 2, 'no-birth-date', '')
    if (this.#beside.twice.has(person)) this.#seen.add(person)
    const programme = line.texts[4]
    const runs = runsOf(this.numbers, this.#columns.weeks.length)
    return {
      person: {
        person,
        woman,
        born,
        nonWesternImmigrant: nonWesternImmigrant ?? false,
        member: programme === undefined || this.#members.has(programme),
        municipalities: this.#homes(),
        runs,
        plain: isPlain(runs),
        igu: this.#beside.igu.get(person) ?? none,
      },
    }
  }

  #homes(): number[] {
    const homes: number[] = []
    for (let at = this.#columns.weeks.length; at < this.numbers.length; at++) {
      const code = this.numbers[at] as number
      homes.push(code === BLANK ? 0 : code)
    }
    return homes
  }

  #reject({ row, texts: found }: ReadLine, slot: number, reason: RejectReason, value = found[slot] ?? ''): Judged {
    const { map } = this.#beside
    const column = [map.person, map.sex?.column, map.birthDate?.column][slot] ?? ''
    return { reject: { row, column, value, reason } }
  }

  #rejectNumber({ row }: ReadLine, { at, value }: { at: number; value: string }): Judged {
    const isHome = this.#columns.municipalities.some((home) => home.at === at)
    const column = this.#columns.names[at] as string
    return { reject: { row, column, value, reason: isHome ? 'not-a-municipality' : 'not-a-code' } }
  }
}

function rolesOf({ names, text, weeks, municipalities }: Columns): Roles {
  const roles = new Int32Array(names.length).fill(-1)
  texts.forEach((name, slot) => {
    const at = text[name]
    if (at !== undefined) roles[at] = textRole(slot)
  })
  weeks.forEach(({ at }, slot) => {
    if (at !== null) roles[at] = slot
  })
  municipalities.forEach(({ at }, slot) => {
    roles[at] = weeks.length + slot
  })
  return roles
}

const completed = (own: Facts, beside: Facts | null): Facts => ({
  woman: own.woman ?? beside?.woman ?? null,
  born: own.born ?? beside?.born ?? null,
  nonWesternImmigrant: own.nonWesternImmigrant ?? beside?.nonWesternImmigrant ?? null,
})
