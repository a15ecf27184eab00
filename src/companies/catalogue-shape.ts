import { type ListQuery, type ListShape, readListQuery, writeListQuery } from '../ui/worklist/worklist-query.ts'
import { placeGroups, tracks } from './track.ts'

/** What the address of the catalogue may say beside the words. */
export const catalogueShape = {
  sorts: ['navn', 'afstand', 'ledige', 'kontakt'],
  filters: {
    spor: { values: tracks, otherwise: null },
    sprog: { values: (value: string) => /^[\p{L} -]{2,40}$/u.test(value), otherwise: null },
    timer: { values: ['under-15', '15-24', 'fra-25'], otherwise: null },
    udsigt: { values: ['mulig', 'sandsynlig', 'aftalt'], otherwise: null },
    gruppe: { values: placeGroups, otherwise: null },
    ledig: { values: ['nu'], otherwise: null },
    aftale: { values: ['center', 'partner'], otherwise: null },
    fra: { values: (value: string) => /^\d{4}$/.test(value), otherwise: null },
    lukket: { values: ['med'], otherwise: null },
  },
} as const satisfies ListShape

export type CatalogueSort = (typeof catalogueShape.sorts)[number]
export type CatalogueFilter = keyof typeof catalogueShape.filters

/** The catalogue as asked for. What is typed about a workplace is no person's, so it may stand in the address. */
export interface CatalogueQuery extends ListQuery<CatalogueSort, CatalogueFilter> {
  readonly words: string
}

const WORDS = 'q'

export const readCatalogueQuery = (params: URLSearchParams): CatalogueQuery => ({
  ...readListQuery(catalogueShape, params),
  words: (params.get(WORDS) ?? '').replaceAll('\0', '').trim().slice(0, 100),
})

/** `?q=køkken&spor=kitchen`, without what goes without saying; empty where nothing is left. */
export function writeCatalogueQuery(query: CatalogueQuery): string {
  const rest = writeListQuery(catalogueShape, query).replace(/^\?/, '')
  const words = query.words && new URLSearchParams({ [WORDS]: query.words }).toString()
  const text = [words, rest].filter(Boolean).join('&')
  return text && `?${text}`
}
