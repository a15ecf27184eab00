import type { DigitalFact } from './case-file.ts'
import { type DigitalLevel, digitalLevels, digitalServices, serviceNames } from './citizen.ts'

export type { DigitalFact }

type LineWords = Readonly<Record<DigitalLevel, (names: readonly string[]) => string>>

/** What somebody does alone, with help and not yet, one line a level: `MitID og Digital Post selv`, `Jobnet med hjælp`. */
export function digitalLines(skills: readonly DigitalFact[], words: LineWords): string[] {
  return digitalLevels.flatMap((level) => {
    const names = digitalServices
      .filter((service) => skills.some((skill) => skill.service === service && skill.level === level))
      .map((service) => serviceNames[service])
    return names.length > 0 ? [words[level](names)] : []
  })
}
