import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBars } from './bar-chart.ts'
import { BarFigure, LineFigure } from './charts.tsx'
import { cleanSvg } from './clean-svg.ts'
import { colours, fontFamily } from './colours.ts'
import { changeOf, DumbbellFigure } from './dumbbell.tsx'
import { type DumbbellRow, drawDumbbells, drawSmallDumbbells } from './dumbbell-chart.ts'
import { departments, fipOverTime } from './examples.tsx'
import { drawLines } from './line-chart.ts'
import { NumberTable } from './number-table.tsx'
import { pngFile } from './png-file.ts'

const said = { id: 'f', title: 'FIP & fravær', description: 'Det går frem.', classes: 'fg-plot' }
const rows: readonly DumbbellRow[] = [
  { name: 'Birkelund', before: 9, now: 57 },
  { name: 'Østerlund', before: 'suppressed', now: 41 },
  { name: 'Fjordager', before: null, now: 30 },
]
const dumbbell = { rows, means: { before: 10, now: 41 }, unit: '%', max: 60, language: 'da' } as const
const drawings = {
  lines: () => cleanSvg(drawLines(fipOverTime, 720, 260), said),
  bars: () => cleanSvg(drawBars(departments, 720), said),
  dumbbells: () => cleanSvg(drawDumbbells(dumbbell), said),
  'dumbbells on a phone': () => cleanSvg(drawSmallDumbbells(dumbbell), said),
}
const circles = (svg: string) => [...svg.matchAll(/<circle|<path[^>]* fill="#0b5a63"[^>]*transform/g)].length

describe.each(Object.entries(drawings))('%s', (_, drawing) => {
  test('carry nothing that the content policy would drop', () => {
    expect(drawing()).not.toMatch(/ style=|<style|<script| on[a-z]+=/)
    expect(drawing()).not.toMatch(/\bzr\d/)
  })

  test('are the same drawn twice', () => {
    expect(drawing()).toBe(drawing())
  })

  test('say what they are and what they show', () => {
    expect(drawing()).toMatch(/^<svg class="fg-plot" role="img" aria-labelledby="f-t" aria-describedby="f-d"/)
    expect(drawing()).toContain('<title id="f-t">FIP &amp; fravær</title><desc id="f-d">Det går frem.</desc>')
  })

  test('write in our own letters', () => {
    const texts = [...drawing().matchAll(/<text[^>]*>/g)].map(([tag]) => tag)
    expect(texts.length).toBeGreaterThan(3)
    for (const tag of texts) expect(tag).toMatch(/font-family="IBM Plex Sans[^"]*"/)
  })
})

