/** One week of hours. `held`: done and paid. `agreed`: in an agreement, not yet done. `goal`: aimed at. */
export interface HoursWeek {
  readonly year: number
  readonly week: number
  readonly hours: number
  readonly status: 'held' | 'agreed' | 'goal'
  /** The week now; at most one. */
  readonly now?: boolean
}

/** Weeks after one another with the same hours and status: what a sentence and a table say in one go. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly year: number
  readonly hours: number
  readonly status: HoursWeek['status']
}

export function runsOf(weeks: readonly HoursWeek[]): readonly Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = []
  for (const { year, week, hours, status } of weeks) {
    const last = runs.at(-1)
    if (last && last.year === year && last.hours === hours && last.status === status) last.to = week
    else runs.push({ from: week, to: week, year, hours, status })
  }
  return runs
}

const steps = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20]

/** The lines of the axis, from 0: at most six, in the round step that ends closest above the highest bar. */
export function ticksOf(highest: number): readonly number[] {
  const countOf = (step: number) => Math.max(1, Math.ceil(highest / step))
  const fitting = steps.filter((step) => countOf(step) <= 5 && (step === 1 || countOf(step) >= 3))
  const above = (step: number) => countOf(step) * step - highest
  const step = fitting.toSorted((a, b) => above(a) - above(b) || b - a)[0] ?? Math.ceil(highest / 5)
  return Array.from({ length: countOf(step) + 1 }, (_, at) => at * step)
}
