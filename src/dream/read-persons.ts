import { type Facts, type Fault, factsReader, keyReader, type ReadKey, whyNoKey } from './person-input.ts'
import { textLines } from './small-table.ts'
import type { ColumnMap, Reject } from './snapshot.ts'

const UNKNOWN = 2

/**
 * The facts of the persons file by person. Each is packed into one small number, so that five million fit in memory: days since
 * 1970, sex and origin.
 */
export class PersonFacts {
  readonly #packed = new Map<string, number>()

  add(person: string, facts: Facts): void {
    const born = facts.born === null ? 0 : facts.born + 100_000
    this.#packed.set(person, born * 9 + three(facts.woman) * 3 + three(facts.nonWesternImmigrant))
  }

  has(person: string): boolean {
    return this.#packed.has(person)
  }

  of(person: string): Facts | null {
    const packed = this.#packed.get(person)
    if (packed === undefined) return null
    const born = Math.floor(packed / 9)
    return {
      woman: yesOrNo(Math.floor(packed / 3) % 3),
      born: born === 0 ? null : born - 100_000,
      nonWesternImmigrant: yesOrNo(packed % 3),
    }
  }
}

const three = (value: boolean | null) => (value === null ? UNKNOWN : Number(value))
const yesOrNo = (value: number) => (value === UNKNOWN ? null : value === 1)

/** Reads the persons file. Its columns are named as the map names them. */
export async function readPersons(
  path: string,
  map: ColumnMap,
  identified: boolean,
  reject: (found: Reject) => void,
): Promise<PersonFacts> {
  const persons = new PersonFacts()
  const [readKey, readFacts] = [keyReader(identified), factsReader(map)]
  const columns = [map.person, map.sex?.column ?? '', map.birthDate?.column ?? '', map.origin?.column ?? '']
  const refuse = (row: number, texts: readonly (string | undefined)[], { of, reason }: Fault) => {
    const at = ['person', 'sex', 'birthDate'].indexOf(of)
    const value = identified && of === 'person' ? '' : (texts[at] ?? '')
    reject({ file: 'persons', row, column: columns[at] as string, value, reason })
  }
  for await (const { row, broken, texts } of textLines(path, columns)) {
    const [person = '', sex, birthDate, origin] = texts
    const key = broken ? brokenRow : keyIn(persons, person, readKey)
    const read = typeof key === 'string' ? readFacts({ sex, birthDate, origin }) : key
    if (typeof key === 'string' && !('reason' in read)) persons.add(key, read)
    else refuse(row, texts, read as Fault)
  }
  return persons
}

const brokenRow: Fault = { of: 'person', reason: 'broken-row' }

function keyIn(persons: PersonFacts, person: string, readKey: ReadKey): string | Fault {
  const key = readKey(person)
  if (key === null) return { of: 'person', reason: whyNoKey(person) }
  return persons.has(key) ? { of: 'person', reason: 'person-twice' } : key
}
