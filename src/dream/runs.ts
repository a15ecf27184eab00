/**
 * A person's weeks as runs of equal codes, the way a snapshot keeps them: one number a run, the week it starts in (counted
 * from the register's first) times 1024 plus its code. A run lasts until the next one; the last until the register's end.
 * Measured against one column a week in docs/decisions/0023.
 */
export type Runs = ArrayLike<number>

/** A week without a code. */
export const BLANK = 1000
/** A week the file has no column for. */
export const ABSENT = 1001
/** The largest number the register uses as a code. */
export const LARGEST_CODE = 999
/** One more than any code, also these. */
export const CODES = 1024

export const startOfRun = (run: number) => run >>> 10
export const codeOfRun = (run: number) => run & (CODES - 1)

/** Gathers the codes of the first so many weeks into runs. */
export function runsOf(codes: Uint16Array, weeks: number): number[] {
  const runs: number[] = []
  let previous = -1
  for (let week = 0; week < weeks; week++) {
    const code = codes[week] as number
    if (code === previous) continue
    runs.push(week * CODES + code)
    previous = code
  }
  return runs
}

/** The week after a run's last. */
export const endOfRun = (runs: Runs, at: number, weeks: number) =>
  at + 1 < runs.length ? startOfRun(runs[at + 1] as number) : weeks

/** The place of the run that a week lies in. */
export function runIn(runs: Runs, week: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOfRun(runs[middle] as number) <= week) low = middle
    else high = middle - 1
  }
  return low
}

/** The code of one week. */
export const codeIn = (runs: Runs, week: number) => codeOfRun(runs[runIn(runs, week)] as number)

/** A code as the register writes it. */
export const codeText = (code: number) => (code === BLANK ? '' : String(code))
