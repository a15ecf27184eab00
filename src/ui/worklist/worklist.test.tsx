import { describe, expect, test } from 'vitest'
import { Worklist, type WorklistColumn } from './worklist.tsx'
import { Reason } from './worklist-cells.tsx'
import { type ListShape, listLinks, readListQuery } from './worklist-query.ts'
import { WorklistToolbar } from './worklist-toolbar.tsx'

interface Person {
  readonly name: string
  readonly late: number
}
const shape = {
  sorts: ['haster', 'navn'],
  filters: { udsnit: { values: ['i-dag', 'uge'], otherwise: 'i-dag' } },
} as const satisfies ListShape
type Sort = (typeof shape.sorts)[number]
const columns: [WorklistColumn<Person, Sort>, ...WorklistColumn<Person, Sort>[]] = [
  { head: 'Borger', sort: 'navn', share: 40, cell: ({ name }) => name },
  { head: 'Dage over tiden', wideOnly: true, number: true, cell: ({ late }) => String(late) },
]
const people: readonly Person[] = [
  { name: 'Nadia', late: 3 },
  { name: '<script>alert(1)</script>', late: 0 },
]

function list(address = '', action?: (row: Person) => string): string {
  const query = readListQuery<Sort, 'udsnit'>(shape, new URLSearchParams(address))
  return String(
    <Worklist
      caption="Mine borgere"
      language="da"
      columns={columns}
      groups={[{ title: 'I dag', count: '2 borgere', rows: people }]}
      query={query}
      links={listLinks('/borgere', shape, query)}
      isNext={(row) => row.name === 'Nadia'}
      {...(action ? { action } : {})}
    />,
  )
}

describe('the worklist', () => {
  test('has a caption, heads with scope and a head for each row', () => {
    expect(list()).toContain('<caption class="sr-only">Mine borgere</caption>')
    expect(list()).toContain('<th scope="row">Nadia</th>')
    expect(list()).toContain('<th scope="col" class="fg-hide-m n">Dage over tiden</th>')
  })

  test('says how it is sorted and leads to the other way round', () => {
    expect(list('sorter=navn')).toContain('aria-sort="ascending"><a class="fg-sort" href="/borgere?sorter=-navn">')
    expect(list()).not.toContain('aria-sort')
  })

  test('marks whose turn it is', () => {
    expect(list()).toContain('<tr class="fg-next"><th scope="row">Nadia</th>')
  })

  test('names its groups over the whole width, the action included', () => {
    expect(list()).toContain('<th colspan="2" scope="colgroup">I dag')
    expect(list('', () => 'Ring')).toContain('<th colspan="3" scope="colgroup">I dag')
  })

  test('gives each row one action, under a head that is only heard', () => {
    const html = list('', ({ name }) => `Ring til ${name}`)
    expect(html).toContain('<span class="sr-only">Handling</span>')
    expect(html).toContain('<td class="fg-list__action">Ring til Nadia</td>')
  })

  test('shows names as text, never as markup', () => {
    expect(list()).not.toContain('<script>')
  })
})

test('a reason is a sentence with an icon, and colour alone carries nothing', () => {
  const html = String(<Reason icon="warning" kind="alert" because="FIP er 3 dage over tiden" meta="Frist 20. nov." />)
  expect(html).toContain('<b>FIP er 3 dage over tiden</b>')
  expect(html).toContain('<svg')
})

describe('the toolbar of a list', () => {
  const query = readListQuery<Sort, 'udsnit'>(shape, new URLSearchParams('udsnit=uge&sorter=-navn'))
  const sorts = [
    { value: 'haster', label: 'hvem haster mest' },
    { value: '-navn', label: 'navn, bagfra' },
  ]
  const html = String(<WorklistToolbar action="/borgere" language="da" query={query} filters={[]} sorts={sorts} />)

  test('asks by a plain form with a button', () => {
    expect(html).toContain('<form class="fg-toolbar" method="get" action="/borgere">')
    expect(html).toContain('type="submit"')
  })

  test('keeps the filters it does not show, and shows how the list is sorted', () => {
    expect(html).toContain('<input type="hidden" name="udsnit" value="uge"/>')
    expect(html).toContain('<option value="-navn" selected="">navn, bagfra</option>')
  })
})
