import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samira } from './examples.tsx'
import { Hours } from './hours.tsx'
import { HoursChart, hoursInWords } from './hours-chart.tsx'
import { type HoursWeek, runsOf, ticksOf } from './hours-series.ts'

const chart = (weeks: readonly HoursWeek[], selfSupporting: number | null = 17) =>
  String(<HoursChart id="t" weeks={weeks} selfSupporting={selfSupporting} language="da" />)
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length

describe('the chart of hours', () => {
  test('fills what is done and outlines what is agreed, on both drawings; no hours have no bar', () => {
    expect(count(chart(samira), /<rect class="af"/g)).toBe(2 * 4)
    expect(count(chart(samira), /<rect class="as"/g)).toBe(2 * 15)
  })

  test('names the level now and each new level ahead, not the one that goes on', () => {
    const html = chart(samira)
    for (const label of ['6 nu', 'mål 12', 'mål 18']) expect(html).toContain(`>${label}</text>`)
    expect(html).not.toContain('>aftalt 6</text>')
  })

  test('draws the line of self-support only where it applies', () => {
    expect(chart(samira)).toContain('fg-hours__line')
    expect(chart(samira, null)).not.toContain('fg-hours__line')
  })

  test('says all its numbers in its title', () => {
    expect(hoursInWords(samira, 17, 'da')).toBe(
      'Betalte timer pr. uge: 0 i uge 43 til 44, 2026; 3 i uge 45, 2026; 6 i uge 46 til 48, 2026; ' +
        'aftalt 6 i uge 49 til 53, 2026; mål 12 i uge 1 til 6, 2027; mål 18 i uge 7 til 10, 2027. ' +
        'Selvforsørgende ved ca. 17 betalte timer.',
    )
  })

  test('has nothing to draw and says so where there are no weeks', () => {
    expect(chart([], null)).toContain('Ingen uger at vise.')
    expect(chart([], null)).not.toMatch(/NaN|Infinity/)
  })

  test('has the same numbers in its table', () => {
    const html = String(<Hours id="t" weeks={samira} selfSupporting={17} language="da" finding="6 timer." />)
    expect(html).toContain('<th scope="row">46–48, 2026</th><td class="n">6</td><td>holdt</td>')
  })
})

test('the axis has four or five round lines and reaches over the highest bar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (highest) => {
      const ticks = ticksOf(highest)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest)
      expect(ticks.length).toBeLessThanOrEqual(6)
    }),
  )
})

test('runs keep every week once', () => {
  const week = fc.record({
    hours: fc.constantFrom(0, 6, 12),
    status: fc.constantFrom('held' as const, 'goal' as const),
  })
  fc.assert(
    fc.property(fc.array(week, { maxLength: 40 }), (some) => {
      const weeks = some.map((it, at) => ({ ...it, year: 2026, week: at + 1 }))
      const total = runsOf(weeks).reduce((sum, run) => sum + run.to - run.from + 1, 0)
      expect(total).toBe(weeks.length)
    }),
  )
})
