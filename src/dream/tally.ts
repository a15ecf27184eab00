import { exclusions, type GoalOneCell, type GoalOneCounts, type Sex } from './goal-one.ts'
import { decide, type Judgeable, type Life, outBy, outcomeOf, type Reason, type Rules } from './judge.ts'
import type { QuarterTerms } from './quarter-terms.ts'
import { LARGEST_CODE } from './runs.ts'
import { iguDisagrees, weekSums } from './week-sums.ts'

/** The people of one municipality and one sex. */
class Group {
  population = 0
  selfSupporting = 0
  education = 0
}

type Out = Record<Reason, number>
const nobodyOut = Object.fromEntries([...exclusions, 'notInProgramme'].map((reason) => [reason, 0])) as Out

/** The counts of one quarter while people go by. */
export class Tally {
  readonly terms: QuarterTerms
  readonly #rules: Rules
  /** By the municipality's code; those without people are empty. */
  readonly #groups = {
    man: new Array<Group | undefined>(LARGEST_CODE + 1).fill(undefined),
    woman: new Array<Group | undefined>(LARGEST_CODE + 1).fill(undefined),
  }
  readonly #out: Out = { ...nobodyOut }
  /** Persons in the population whose IGU weeks the register tells otherwise. */
  disagreeing = 0

  constructor(terms: QuarterTerms, rules: Rules) {
    this.terms = terms
    this.#rules = rules
  }

  /** Nobody in the population comes more than once. */
  add(person: Judgeable, life: Life, times: number): void {
    const out = outBy(person, life, this.terms, this.#rules)
    if (out === null) this.#count(person, life)
    else this.#out[out] += times
  }

  #count(person: Judgeable, life: Life): void {
    const home = person.municipalities[this.terms.home] as number
    const groups = person.woman ? this.#groups.woman : this.#groups.man
    groups[home] ??= new Group()
    const group = groups[home] as Group
    const outcome = outcomeOf(decide(weekSums(person, life, this.terms, this.#rules), this.terms.thresholdWeeks))
    group.population++
    if (outcome === 'selfSupporting') group.selfSupporting++
    else if (outcome === 'education') group.education++
    if (iguDisagrees(person, this.terms, this.#rules)) this.disagreeing++
  }

  cells(): GoalOneCell[] {
    const cell = (home: number, sex: Sex): GoalOneCell[] => {
      const group = this.#groups[sex][home]
      return group ? [{ municipality: String(home), sex, ...group }] : []
    }
    return this.#groups.man.flatMap((_, home) => [...cell(home, 'man'), ...cell(home, 'woman')])
  }

  excluded(testsProgramme: boolean): GoalOneCounts['excluded'] {
    const { notInProgramme: _, ...always } = this.#out
    return testsProgramme ? this.#out : always
  }
}
