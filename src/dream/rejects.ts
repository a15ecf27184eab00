import type { Reject } from './snapshot.ts'

/** Rejects beyond these are counted and not listed. */
const LISTED = 1000

/** The values that could not be read. */
export class Rejects {
  count = 0
  readonly listed: Reject[] = []

  readonly reject = (found: Reject): void => {
    if (++this.count <= LISTED) this.listed.push(found)
  }

  /** A file without rows says nothing about nobody. */
  ofNothing(rows: number): void {
    if (rows === 0) this.reject({ row: 1, column: '', value: '', reason: 'no-rows' })
  }
}
