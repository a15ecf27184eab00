import type { Quarter, Week } from '../platform/period.ts'
import { UNKNOWN } from './classed-codes.ts'
import { FoundCodes } from './found-codes.ts'
import type { Answer, CountRefusal, GoalOneCounts, GoalOneParameters } from './goal-one.ts'
import { barredBy, type Judgeable, type Life, lifeOf, type Rules, unknownWeeks } from './judge.ts'
import { forEveryone } from './people-rows.ts'
import { quarterTerms } from './quarter-terms.ts'
import { calendarOf, lacking, registerWarnings, rulesFor } from './register-terms.ts'
import type { Snapshot } from './snapshot.ts'
import { Tally } from './tally.ts'

/** Counts goal 1 in several quarters, going through the snapshot once. Refused as a whole if one quarter cannot be counted. */
export async function countGoalOne(
  snapshot: Snapshot,
  quarters: readonly Quarter[],
  parameters: GoalOneParameters,
): Promise<Answer<readonly GoalOneCounts[], CountRefusal>> {
  const { manifest } = snapshot
  const refusal = lacking(manifest, quarters)
  if (refusal) return { ok: false, refusal }

  const rules = rulesFor(manifest, parameters)
  const [start, years] = [manifest.weeks[0] as Week, manifest.municipalityYears]
  const tallies = quarters.map((quarter) => new Tally(quarterTerms(quarter, start, years, parameters), rules))
  const unknown = new FoundCodes(calendarOf(manifest))
  await forEveryone(snapshot, rules, (person, times) => {
    const life = lifeOf(person, rules)
    addUnknown(unknown, person, life, tallies, rules)
    for (const tally of tallies) tally.add(person, life, times)
  })
  const codes = unknown.list()
  if (codes.length > 0) return { ok: false, refusal: { why: 'unknown-codes', codes } }
  return { ok: true, value: tallies.map((tally) => countsOf(tally, snapshot, parameters)) }
}

/** Notes the unknown codes that some quarter hangs on: of somebody whom nothing before integration benefit leaves out. */
export function addUnknown(
  found: FoundCodes,
  person: Judgeable,
  life: Life,
  quarters: readonly Pick<Tally, 'terms'>[],
  rules: Rules,
): void {
  found.nextPerson()
  if (!(life.marks & UNKNOWN)) return
  for (const { terms } of quarters)
    for (const { code, week } of unknownWeeks(person, life, terms, rules))
      if (barredBy(person, life, terms, rules) === null) found.use(code, week, week)
}

function countsOf(tally: Tally, { id, manifest }: Snapshot, parameters: GoalOneParameters): GoalOneCounts {
  const { quarter, first, last, thresholdWeeks } = tally.terms
  const warnings = registerWarnings(manifest, quarter, parameters)
  if (tally.disagreeing > 0) warnings.push({ code: 'igu-disagrees', persons: tally.disagreeing })
  return {
    quarter,
    weeks: last - first + 1,
    thresholdWeeks,
    snapshot: id,
    cells: tally.cells(),
    excluded: tally.excluded(manifest.map.programme !== undefined),
    warnings,
  }
}
