import { code, type Reader, wordKey } from './read-value.ts'
import type { ValueKind } from './value.ts'

/** What files there are of. */
export const kinds = ['citizens', 'talks', 'placements', 'companies'] as const
/** What a file is a file of. */
export type Kind = (typeof kinds)[number]

/** Words for a code, the one it is written with first. */
export type CodeWords = Readonly<Record<string, readonly string[]>>

/** Something that a column may hold. */
export interface Field {
  readonly name: string
  readonly kind: ValueKind
  /** Headings that mean this, the one it is written under first. */
  readonly heads: readonly string[]
  /** Whether a row may be without: `always`: never; `new`: a new record may not, of a known one it says nothing. */
  readonly need: 'always' | 'new' | 'never'
  /** Says which record a row is about, or something else that is looked at and not kept. */
  readonly asks?: true
  /** Heard when a record is new; later it is changed here. */
  readonly once?: true
  readonly codes?: CodeWords
  /** @param own the source's own words for the codes. */
  reader(own?: Readonly<Record<string, string>>): Reader
}

type Rest = Partial<Pick<Field, 'need' | 'asks' | 'once'>>

/** A field whose cells are read the same way whatever the source. */
export const field = (
  name: string,
  kind: ValueKind,
  read: Reader,
  heads: readonly string[],
  rest: Rest = {},
): Field => ({
  name,
  kind,
  heads,
  need: 'never',
  ...rest,
  reader: () => read,
})

/** A field of codes, which each source may have words of its own for. */
export const coded = (name: string, codes: CodeWords, heads: readonly string[], rest: Rest = {}): Field => ({
  name,
  kind: 'code',
  heads,
  need: 'never',
  ...rest,
  codes,
  reader: (own = {}) => {
    const byWord = new Map<string, string>()
    for (const [each, words] of Object.entries(codes))
      for (const word of [each, ...words]) byWord.set(wordKey(word), each)
    for (const [word, each] of Object.entries(own)) byWord.set(wordKey(word), each)
    return code(byWord)
  },
})

/** A heading without what differs from system to system: capitals, hyphens, brackets with a hint. */
export const headKey = (head: string) =>
  head
    .toLowerCase()
    .replaceAll(/\(.*?\)/g, '')
    .replaceAll(/[^a-zæøåäöü0-9]+/g, ' ')
    .trim()