describe('numbers in drawings', () => {
  test('are written as the language writes them', () => {
    expect(drawings.bars()).toContain('71,5 %')
    expect(cleanSvg(drawBars({ ...departments, language: 'en' }, 720), said)).toContain('71.5 %')
  })

  test('that are hidden have no bar and no dot, and print as a point that is not a full stop or a zero', () => {
    const shown = drawBars(
      { ...departments, series: [{ name: 'Nu', kind: 'accent', values: [84, 71, 'suppressed', 62] }] },
      720,
    )
    expect([...shown.matchAll(/fill="#0b5a63"/g)]).toHaveLength(3)
    expect(shown).toContain('>·</text>')
    expect(
      circles(drawDumbbells({ ...dumbbell, rows: [{ name: 'x', before: 'suppressed', now: 'suppressed' }] })),
    ).toBe(0)
  })

  test('that are missing have neither bar nor point', () => {
    const shown = drawBars(
      { ...departments, series: [{ name: 'Nu', kind: 'accent', values: [84, null, null, null] }] },
      720,
    )
    expect([...shown.matchAll(/fill="#0b5a63"/g)]).toHaveLength(1)
    expect(shown).not.toContain('>·</text>')
  })

  test('never reach a drawing or a table while they are hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (hidden) => {
        const values = hidden.map((it) => (it ? ('suppressed' as const) : 77))
        const spec = {
          ...departments,
          categories: hidden.map((_, at) => `By ${at}`),
          series: [{ name: 'Nu', kind: 'accent' as const, values }],
        }
        const html = String(<BarFigure id="b" title="t" finding="f" spec={spec} namesHead="By" />)
        const inTable = html.slice(html.indexOf('<table'))
        const seen = hidden.filter((it) => !it).length
        expect([...inTable.matchAll(/>77</g)]).toHaveLength(seen)
        expect([...html.matchAll(/>77 %</g)]).toHaveLength(2 * seen)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a figure', () => {
  const html = String(
    <LineFigure id="fip" title="FIP" finding="Det går frem." spec={fipOverTime} namesHead="Kvartal" source="DREAM." />,
  )

  test('begins with its finding and ends with where the numbers come from', () => {
    expect(html).toMatch(/^<figure class="fg-figure"><figcaption class="fg-finding">Det går frem\.<\/figcaption>/)
    expect(html).toMatch(/<p class="fg-source">DREAM\.<\/p><\/figure>$/)
  })

  test('has the same numbers as a table, the ends of the band included', () => {
    expect(html).toContain(
      '<th scope="row">4. kvt.</th><td class="n">4,1</td><td class="n">3,8</td><td class="n">4,4</td>',
    )
  })

  test('is drawn anew for a phone, with ids of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(html).toContain('fg-plot fg-only-s')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says under it why a number is hidden and that it is not zero', () => {
    expect(html).toContain('Det er ikke nul.')
    expect(
      String(<BarFigure id="b" title="t" finding="f" spec={{ ...departments, series: [] }} namesHead="x" />),
    ).not.toContain('Det er ikke nul.')
  })
})

describe('a dumbbell figure', () => {
  const html = String(
    <DumbbellFigure
      id="d"
      title="Mål 1"
      finding="Frem."
      spec={dumbbell}
      rows={rows}
      namesHead="Kommune"
      marks="Hul: før."
    />,
  )

  test('signs its changes, and hides a change where either side is hidden', () => {
    expect(html).toContain('<td class="n">+48</td>')
    expect(rows.map(changeOf)).toEqual([48, 'suppressed', null])
  })

  test('draws its rows in the order of the table', () => {
    const named = drawSmallDumbbells(dumbbell)
    expect(named.indexOf('Birkelund')).toBeLessThan(named.indexOf('Fjordager'))
    expect(html.indexOf('Birkelund</th>')).toBeLessThan(html.indexOf('Fjordager</th>'))
  })
})

test('a table tells a hidden number from a missing one, and neither is zero', () => {
  const table = String(
    <NumberTable
      caption="x"
      heads={['By', 'Antal']}
      rows={[{ name: 'A', values: ['suppressed', null, 0] }]}
      language="da"
    />,
  )
  expect(table).toContain('·')
  expect(table).toContain('<span class="sr-only">intet tal</span>')
  expect([...table.matchAll(/<td class="n">0<\/td>/g)]).toHaveLength(1)
})

test('the colours of drawings are those of the sheet', () => {
  const sheet = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
  for (const [name, colour] of Object.entries(colours)) expect(sheet).toContain(`--fg-${name}: ${colour};`)
})

test('a font written as a shorthand, bold or not, becomes attributes', () => {
  const svg =
    '<svg ><text style="font:normal normal 600 12px IBM Plex Sans, x">a</text><text style="font-size:13px;font-family:Y;font-weight:bold;">b</text></svg>'
  expect(cleanSvg(svg, said)).toContain('<text font-size="12" font-family="IBM Plex Sans, x" font-weight="600">')
  expect(cleanSvg(svg, said)).toContain('<text font-size="13" font-family="Y" font-weight="bold">')
})

test('a drawing in dots has its letters from us, whatever fonts the machine has', async () => {
  const page = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20">${words}</svg>`
  const said = (text: string, weight = 400) =>
    pngFile(page(`<text y="15" font-family="${fontFamily}" font-weight="${weight}">${text}</text>`))
  const empty = await pngFile(page(''))

  for (const text of ['a', 'å', '·', '→', '–']) expect(await said(text), text).not.toEqual(empty)
  expect(await said('a')).not.toEqual(await said('a', 600))
})
