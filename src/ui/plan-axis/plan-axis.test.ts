import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../platform/plain-date.ts'
import { type AxisBar, dayX, monthTicks, placeLane } from './axis-layout.ts'

const span = { from: day('2026-06-01'), to: day('2026-12-31') }
const frame = { left: 0, right: 700, letter: 7 }
const bar = (from: string, to: string | null, label = 'x'): AxisBar => ({
  kind: 'work',
  label,
  from: day(from),
  to: to === null ? null : day(to),
})
const placed = (...bars: AxisBar[]) => placeLane({ label: 'l', bars }, span, frame)

describe('a lane of the axis', () => {
  test('holds a bar from the beginning of its first day to the end of its last', () => {
    const [only] = placed(bar('2026-06-01', '2026-12-31')).bars
    expect([only?.x, only?.width, only?.fromBefore, only?.goesOn]).toEqual([0, 700, false, false])
  })

  test('cuts what began earlier or goes on, and leaves out what lies outside', () => {
    const lane = placed(bar('2026-01-01', null), bar('2026-01-01', '2026-05-31'), bar('2027-01-01', null))
    expect(lane.bars).toHaveLength(1)
    expect(lane.bars[0]).toMatchObject({ x: 0, width: 700, fromBefore: true, goesOn: true })
  })

  test('gives bars at the same time rows of their own, and those after each other the same', () => {
    expect(placed(bar('2026-06-01', '2026-09-01'), bar('2026-07-01', '2026-10-01')).rows).toBe(2)
    expect(placed(bar('2026-06-01', '2026-07-01'), bar('2026-09-01', '2026-10-01')).rows).toBe(1)
  })

  test('keeps a label at the edge on the drawing, and shortens one that is too long', () => {
    const [only] = placed(bar('2026-12-28', '2026-12-31', 'Praktik i et køkken')).bars
    expect((only?.textX ?? 0) + (only?.text.length ?? 0) * 7).toBeLessThanOrEqual(700)
    expect(placed(bar('2026-06-01', null, 'x'.repeat(300))).bars[0]?.text).toMatch(/^x{99}…$/)
  })

  test('never lays two bars or labels of a row on each other', () => {
    const drawn = fc.array(fc.tuple(fc.nat(260), fc.nat(120), fc.string({ maxLength: 30 })), { maxLength: 9 })
    fc.assert(
      fc.property(drawn, (periods) => {
        const bars = periods.map(([from, days, label]) => {
          const first = addDays(day('2026-05-01'), from)
          return { kind: 'work' as const, label, from: first, to: addDays(first, days) }
        })
        const lane = placed(...bars)
        for (const one of lane.bars)
          for (const other of lane.bars.filter((each) => each !== one && each.row === one.row && each.x >= one.x))
            expect(Math.min(other.x, other.textX)).toBeGreaterThanOrEqual(
              Math.min(one.x + one.width, other.x === one.x ? -1 : one.x + one.width),
            )
      }),
    )
  })
})

test('months begin where their first day does, and are named as often as there is room', () => {
  const ticks = monthTicks(span, frame, 50)
  expect(ticks.map(({ on }) => on)).toEqual(['06', '07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}-01`))
  expect(ticks[0]?.x).toBe(0)
  expect(ticks.every(({ named }) => named)).toBe(true)
  expect(
    monthTicks({ from: day('2024-01-15'), to: span.to }, frame, 50).filter(({ named }) => named).length,
  ).toBeLessThan(15)
})

test('a day lies between the ends of the axis', () => {
  expect([dayX(span.from, span, frame), dayX(addDays(span.to, 1), span, frame)]).toEqual([0, 700])
})
