/** Which page numbers stand in the row; `null` is the dots. Up to seven pages all do, then the ends and the neighbours. */
export function pagesShown(current: number, total: number): readonly (number | null)[] {
  if (total <= 7) return range(1, total)
  if (current < 5) return [...range(1, 5), null, total]
  if (current + 4 > total) return [1, null, ...range(total - 4, total)]
  return [1, null, ...range(current - 1, current + 1), null, total]
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
