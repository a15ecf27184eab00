import {
  type ErrorParameters,
  falseNaiveProgressAt,
  falseProgressAt,
  neededChange,
  threshold,
} from '../../statistics/index.ts'

const scale = { min: 1, max: 7 }

/** What counts as a sure change in the mean of so many items, and how often chance alone reaches it. */
export interface Need {
  readonly items: number
  readonly needed: number
  /** Jacobson and Truax' threshold, were the scale continuous. */
  readonly exact: number
  /** From 0 to 1, at the place on the scale where it is worst. */
  readonly chance: number
  /** The same with the reliability as much lower as the rule allows for. */
  readonly misjudged: number
  /** How often chance alone makes a whole point, which the simple rule calls progress. */
  readonly naive: number
}

const places = Array.from({ length: 61 }, (_, step) => scale.min + step / 10)
const worst = (chanceAt: (place: number) => number) => Math.max(...places.map(chanceAt))

/** Computed on the real scale, with floor and ceiling; nothing is drawn at random. */
export const needsOf = (parameters: ErrorParameters, sizes: readonly number[] = [1, 2, 3, 4]): Need[] =>
  sizes.map((items) => {
    const low = Math.max(0, parameters.reliability - parameters.misjudgedBy)
    return {
      items,
      needed: neededChange(parameters, items),
      exact: threshold(parameters, items),
      chance: worst((place) => falseProgressAt(place, parameters, scale, items)),
      misjudged: worst((place) => falseProgressAt(place, parameters, scale, items, low)),
      naive: worst((place) => falseNaiveProgressAt(place, parameters, scale, items)),
    }
  })
