import { exclusions, type GoalOneCell, type GoalOneCounts, type Sex } from './goal-one.ts'
import { decide, type Judgeable, type Life, outBy, outcomeOf, type Rules, reasons } from './judge.ts'
import type { QuarterTerms } from './quarter-terms.ts'
import { LARGEST_CODE } from './runs.ts'
import { iguDisagrees, weekSums } from './week-sums.ts'

/** A municipality's numbers: population, self-supporting and education of the men, then of the women. They lie in the order of the codes. */
const SIZE = 6
const WOMEN = 3

/** The counts of one quarter while people go by. */
export class Tally {
  readonly terms: QuarterTerms
  readonly #rules: Rules
  readonly #cells = new Int32Array((LARGEST_CODE + 1) * SIZE)
  readonly #out = new Int32Array(reasons.length)
  /** Persons in the population whose IGU weeks the register tells otherwise. */
  disagreeing = 0

  constructor(terms: QuarterTerms, rules: Rules) {
    this.terms = terms
    this.#rules = rules
  }

  /** Nobody in the population comes more than once. */
  add(person: Judgeable, life: Life, times: number): void {
    const out = outBy(person, life, this.terms, this.#rules)
    if (out >= 0) this.#out[out]! += times
    else this.#count(person, life)
  }

  #count(person: Judgeable, life: Life): void {
    const home = person.municipalities[this.terms.home] as number
    const at = home * SIZE + (person.woman ? WOMEN : 0)
    const outcome = outcomeOf(decide(weekSums(person, life, this.terms, this.#rules), this.terms.thresholdWeeks))
    this.#cells[at]!++
    if (outcome === 'selfSupporting') this.#cells[at + 1]!++
    else if (outcome === 'education') this.#cells[at + 2]!++
    if (iguDisagrees(person, this.terms, this.#rules)) this.disagreeing++
  }

  cells(): GoalOneCell[] {
    const inhabited = Array.from({ length: (LARGEST_CODE + 1) * 2 }, (_, half) => half * WOMEN).filter(
      (at) => this.#cells[at] !== 0,
    )
    return inhabited.map((at) =>
      cellOf(Math.floor(at / SIZE), at % SIZE === 0 ? 'man' : 'woman', this.#cells.subarray(at, at + WOMEN)),
    )
  }

  excluded(testsProgramme: boolean): GoalOneCounts['excluded'] {
    const named = testsProgramme ? reasons : exclusions
    return Object.fromEntries(named.map((reason, at) => [reason, this.#out[at]])) as GoalOneCounts['excluded']
  }
}

function cellOf(home: number, sex: Sex, [population = 0, selfSupporting = 0, education = 0]: Int32Array): GoalOneCell {
  return { municipality: String(home), sex, population, selfSupporting, education }
}
