import { isWithheld, type ProtectedSystem, withheld } from '../disclosure/index.ts'
import { finestStep } from './goal-one-means.ts'
import { type GoalOneMaterial, shownPeriods } from './goal-one-period.ts'
import type { GoalOneMunicipality, ResultWarning } from './goal-result.ts'

/** What the reader must know. A warning tells no more than the figures do: nothing of a hidden group, no small number. */
export function goalOneWarnings(
  material: GoalOneMaterial,
  municipalities: readonly GoalOneMunicipality[],
  system: ProtectedSystem,
  threshold: number,
): readonly ResultWarning[] {
  return [
    ...registerWarnings(material).map((warning) => coarsened(warning, threshold)),
    ...municipalities.flatMap(emptyGroups),
    ...coarserMeans(system),
  ]
}

/** Of the whole register once, of a quarter with the quarter. */
function registerWarnings(material: GoalOneMaterial): readonly ResultWarning[] {
  const ofRegister = ['programme-not-tested', 'rejected-rows', 'igu-without-person']
  const told = shownPeriods(material).flatMap(({ counts }) =>
    counts.warnings.map((warning) =>
      ofRegister.includes(warning.code) ? warning : { ...warning, quarter: counts.quarter },
    ),
  )
  return [...new Map(told.map((warning) => [JSON.stringify(warning), warning])).values()]
}

/**
 * Small numbers of people are hidden in a warning as anywhere. Without the warning there are none, so that a hidden one is at least
 * one: up to the threshold itself it is hidden, and leaves as many possible numbers as the threshold is.
 */
function coarsened(warning: ResultWarning, threshold: number): ResultWarning {
  const small = (name: string, value: unknown) =>
    counted.includes(name) && Number(value) > 0 && Number(value) <= threshold
  const details = Object.entries(warning).map(([name, value]) => [name, small(name, value) ? withheld : value])
  return { ...Object.fromEntries(details), code: warning.code }
}

/** The details that are numbers of people. */
const counted = ['persons', 'rows']

/** Nobody to be a share of: left out of the mean, neither 0 per cent nor a fault. */
function emptyGroups({ code, population, men, women }: GoalOneMunicipality): ResultWarning[] {
  if (population === 0) return [{ code: 'empty-municipality', municipality: code }]
  return [
    ...(men.population === 0 ? [{ code: 'no-men', municipality: code }] : []),
    ...(women.population === 0 ? [{ code: 'no-women', municipality: code }] : []),
  ]
}

/** Means that had to be rounded more coarsely than to one per cent so that they give nothing away. */
function coarserMeans({ statistics }: ProtectedSystem): ResultWarning[] {
  return [...statistics].flatMap(([figure, printed]) =>
    printed === null || isWithheld(printed) || printed.step <= finestStep(figure)
      ? []
      : [{ code: 'mean-rounded', figure, to: printed.step }],
  )
}
