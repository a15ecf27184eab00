import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ListQuery, type ListShape, listLinks, readListQuery, writeListQuery } from './worklist-query.ts'

const shape = {
  sorts: ['haster', 'navn', 'samtale'],
  filters: {
    udsnit: { values: ['i-dag', 'uge', 'alle'], otherwise: 'i-dag' },
    matchgruppe: { values: ['jobparat', 'aktivitetsparat'], otherwise: null },
    team: { values: (it: string) => /^\d{1,6}$/.test(it), otherwise: null },
  },
} as const satisfies ListShape
type Sort = (typeof shape.sorts)[number]
type Name = keyof typeof shape.filters

const read = (text: string) => readListQuery<Sort, Name>(shape, new URLSearchParams(text))
const write = (query: ListQuery<Sort, Name>) => writeListQuery<Sort, Name>(shape, query)
const query: fc.Arbitrary<ListQuery<Sort, Name>> = fc.record({
  sort: fc.constantFrom(...shape.sorts),
  descending: fc.boolean(),
  page: fc.integer({ min: 1, max: 9999 }),
  filters: fc.record({
    udsnit: fc.constantFrom('i-dag', 'uge', 'alle', null),
    matchgruppe: fc.constantFrom('jobparat', 'aktivitetsparat', null),
    team: fc.option(fc.nat(999_999).map(String)),
  }),
})

describe('the state of a list in its address', () => {
  test('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(query, (it) => {
        expect(read(write(it))).toEqual(it)
      }),
    )
  })

  test('is always a list, whatever the address says', () => {
    const parameter = fc.tuple(fc.constantFrom('sorter', 'side', 'udsnit', 'matchgruppe', 'team', 'x'), fc.string())
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const it = read(new URLSearchParams(parameters).toString())
        expect(shape.sorts).toContain(it.sort)
        expect(it.page).toBeGreaterThanOrEqual(1)
        expect(read(write(it))).toEqual(it)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(text)).not.toThrow()
      }),
    )
  })

  test('says nothing of what goes without saying', () => {
    expect(write(read(''))).toBe('')
    expect(write(read('sorter=haster&side=1&udsnit=i-dag&matchgruppe='))).toBe('')
  })

  test('takes no value that the list does not know', () => {
    expect(read('matchgruppe=Samira&team=abc&sorter=cpr&side=-3')).toEqual(read(''))
    expect(write(read('q=Samira'))).toBe('')
  })

  test('can drop a filter that is there otherwise', () => {
    expect(read('udsnit=').filters.udsnit).toBeNull()
  })
})

describe('links to the same list', () => {
  const links = (text: string) => listLinks<Sort, Name>('/borgere', shape, read(text))

  test('sort the other way round where it is sorted so already', () => {
    expect(links('').sort('navn')).toBe('/borgere?sorter=navn')
    expect(links('sorter=navn').sort('navn')).toBe('/borgere?sorter=-navn')
    expect(links('sorter=-navn').sort('navn')).toBe('/borgere?sorter=navn')
  })

  test('keep the filters and begin at the first page when the order changes', () => {
    expect(links('matchgruppe=jobparat&side=4').sort('samtale')).toBe('/borgere?matchgruppe=jobparat&sorter=samtale')
    expect(links('side=4').filter('matchgruppe', 'jobparat')).toBe('/borgere?matchgruppe=jobparat')
  })

  test('keep everything when only the page changes', () => {
    expect(links('matchgruppe=jobparat&sorter=-navn').page(3)).toBe('/borgere?matchgruppe=jobparat&sorter=-navn&side=3')
  })
})
