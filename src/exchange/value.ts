/** What a cell says, as it is compared and kept: text, a number, or null where nobody knows. A list is words with commas between. */
export type Value = string | number | null
export type Values = Readonly<Record<string, Value>>

/** Why a cell is refused. The page turns the code into a sentence; none of them holds what the cell said. */
export type RejectReason =
  | 'missing'
  | 'too-long'
  | 'not-a-cpr'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-hours'
  | 'not-quarters'
  | 'too-many-hours'
  | 'unknown-word'
  | 'not-an-email'
  | 'not-a-cvr'
  | 'not-a-p-number'
  | 'not-a-postal-code'
  | 'broken-letters'
  | 'error-value'
  | 'formula-without-value'
  | 'broken-row'
  | 'key-twice'
  | 'unknown-citizen'
  | 'unknown-colleague'
  | 'unknown-id'
  | 'other-municipality'
  | 'of-another-citizen'
  | 'in-the-future'
  | 'before-takeover'
  | 'ends-before-start'
  | 'end-missing'
  | 'too-far-ahead'
  | 'which-language'

/** What kind of thing was expected in the cell; said beside the reason in place of what stood there. */
export type ValueKind = 'row' | 'text' | 'code' | 'date' | 'time' | 'hours' | 'number' | 'cpr'

export interface Refused {
  readonly refused: RejectReason
}

export const refuse = (refused: RejectReason): Refused => ({ refused })
export const isRefused = (read: Value | Refused): read is Refused => typeof read === 'object' && read !== null

/** A refused cell: in which row and column of the file, what was expected, and why not. */
export interface Reject {
  readonly row: number
  readonly column: string
  readonly kind: ValueKind
  readonly reason: RejectReason
}
