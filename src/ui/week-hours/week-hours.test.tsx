import { expect, test } from 'vitest'
import { samira } from './examples.tsx'
import { WeekHoursFigure } from './week-hours.tsx'
import { type WeekBar, WeekHoursChart } from './week-hours-chart.tsx'

const chart = (weeks: readonly WeekBar[], selfSupporting: number | null = null) =>
  String(<WeekHoursChart id="t" weeks={weeks} selfSupporting={selfSupporting} title="34 af 37 timer." language="da" />)
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length

test('the line of what is required goes in steps, named where it changes', () => {
  const html = chart(samira)
  for (const label of ['krav 20', 'krav 30', 'krav 37']) expect(html).toContain(`>${label}</text>`)
  expect(count(html, /class="fg-weekhours__required" d="M[^M]+"/g)).toBe(2)
})

test('where nothing is required there is no line', () => {
  expect(chart(samira.map((week) => ({ ...week, required: null })))).toContain('class="fg-weekhours__required" d=""')
})

test('weeks to come are drawn otherwise than weeks that were', () => {
  const html = chart(samira)
  expect(count(html, /fg-weekhours__paid fg-weekhours--ahead/g)).toBe(2 * 7)
  expect(count(html, /class="fg-weekhours__paid"/g)).toBe(2 * 4)
})

test('no weeks at all are drawn without a number that is none', () => {
  expect(chart([], 17)).not.toMatch(/NaN|Infinity/)
})

test('the table has each week with what is missing', () => {
  const html = String(<WeekHoursFigure id="t" weeks={samira} selfSupporting={null} language="da" finding="f" />)
  expect(html).toContain(
    '<th scope="row">48, 2026</th><td class="n">6</td><td class="n">28</td><td class="n">34</td><td class="n">37</td><td class="n">3</td>',
  )
})
