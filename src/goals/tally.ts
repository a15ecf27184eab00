import type { GoalOneCounts } from '../dream/index.ts'
import type { Group } from './goal-result.ts'

/** The counts of goal 1 for one group, before anything is hidden. */
export interface Tally {
  readonly population: number
  readonly selfSupporting: number
  readonly education: number
}

/** One municipality in one quarter. */
export type GroupTallies = Readonly<Record<Group, Tally>>

const nobody: Tally = { population: 0, selfSupporting: 0, education: 0 }

const together = (one: Tally, other: Tally): Tally => ({
  population: one.population + other.population,
  selfSupporting: one.selfSupporting + other.selfSupporting,
  education: one.education + other.education,
})

/** The counts of a municipality: each sex, and both. Nobody is nought. */
export function talliesIn({ cells }: GoalOneCounts, municipality: string): GroupTallies {
  const of = (sex: 'man' | 'woman') =>
    cells.find((cell) => cell.municipality === municipality && cell.sex === sex) ?? nobody
  const [man, woman] = [of('man'), of('woman')]
  return { all: together(man, woman), man, woman }
}

/** Null where there is nobody to be a share of. */
export const shareOf = (count: number, population: number) => (population === 0 ? null : count / population)

/** Null where either is. */
export const differenceOf = (one: number | null, other: number | null, times = 1) =>
  one === null || other === null ? null : (one - other) * times
