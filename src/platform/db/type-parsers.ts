import pg from 'pg'

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20
const INT8_ARRAY = 1016
// pg's list of ids has no arrays, but its parsers do.
const listOf = pg.types.getTypeParser(INT8_ARRAY as never) as (text: string) => unknown

const parsers = new Map<number, (text: string) => unknown>([
  [DATE, (text) => text],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [INT8, wholeNumber],
  [INT8_ARRAY, (text) => (listOf(text) as string[]).map(wholeNumber)],
])

/** The same answers from both engines: days and instants as text, int8 as a number that is exact, numeric as text. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint is beyond 2^53 and would lose digits')
  return value
}
