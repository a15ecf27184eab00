import type { GoalOneCounts } from '../dream/index.ts'
import type { Group } from './goal-result.ts'

/** What a result of goal 1 is made of. */
export interface GoalOneMaterial {
  readonly now: GoalOneCounts
  /** Null: no baseline is shown. */
  readonly baseline: GoalOneCounts | null
  /** The sexes' baseline, which the source has a quarter later than the total's. Null: no baseline is shown. */
  readonly baselineBySex: GoalOneCounts | null
}

/** The quarters of a result, each once, with the groups that are shown of it. */
export function shownPeriods({ now, baseline, baselineBySex }: GoalOneMaterial): readonly ShownPeriod[] {
  const periods = new Map<string, { counts: GoalOneCounts; groups: Set<Group> }>()
  const show = (counts: GoalOneCounts | null, ...groups: Group[]) => {
    if (!counts) return
    const period = periods.get(counts.quarter) ?? { counts, groups: new Set() }
    for (const group of groups) period.groups.add(group)
    periods.set(counts.quarter, period)
  }
  show(now, 'all', 'man', 'woman')
  show(baseline, 'all')
  show(baselineBySex, 'man', 'woman')
  return [...periods.values()].map(({ counts, groups }) => ({ counts, groups: [...groups] }))
}

interface ShownPeriod {
  readonly counts: GoalOneCounts
  readonly groups: readonly Group[]
}

/** Every municipality with a person in one of the quarters, or those asked for. */
export function listedMunicipalities(material: GoalOneMaterial, asked: 'all' | readonly string[]): readonly string[] {
  const found = shownPeriods(material).flatMap(({ counts }) => counts.cells.map(({ municipality }) => municipality))
  return [...new Set(asked === 'all' ? found : asked)].sort()
}
