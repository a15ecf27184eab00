/**
 * A number; none (`null`); or one that is hidden to protect people. A hidden one has no bar, no dot and no place in an
 * order or a sum, and prints as `·`.
 */
export type ChartValue = number | null | 'suppressed'

export const drawn = (value: ChartValue | undefined): number | null => (typeof value === 'number' ? value : null)
export const isSuppressed = (value: ChartValue | undefined) => value === 'suppressed'
