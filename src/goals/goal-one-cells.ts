import type { CellId } from '../disclosure/index.ts'
import type { Group } from './goal-result.ts'
import type { Tally } from './tally.ts'

/** The counts of a group. The three that nobody prints are what subtraction would give. */
export const countsOf = {
  population: ({ population }: Tally) => population,
  selfSupporting: ({ selfSupporting }: Tally) => selfSupporting,
  education: ({ education }: Tally) => education,
  reached: ({ selfSupporting, education }: Tally) => selfSupporting + education,
  notReached: ({ population, selfSupporting, education }: Tally) => population - selfSupporting - education,
  notSelfSupporting: ({ population, selfSupporting }: Tally) => population - selfSupporting,
  notInEducation: ({ population, education }: Tally) => population - education,
}
export type Count = keyof typeof countsOf
export const countNames = Object.keys(countsOf) as Count[]
export const isPrinted = (name: Count) => !name.startsWith('not')

/** Names a count in the linked system. */
export const cellOf = (quarter: string, municipality: string, group: Group, name: Count): CellId =>
  `${quarter}/${municipality}/${group}/${name}`
export const excludedCell = (reason: string): CellId => `excluded/${reason}`

/** Missing a total costs the reader more than missing one of its parts. */
export const weightOf = (group: Group, name: Count) =>
  (group === 'all' ? 4 : 1) * (name === 'population' || name === 'reached' ? 2 : 1)
