import type { UnitLine } from '../../companies/index.ts'

type Named = Pick<UnitLine, 'name' | 'city' | 'address' | 'pNumber'>

/** Whether two names are one, however they are cased. */
export const same = (one: string, other: string) => one.localeCompare(other, 'da', { sensitivity: 'accent' }) === 0

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(', ')

/** What a workplace may be typed as: its name, then more and more of where it is. The last is its own alone. */
const namesOf = ({ name, city, address, pNumber }: Named) => [
  name,
  joined(name, city),
  joined(name, address, city),
  joined(name, pNumber),
]

export const isCalled = (unit: Named, typed: string) => namesOf(unit).some((name) => same(name, typed))

/** The name with the town, as a form is filled with it. */
export const nameWithTown = ({ name, city }: Pick<Named, 'name' | 'city'>) => joined(name, city)

/** Each by the shortest name that none of the others has. */
export const namesAmong = (units: readonly Named[]): string[] =>
  units.map((unit) => {
    const others = units.filter((other) => other !== unit)
    const names = namesOf(unit)
    return names.find((name) => !others.some((other) => isCalled(other, name))) ?? (names.at(-1) as string)
  })
