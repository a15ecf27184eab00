import { type LatestAnswer, type Questionnaire, type Rater, ratersAsked } from '../questionnaires/index.ts'
import {
  type ErrorParameters,
  type Estimate,
  estimateByAlpha,
  estimateByRetest,
  standardErrorOfMeasurement,
  type ThemeRow,
} from '../statistics/index.ts'

/**
 * Standard deviation and reliability from a municipality's own answers, or null while they are not enough. One pair of figures
 * serves every theme and both raters, so it is the pair of the theme with the largest measurement error. Themes of two items or
 * more speak by Cronbach's alpha, one wave a person; a questionnaire of single items by its two latest waves.
 * @param people that every theme needs.
 */
export function ownParameters(
  questionnaire: Questionnaire,
  answers: readonly LatestAnswer[],
  base: ErrorParameters,
  people: number,
): ErrorParameters | null {
  const themes = ratersAsked(questionnaire).flatMap((rater) =>
    questionnaire.themes.map(({ items }) => ({
      rater,
      items: items.filter((item) => item.raters.includes(rater)).map(({ id }) => id),
    })),
  )
  const several = themes.filter(({ items }) => items.length > 1)
  const single = themes.filter(({ items }) => items.length === 1)
  const read = reader(answers)
  const estimates =
    several.length > 0
      ? several.map(({ rater, items }) => estimateByAlpha(read(rater, 1, items), base))
      : single.map(({ rater, items }) => estimateByRetest(pairs(read, rater, items), base))
  return cautious(estimates, people)
}

type Read = (rater: Rater, place: number, items: readonly string[]) => readonly ThemeRow[]

/** One row for each person with a wave in that place or the one after it, in the same order for both. */
function reader(answers: readonly LatestAnswer[]): Read {
  const given = new Map(
    answers.map((each) => [`${each.citizenId} ${each.place} ${each.rater} ${each.item}`, each.value]),
  )
  const people = [...new Set(answers.map(({ citizenId }) => citizenId))]
  return (rater, place, items) =>
    people.map((person) => items.map((item) => given.get(`${person} ${place} ${rater} ${item}`) ?? null))
}

function pairs(read: Read, rater: Rater, items: readonly string[]): (readonly [number | null, number | null])[] {
  const [before, after] = [read(rater, 2, items), read(rater, 1, items)]
  return before.map((row, at) => [row[0] ?? null, after[at]?.[0] ?? null])
}

/** The pair with the largest error, rounded to the cautious side; the people in tens, so that nobody is seen to come or go. */
function cautious(estimates: readonly Estimate[], people: number): ErrorParameters | null {
  const sound = estimates.flatMap((each) => (each.ok && peopleOf(each.value) >= people ? [each.value] : []))
  if (sound.length === 0 || sound.length < estimates.length) return null
  const [worst] = sound.sort((a, b) => standardErrorOfMeasurement(b) - standardErrorOfMeasurement(a))
  if (worst?.source.kind !== 'own-data') return null
  const n = Math.floor(Math.min(...sound.map(peopleOf)) / 10) * 10
  const sd = Math.ceil(worst.sd * 10 - hair) / 10
  const reliability = Math.floor(Math.min(worst.reliability, 1 - (leastError / sd) ** 2) * 20 + hair) / 20
  if (reliability < 0) return null
  return {
    ...worst,
    sd,
    reliability,
    source: { ...worst.source, n },
  }
}

const hair = 1e-9
/** In points. Under it rounding to whole points decides, and the level of 5 % would not hold for two items. */
const leastError = 0.4
const peopleOf = ({ source }: ErrorParameters) => (source.kind === 'own-data' ? source.n : 0)
