/**
 * A person's weeks as runs of equal codes, the way a snapshot keeps them: one number a run, the week it starts in (counted
 * from the register's first) times 1024 plus its code. A run lasts until the next one; the last until the register's end.
 * Measured against one column a week in docs/decisions/0023.
 */
export type Runs = ArrayLike<number>

const CODES = 1024
/** A week without a code. */
export const BLANK = 1000
/** A week the file has no column for. */
export const ABSENT = 1001
/** The largest number the register uses as a code. */
export const LARGEST_CODE = 999

export const startOfRun = (run: number) => Math.floor(run / CODES)
export const codeOfRun = (run: number) => run % CODES

/** Gathers the codes of consecutive weeks into runs. */
export function runsOf(codes: ArrayLike<number>, weeks: number): number[] {
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

/** A code as the register writes it. */
export const codeText = (code: number) => (code === BLANK ? '' : String(code))
