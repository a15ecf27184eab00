// Small groups. A figure about few people tells about each of them to whoever knows the others, and a total beside it gives away
// what one hidden cell held. The rule, with threshold t (5, and never under 3):
//
// - Everything about a population under t is hidden, its size too.
// - A count is sensitive when it or its complement is 1 to t-1, and when it or its complement is 0 in a population under 2t.
// - Beside what is sensitive the smallest other cell is hidden, the first of equals. Then the result is attacked by somebody who knows
//   this rule, the total and every shown cell: if any hidden cell is left with fewer than t possible values, all cells are hidden.
//
// The outcome of the attack depends on what is published only, so it tells nothing more. The tests try every table of up to four cells.

/** A count that may be shown, or one that is hidden. A hidden one has no number in it: it can enter no sum, ratio, order or chart. */
export type Figure = { readonly kind: 'shown'; readonly value: number } | { readonly kind: 'suppressed' }

/** The figure that is hidden. It is not 0. */
export const suppressed: Figure = { kind: 'suppressed' }
/** A figure that may be shown. */
export const shown = (value: number): Figure => ({ kind: 'shown', value })

/** Counts of one population over classes that exclude each other, fit to be shown. */
export interface ProtectedCounts {
  readonly total: Figure
  readonly cells: readonly Figure[]
}

/**
 * Protects how a population is spread over classes.
 * @param counts people in each class, whole and not negative; together they are the population.
 * @param threshold whole, from 3. @throws RangeError outside these ranges.
 */
export function protectCounts(counts: readonly number[], threshold: number): ProtectedCounts {
  const total = checkedTotal(counts, threshold)
  if (total < threshold) return { total: suppressed, cells: counts.map(() => suppressed) }
  const hidden = hiddenFirst(counts, total, threshold)
  const held = withstandsAttack(counts, hidden, threshold)
  return { total: shown(total), cells: counts.map((count, at) => (held && !hidden[at] ? shown(count) : suppressed)) }
}

/** Whether a count tells too much about few: itself, or what is left of the population. */
export function isSensitive(count: number, total: number, threshold: number): boolean {
  const few = (people: number) => people > 0 && people < threshold
  const none = count === 0 || count === total
  return total < threshold || few(count) || few(total - count) || (none && total < 2 * threshold)
}

/** What is sensitive, and the smallest cell that is not. A zero hides nobody and stays. */
function hiddenFirst(counts: readonly number[], total: number, threshold: number): boolean[] {
  const hidden = counts.map((count) => isSensitive(count, total, threshold))
  if (!hidden.includes(true)) return hidden
  const others = counts.flatMap((count, at) => (hidden[at] || count === 0 ? [] : [at]))
  const smallest = others.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)[0]
  if (smallest !== undefined) hidden[smallest] = true
  return hidden
}

// More ways than this to fill the hidden cells are not counted through; all cells are hidden instead.
const mostWays = 200_000

/** Whether the attacker is left with enough values for every hidden cell. With all cells hidden only the total is known. */
function withstandsAttack(counts: readonly number[], hidden: readonly boolean[], threshold: number): boolean {
  const places = hidden.flatMap((it, at) => (it ? [at] : []))
  if (places.length === 0 || places.length === counts.length) return true
  const together = places.reduce((sum, at) => sum + (counts[at] ?? 0), 0)
  if (waysToSplit(together, places.length) > mostWays) return false
  const total = counts.reduce((sum, count) => sum + count, 0)
  const possible = places.map(() => new Set<number>())
  for (const split of splits(together, places.length)) {
    const world = [...counts]
    for (const [i, at] of places.entries()) world[at] = split[i] ?? 0
    const looks = hiddenFirst(world, total, threshold)
    if (looks.every((it, at) => it === hidden[at])) for (const [i, value] of split.entries()) possible[i]?.add(value)
  }
  return possible.every((values) => values.size >= threshold)
}

/** Every way to split a sum over so many cells. */
function* splits(sum: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [sum]
  else
    for (let first = 0; first <= sum; first++) for (const rest of splits(sum - first, cells - 1)) yield [first, ...rest]
}

function waysToSplit(sum: number, cells: number): number {
  let ways = 1
  for (let i = 1; i < cells; i++) ways = (ways * (sum + i)) / i
  return ways
}

function checkedTotal(counts: readonly number[], threshold: number): number {
  if (!Number.isInteger(threshold) || threshold < 3) throw new RangeError('the threshold is a whole number from 3')
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('counts are whole, from 0')
  return counts.reduce((sum, count) => sum + count, 0)
}
