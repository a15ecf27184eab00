/** What Jobindsats answers, whichever version and form it came in. */
export interface Table {
  /** Every name a column goes by: v2 has a code and a label. */
  readonly columns: readonly (readonly string[])[]
  readonly rows: readonly (readonly string[])[]
}

/** Which column goes by this name, or -1. Capitals and blanks around do not matter. */
export const columnAt = ({ columns }: Table, name: string) =>
  columns.findIndex((names) => names.some((one) => sameLabel(one, name)))

/** Labels of Jobindsats differ in capitals and blanks from one answer to the next. */
export const sameLabel = (one: string, other: string) => plain(one) === plain(other)
const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')
