import type { ColumnMap } from './column-map-input.ts'

/** What of the map decides the figures, as it is kept with a result. */
export const recordedMap = ({ numerator, denominator, unknown = [], sex }: ColumnMap) => ({
  numerator: numerator.join(' + '),
  denominator: denominator.join(' + '),
  unknown: unknown.join(' + '),
  ...(sex ? { sex: sex.column } : {}),
})
