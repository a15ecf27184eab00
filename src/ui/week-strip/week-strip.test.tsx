import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Place, WeekStrip } from './week-strip.tsx'

const boxes = (html: string, kind: string) => [...html.matchAll(new RegExp(`<i class="${kind}">`, 'g'))].length

test('a strip fills the weeks behind and rings the one now', () => {
  const html = String(<WeekStrip week={6} of={13} />)
  expect(boxes(html, 'on')).toBe(5)
  expect(boxes(html, 'now')).toBe(1)
  expect([...html.matchAll(/<i/g)]).toHaveLength(13)
})

test('a strip of two years keeps to 13 boxes', () => {
  expect([...String(<WeekStrip week={22} of={104} />).matchAll(/<i/g)]).toHaveLength(13)
})

test('a strip has one current box from the first week to the last, and none before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }), (week, of) => {
      expect(boxes(String(<WeekStrip week={week} of={of} />), 'now')).toBe(1)
    }),
  )
  expect(boxes(String(<WeekStrip week={0} of={13} />), 'now')).toBe(0)
})

test('a citizen without a place has words and no strip', () => {
  const html = String(<Place name="Uden tilbud" words="siden 12. oktober, 6 uger" />)
  expect(html).not.toContain('fg-weeks')
  expect(html).toContain('siden 12. oktober')
})
