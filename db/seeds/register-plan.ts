/** What the invented register is to show of one municipality, in per cent of its target group; shaped like the year report of 2018. */
export interface PlannedMunicipality {
  readonly code: number
  /** Persons whose first integration benefit the register holds. */
  readonly group: number
  /** Reached goal 1 in 2016Q4, and of those in 2018Q4 who support themselves, and who study. */
  readonly before: number
  readonly selfSupporting: number
  readonly education: number
  /** Men less women in 2018Q4, percentage points. */
  readonly gap: number
}

const planned = (
  code: number,
  group: number,
  before: number,
  selfSupporting: number,
  education: number,
  gap: number,
): PlannedMunicipality => ({ code, group, before, selfSupporting, education, gap })

/** The seventeen of the demo's programme, by code. Unweighted: 10 to 41 per cent, men 50 and women 31, one in the women's favour. */
export const plan: readonly PlannedMunicipality[] = [
  planned(900, 1310, 13, 26, 15, 21),
  planned(901, 375, 10, 28, 15, 22),
  planned(902, 525, 8, 24, 12, 19),
  planned(903, 410, 9, 32, 25, 19),
  planned(904, 600, 11, 31, 14, 19),
  planned(905, 700, 10, 30, 11, 20),
  planned(906, 450, 14, 43, 14, 20),
  planned(907, 620, 5, 18, 11, 8),
  planned(908, 480, 8, 32, 12, 24),
  planned(909, 800, 12, 30, 16, 20),
  planned(910, 1125, 12, 29, 14, 18),
  planned(911, 1750, 9, 20, 14, 21),
  planned(912, 220, 16, 21, 21, 42),
  planned(913, 340, 10, 27, 13, 19),
  planned(914, 760, 12, 15, 24, 21),
  planned(915, 460, 9, 27, 11, 19),
  planned(916, 420, 8, 21, 9, -4),
]

/** Men's part of those who came. */
export const MEN = 0.56

/** How far a quarter is on the way from 2016Q4 (0) to 2018Q4 (1). */
const onTheWay: Readonly<Record<string, number>> = {
  '2015Q3': -0.33,
  '2015Q4': -0.28,
  '2016Q1': -0.2,
  '2016Q2': -0.13,
  '2016Q3': -0.06,
  '2016Q4': 0,
  '2017Q1': 0.14,
  '2017Q2': 0.26,
  '2017Q3': 0.4,
  '2017Q4': 0.51,
  '2018Q1': 0.64,
  '2018Q2': 0.76,
  '2018Q3': 0.89,
  '2018Q4': 1,
  '2019Q1': 1.03,
  '2019Q2': 1.06,
  '2019Q3': 1.08,
  '2019Q4': 1.1,
}

/** The part of a sex in a municipality that supports itself, and that studies, in a quarter: from 0 to 1. */
export interface Shares {
  readonly selfSupporting: number
  readonly education: number
}

/** Those who have just come reach nothing yet; the others make up for them. */
const LATE = 1.12
const LATE_NOW = 1.02

export function sharesIn(place: PlannedMunicipality, sex: 'man' | 'woman', quarter: string): Shares {
  const way = onTheWay[quarter] ?? 0
  const now = place.selfSupporting + place.education
  const gap = 0.35 * place.gap + way * 0.65 * place.gap
  const before = place.before * LATE
  const both = before + way * (now * LATE_NOW - before) + (sex === 'man' ? (1 - MEN) * gap : -MEN * gap)
  // Nobody has come as far as a school at first; from 2017 on, more and more, and at last the part planned.
  const studying = (place.education / now) * Math.min(1, Math.max(0, (way - 0.2) / 0.8))
  const reached = Math.max(0.005, both / 100)
  return { selfSupporting: reached * (1 - studying), education: reached * studying }
}
