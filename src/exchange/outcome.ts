import type { Considered } from './consider-rows.ts'
import type { SheetError } from './sheet.ts'
import type { Reject } from './value.ts'

export const classes = ['new', 'changed', 'same', 'conflict', 'rejected'] as const
/** What comes of a row: counted once, a conflict before a change. */
export type RowClass = (typeof classes)[number]

/** What came, or would come, of a file. Holds no values. */
export interface Outcome {
  readonly rows: number
  readonly counts: Readonly<Record<RowClass, number>>
  /** Records of the source that this file has not. */
  readonly vanished: number
  /** The first refused cells. */
  readonly rejects: readonly Reject[]
  /** Columns that must be there and are not. */
  readonly missingColumns?: readonly string[]
  /** Why the file could not be read to its end, and where. */
  readonly fault?: Pick<SheetError, 'fault' | 'where'>
}

/** A row as it is shown before it is taken in. */
export interface PreviewRow {
  readonly row: number
  readonly fields: readonly { readonly field: string; readonly ours: string; readonly theirs: string }[]
}

export type Preview = Readonly<Record<'new' | 'changed' | 'conflict', readonly PreviewRow[]>>

const mostRejectsKept = 500
export const mostShown = 10

/** Rows of a file, as they are counted. */
export interface Deemed {
  readonly rows: number
  readonly considered: readonly Considered[]
  /** Why rows are refused, each with what is wrong in it. */
  readonly rejects: readonly (readonly Reject[])[]
}

/** Counts as rows go by, and keeps the first of each kind to show. */
export class Tally {
  readonly counts: Record<RowClass, number> = { new: 0, changed: 0, same: 0, conflict: 0, rejected: 0 }
  readonly rejects: Reject[] = []
  readonly preview: Record<'new' | 'changed' | 'conflict', PreviewRow[]> = { new: [], changed: [], conflict: [] }
  rows = 0
  /** Which of ours the source had told of before, and has in this file. */
  readonly known = new Set<number>()

  add({ rows, considered, rejects }: Deemed): void {
    this.rows += rows
    for (const each of rejects) this.#reject(each)
    for (const each of considered) {
      if (each.what !== 'refused') this.#count(each.what, each.shown)
      if ('record' in each && each.record) this.known.add(each.record.subjectId)
    }
  }

  #reject(rejects: readonly Reject[]): void {
    this.counts.rejected += 1
    if (this.rejects.length < mostRejectsKept) this.rejects.push(...rejects)
  }

  #count(what: 'new' | 'changed' | 'conflict' | 'same', row: () => PreviewRow): void {
    this.counts[what] += 1
    if (what !== 'same' && this.preview[what].length < mostShown) this.preview[what].push(row())
  }

  outcome(vanished: number): Outcome {
    const rejects = this.rejects.slice(0, mostRejectsKept)
    return { rows: this.rows, counts: this.counts, vanished, rejects }
  }
}
