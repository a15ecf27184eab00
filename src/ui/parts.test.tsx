import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialsOf } from './avatar/avatar.tsx'
import { DataTable } from './data-table/data-table.tsx'
import { formOf } from './form.ts'
import { href } from './href.ts'
import { iconNames } from './icons/icon-names.ts'
import { shapeOf } from './icons/icon-shapes.ts'
import { pagesShown } from './pagination/pages-shown.ts'
import { Pagination } from './pagination/pagination.tsx'
import { PostForm } from './post-form/post-form.tsx'
import { TextArea } from './text-area/text-area.tsx'
import { words } from './words.ts'

describe('an address in a link', () => {
  test.each(['/borgere/42', '?side=2', '#navn', 'https://www.jobnet.dk', 'mailto:a@b.dk', 'tel:55000012'])(
    '%s stands',
    (it) => expect(href(it)).toBe(it),
  )
  test.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    '//ond.dk',
    '/\\ond.dk',
    '',
  ])('%s leads nowhere', (it) => expect(href(it)).toBe('#'))
})

describe('the row of pages', () => {
  const page = fc.integer({ min: 1, max: 500 })
  test('always holds the first, the last and this one, in order, with one or two dots at most', () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        const [current, total] = [Math.min(a, b), Math.max(a, b)]
        const numbers = pagesShown(current, total).filter((it) => it !== null)
        expect(numbers).toEqual([...numbers].sort((x, y) => x - y))
        expect(numbers).toEqual(expect.arrayContaining([1, current, total]))
        expect(pagesShown(current, total).length).toBeLessThanOrEqual(7)
      }),
    )
  })

  test('is not there for one page', () => {
    expect(String(<Pagination language="da" current={1} total={1} pageHref={String} />)).toBe('')
  })
})

describe('a table', () => {
  const table = {
    caption: 'Skemaer',
    columns: [{ label: 'Skema' }, { label: 'Ordlyd' }],
    rows: [{ cells: ['FIP', 'Neutral'] }],
  }

  test('that stacks names the column in each cell but the head of the row', () => {
    const html = String(<DataTable {...table} stacks />)
    expect(html).toContain('<th scope="row">FIP</th><td data-head="Ordlyd">Neutral</td>')
  })

  test('that scrolls says it once, at the top', () =>
    expect(String(<DataTable {...table} />)).not.toContain('data-head'))
})

describe('initials', () => {
  test.each([
    ['Kirsten Holm', 'KH'],
    ['Aster Maria Lindqvist', 'AL'],
    ['ærø', 'Æ'],
    ['محمد علي', 'مع'],
    ['', ''],
  ])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
})

test('every icon in our list is in the package', () => {
  expect(iconNames.filter((name) => shapeOf(name).paths.length === 0)).toEqual([])
})

test('a text keeps its first line break on its way through a text area', () => {
  const html = String(<TextArea form={formOf({ notat: '\nTo linjer' })} field="notat" label="Notat" language="da" />)
  expect(html).toMatch(/<textarea[^>]*>\n\nTo linjer<\/textarea>/)
})

test('a form that changes something carries its token and leaves checking to us', () => {
  const html = String(<PostForm visit={{ once: () => 'abc' }} action="/gem" />)
  expect(html).toBe(
    '<form method="post" action="/gem" novalidate=""><input type="hidden" name="_once" value="abc"/></form>',
  )
})

test('the words of the components are there in every content language', () => {
  const keys = Object.keys(words.da)
  for (const said of Object.values(words)) {
    expect(Object.keys(said)).toEqual(keys)
    expect(Object.values(said).filter((word) => word === '')).toEqual([])
  }
})
