import { type Figure, type ProtectedCounts, protectCounts, shown, suppressed } from './small-groups.ts'

/** The same classes counted in several groups, with the sum over the groups beside. */
export interface ProtectedGroups {
  readonly together: ProtectedCounts
  /** In the order they were given. A group is shown whole, or hidden whole, its size too. */
  readonly groups: readonly ProtectedCounts[]
}

/**
 * Protects counts by group beside their sum. A group that has anything to hide is hidden whole; then the smallest others are hidden
 * until at least two are, and what all shown groups leave of every class is at least the threshold. A class that is empty in the
 * sum is known to be empty in every group: that is what showing its zero says.
 * @param rows one row a group, one count a class. @param threshold whole, from 3.
 */
export function protectGroups(rows: readonly (readonly number[])[], threshold: number): ProtectedGroups {
  const sums = sumsOf(rows)
  const together = protectCounts(sums, threshold)
  const whole = together.cells.every((cell) => cell.kind === 'shown')
  const open = new Set(whole ? rows.flatMap((row, at) => (isOpen(row, threshold) ? [at] : [])) : [])
  while (open.size > 0 && open.size < rows.length && !leavesEnough(rows, open, sums, threshold)) {
    open.delete(smallestOf(rows, open))
  }
  return { together, groups: rows.map((row, at) => (open.has(at) ? allShown(row) : allHidden(row))) }
}

const isOpen = (row: readonly number[], threshold: number) =>
  protectCounts(row, threshold).cells.every((cell) => cell.kind === 'shown')

function leavesEnough(
  rows: readonly (readonly number[])[],
  open: ReadonlySet<number>,
  sums: readonly number[],
  threshold: number,
): boolean {
  const left = sumsOf(rows.filter((_, at) => !open.has(at)))
  return rows.length - open.size >= 2 && left.every((count, at) => count >= threshold || sums[at] === 0)
}

function smallestOf(rows: readonly (readonly number[])[], open: ReadonlySet<number>): number {
  const size = (at: number) => (rows[at] ?? []).reduce((sum, count) => sum + count, 0)
  return [...open].reduce((smallest, at) => (size(at) < size(smallest) ? at : smallest))
}

const sumsOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))

const allShown = (row: readonly number[]): ProtectedCounts => ({
  total: shown(row.reduce((sum, count) => sum + count, 0)),
  cells: row.map(shown),
})
const allHidden = (row: readonly number[]): ProtectedCounts => ({
  total: suppressed,
  cells: row.map((): Figure => suppressed),
})
