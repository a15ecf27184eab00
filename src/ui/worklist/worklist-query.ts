/**
 * The state of a list, kept in the address: how it is sorted and filtered, and which page is shown. What the address says
 * is checked against the list's own shape, so an old link or a mistyped one shows a list and never an error. Free text has no
 * place here: what a person types to find somebody must not stand in an address.
 */
export interface ListShape<Sort extends string = string, Name extends string = string> {
  /** What it can be sorted by; the first one unless the address says otherwise. */
  readonly sorts: readonly [Sort, ...Sort[]]
  readonly filters: Readonly<Record<Name, FilterShape>>
}
export interface FilterShape {
  readonly values: readonly string[] | ((value: string) => boolean)
  /** The value where the address has none; null filters nothing. */
  readonly otherwise: string | null
}

export interface ListQuery<Sort extends string = string, Name extends string = string> {
  readonly sort: Sort
  readonly descending: boolean
  readonly filters: Readonly<Record<Name, string | null>>
  /** From 1. */
  readonly page: number
}

export const SORT = 'sorter'
export const PAGE = 'side'
const LAST_PAGE = 9999

export function readListQuery<Sort extends string, Name extends string>(
  shape: ListShape<Sort, Name>,
  params: URLSearchParams,
): ListQuery<Sort, Name> {
  const typed = params.get(SORT) ?? ''
  const name = typed.replace(/^-/, '')
  const sort = shape.sorts.find((it) => it === name)
  const filters = namesOf(shape).map((it) => [it, readFilter(shape.filters[it], params.get(it))])
  return {
    sort: sort ?? shape.sorts[0],
    descending: sort !== undefined && typed.startsWith('-'),
    filters: Object.fromEntries(filters) as Record<Name, string | null>,
    page: readPage(params.get(PAGE)),
  }
}

/** `?matchgruppe=jobparat&sorter=-navn`, in one order and without what goes without saying; empty where nothing is left. */
export function writeListQuery<Sort extends string, Name extends string>(
  shape: ListShape<Sort, Name>,
  query: ListQuery<Sort, Name>,
): string {
  const params = new URLSearchParams()
  for (const name of namesOf(shape)) {
    const value = query.filters[name]
    if (value !== shape.filters[name].otherwise) params.set(name, value ?? '')
  }
  if (query.sort !== shape.sorts[0] || query.descending) params.set(SORT, `${query.descending ? '-' : ''}${query.sort}`)
  if (query.page > 1) params.set(PAGE, String(query.page))
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** Addresses of the same list, one thing changed. Sorting or filtering anew begins at the first page. */
export interface ListLinks<Sort extends string = string, Name extends string = string> {
  /** Sorted by this; the other way round where it is already. */
  readonly sort: (by: Sort) => string
  readonly filter: (name: Name, value: string | null) => string
  readonly page: (page: number) => string
}

export function listLinks<Sort extends string, Name extends string>(
  path: string,
  shape: ListShape<Sort, Name>,
  query: ListQuery<Sort, Name>,
): ListLinks<Sort, Name> {
  const to = (changed: Partial<ListQuery<Sort, Name>>) =>
    path + writeListQuery(shape, { ...query, page: 1, ...changed })
  return {
    sort: (by) => to({ sort: by, descending: by === query.sort && !query.descending }),
    filter: (name, value) => to({ filters: { ...query.filters, [name]: value } }),
    page: (page) => to({ page }),
  }
}

const namesOf = <Name extends string>({ filters }: ListShape<string, Name>) => Object.keys(filters) as Name[]

/** An empty value says: no filter, also where there would be one otherwise. */
function readFilter({ values, otherwise }: FilterShape, typed: string | null): string | null {
  if (typed === null) return otherwise
  if (typed === '') return null
  const isKnown = typeof values === 'function' ? values(typed) : values.includes(typed)
  return isKnown ? typed : otherwise
}

function readPage(typed: string | null): number {
  const page = typed !== null && /^\d{1,4}$/.test(typed) ? Number(typed) : 1
  return Math.min(Math.max(page, 1), LAST_PAGE)
}
