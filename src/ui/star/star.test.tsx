import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samira } from './examples.tsx'
import type { Score } from './score.ts'
import { SmallStar, Star, type StarTheme } from './star.tsx'
import { StarFigure } from './star-figure.tsx'
import { angleOf, type Frame, joined, pointOn } from './star-geometry.ts'
import { broken } from './star-label.ts'

const names = { citizen: 'Samira', worker: 'Kirsten' }
const value = (it: number): Score => ({ kind: 'value', value: it })
const missing: Score = { kind: 'missing' }
const empty = (id: string): StarTheme => ({
  id,
  name: `Tema ${id}`,
  citizen: missing,
  worker: missing,
  earlierCitizen: missing,
  earlierWorker: missing,
})
const star = (themes: readonly StarTheme[]) => String(<Star id="s" themes={themes} names={names} language="da" />)
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length

const score: fc.Arbitrary<Score> = fc.oneof(
  fc.double({ min: 1, max: 7, noNaN: true }).map(value),
  fc.constantFrom<Score>({ kind: 'declined' }, { kind: 'not-asked' }, missing),
)
const themes = fc.array(
  fc.record({
    id: fc.uuid(),
    name: fc.string({ minLength: 1, maxLength: 40 }),
    citizen: score,
    worker: score,
    earlierCitizen: score,
    earlierWorker: score,
  }),
  { minLength: 1, maxLength: 14 },
)

describe('the star', () => {
  test('draws a circle for each answer of the citizen and a square for each of the caseworker', () => {
    const html = star([{ ...empty('a'), citizen: value(6), worker: value(4) }, empty('b'), empty('c')])
    expect(count(html, /<circle class="cf"/g)).toBe(1)
    expect(count(html, /<rect class="ws"/g)).toBe(1)
  })

  test('draws neither mark, line nor fill where nobody answered', () => {
    const html = star(['a', 'b', 'c', 'd'].map(empty))
    expect(count(html, /<circle|<rect/g)).toBe(0)
    expect(count(html, /<path class="(cs|ws|cf)"/g)).toBe(0)
    expect(html).toContain('● mangler')
  })

  test('shows that two agree with a small circle inside an empty square', () => {
    const agree = star([{ ...empty('a'), citizen: value(4.5), worker: value(4.51) }, empty('b'), empty('c')])
    expect(agree).toContain('r="4.6"')
    expect(agree).not.toContain('class="wf"')
  })

  test('shows the wave before as a hollow mark, with a tail only where there is an answer now', () => {
    const before = { ...empty('a'), earlierCitizen: value(4) }
    expect(count(star([before, empty('b'), empty('c')]), /<circle class="cs"/g)).toBe(1)
    expect(star([before, empty('b'), empty('c')])).not.toContain('opacity=".55"')
    expect(star([{ ...before, citizen: value(6) }, empty('b'), empty('c')])).toContain('opacity=".55"')
  })

  test('carries the numbers in its labels and all of them in its description', () => {
    const html = star(samira)
    expect(html).toContain('● 4,5')
    expect(html).toContain('Faglige kompetencer: Samira spørges ikke, Kirsten 4.')
    expect(html).toContain('role="img" aria-labelledby="s-t" aria-describedby="s-d"')
  })

  test('has no style attribute, and the same drawing twice', () => {
    expect(star(samira)).not.toMatch(/\sstyle=|<style/)
    expect(star(samira)).toBe(star(samira))
  })

  test('keeps a name that is not nice as text', () => {
    const rude = { ...empty('a'), name: '</svg><script>alert(1)</script>' }
    expect(star([rude, empty('b'), empty('c')])).not.toContain('<script>')
  })

  test('draws finite coordinates whatever is answered', () => {
    fc.assert(
      fc.property(themes, (some) => {
        const html = star(some) + String(<SmallStar id="s" themes={some} language="da" />)
        expect(html.replaceAll(/<text.*?<\/text>|<desc.*?<\/desc>/g, '')).not.toMatch(/NaN|Infinity|undefined/)
      }),
      { numRuns: 60 },
    )
  })

  test('gives a table with the same numbers, and never a zero for what is missing', () => {
    const html = String(<StarFigure id="s" themes={samira} names={names} language="da" earlier="august" />)
    const table = /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? ''
    expect(count(table, /<tr>/g)).toBe(samira.length + 1)
    expect(table).toContain('ønsker ikke at svare')
    expect(table).not.toMatch(/>0</)
  })

  test('turns a mixed line of Arabic words and figures into two lines', () => {
    const half = { ...empty('a'), name: 'الصحة', worker: value(5) }
    const html = String(<Star id="s" themes={[half, empty('b'), empty('c')]} names={names} language="ar" />)
    expect(html).not.toContain('<tspan class="w"')
  })
})

describe('the geometry of the star', () => {
  const frame: Frame = { cx: 0, cy: 0, radius: 70, axes: 4, highest: 7 }

  test('starts at the top and runs clockwise', () => {
    expect(angleOf(frame, 0)).toBeCloseTo(-Math.PI / 2)
    expect(pointOn(frame, 0, 7)).toEqual({ x: expect.closeTo(0), y: expect.closeTo(-70) })
    expect(pointOn(frame, 1, 7)).toEqual({ x: expect.closeTo(70), y: expect.closeTo(0) })
  })

  test('puts a value as far out as it is large', () => {
    const distance = fc.double({ min: 0, max: 7, noNaN: true })
    fc.assert(
      fc.property(distance, fc.nat(3), (it, axis) => {
        const { x, y } = pointOn(frame, axis, it)
        expect(Math.hypot(x, y)).toBeCloseTo(it * 10)
      }),
    )
  })

  test('joins neighbours only, all the way round, and nothing across a gap', () => {
    expect(joined([1, 2, 3])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ])
    expect(joined([1, null, 3, 4])).toEqual([
      [2, 3],
      [3, 0],
    ])
    expect(joined([1, 2])).toEqual([[0, 1]])
    expect(joined([1])).toEqual([])
  })
})

describe('a label', () => {
  test('is broken at spaces into lines of about the same length', () => {
    expect(broken('Jobsøgning og engagement', 20)).toEqual(['Jobsøgning og', 'engagement'])
    expect(broken('Sprog', 3)).toEqual(['Sprog'])
  })

  test('loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (some, most) => {
        expect(broken(some.join(' '), most).join(' ')).toBe(some.join(' '))
      }),
    )
  })
})
