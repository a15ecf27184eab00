import type { Quarter, Week } from '../platform/period.ts'
import { FoundCodes } from './found-codes.ts'
import {
  type Answer,
  type CountRefusal,
  exclusions,
  type GoalOneCell,
  type GoalOneCounts,
  type GoalOneParameters,
  type Sex,
  type UnknownCode,
} from './goal-one.ts'
import {
  barredBy,
  decide,
  iguDisagreements,
  type Judgeable,
  type Life,
  lifeOf,
  outcomeOf,
  outOfTime,
  type Rules,
  touchingUnknown,
  weekSums,
} from './judge.ts'
import { forEveryone } from './people-rows.ts'
import { type QuarterTerms, quarterTerms } from './quarter-terms.ts'
import { calendarOf, lacking, registerWarnings, rulesFor } from './register-terms.ts'
import type { Snapshot } from './snapshot.ts'

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
  const start = manifest.weeks[0] as Week
  const tallies = quarters.map(
    (quarter) => new Tally(quarterTerms(quarter, start, manifest.municipalityYears, parameters), rules),
  )
  const unknown = new UnknownTally(calendarOf(manifest), tallies, rules)
  await forEveryone(snapshot, (person) => {
    const life = lifeOf(person, rules)
    unknown.look(person, life)
    for (const tally of tallies) tally.add(person, life)
  })
  const codes = unknown.list()
  if (codes.length > 0) return { ok: false, refusal: { why: 'unknown-codes', codes } }
  return { ok: true, value: tallies.map((tally) => countsOf(tally, snapshot, parameters)) }
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

const SIZE = 6
type Place = 0 | 1 | 2

/** The counts of one quarter while people go by. */
class Tally {
  readonly terms: QuarterTerms
  readonly #rules: Rules
  /** Six numbers a municipality: population, self-supporting, education of the men, then of the women. */
  readonly #cells = new Map<number, Int32Array>()
  readonly #out = new Map<string, number>()
  disagreeing = 0

  constructor(terms: QuarterTerms, rules: Rules) {
    this.terms = terms
    this.#rules = rules
  }

  add(person: Judgeable, life: Life): void {
    const out = barredBy(person, life, this.terms, this.#rules) ?? outOfTime(person, life, this.terms, this.#rules)
    if (out) {
      this.#out.set(out, (this.#out.get(out) ?? 0) + 1)
      return
    }
    const outcome = outcomeOf(decide(weekSums(person, life, this.terms, this.#rules), this.terms.thresholdWeeks))
    this.#count(person, 0)
    if (outcome === 'selfSupporting') this.#count(person, 1)
    else if (outcome === 'education') this.#count(person, 2)
    if (person.igu.length > 0 && iguDisagreements(person, this.terms, this.#rules) > 0) this.disagreeing++
  }

  #count({ municipalities, woman }: Judgeable, place: Place): void {
    const home = municipalities[this.terms.home] as number
    const cell = this.#cells.get(home) ?? new Int32Array(SIZE)
    this.#cells.set(home, cell)
    cell[(woman ? 3 : 0) + place]!++
  }

  cells(): GoalOneCell[] {
    const sorted = [...this.#cells].sort(([one], [other]) => one - other)
    return sorted
      .flatMap(([home, cell]) => [cellOf(home, 'man', cell.subarray(0, 3)), cellOf(home, 'woman', cell.subarray(3))])
      .filter(({ population }) => population > 0)
  }

  excluded(programme: boolean): GoalOneCounts['excluded'] {
    const named = [...exclusions, ...(programme ? (['notInProgramme'] as const) : [])]
    return Object.fromEntries(named.map((name) => [name, this.#out.get(name) ?? 0])) as GoalOneCounts['excluded']
  }
}

const cellOf = (
  home: number,
  sex: Sex,
  [population = 0, selfSupporting = 0, education = 0]: Int32Array,
): GoalOneCell => ({
  municipality: String(home),
  sex,
  population,
  selfSupporting,
  education,
})

/** Gathers the unknown codes that some quarter hangs on. */
class UnknownTally {
  readonly #found: FoundCodes
  readonly #tallies: readonly Tally[]
  readonly #rules: Rules

  constructor(calendar: readonly Week[], tallies: readonly Tally[], rules: Rules) {
    this.#found = new FoundCodes(calendar)
    this.#tallies = tallies
    this.#rules = rules
  }

  look(person: Judgeable, life: Life): void {
    this.#found.nextPerson()
    for (const { terms } of this.#tallies)
      for (const { code, week } of touchingUnknown(person, life, terms, this.#rules))
        if (!barredBy(person, life, terms, this.#rules)) this.#found.use(code, week, week)
  }

  list(): UnknownCode[] {
    return this.#found.list()
  }
}
