import { expect, test } from 'vitest'
import { instantAt } from '../platform/copenhagen.ts'
import { day } from '../platform/plain-date.ts'
import { freeHourOn } from './after-care.ts'

const on = day('2026-11-24')
const busy = (from: string, to: string) => ({ from: instantAt(on, from), to: instantAt(on, to) })

test('a talk is booked in the first hour that nothing stands in', () => {
  expect(freeHourOn(on, [])).toBe(instantAt(on, '09:00'))
  expect(freeHourOn(on, [busy('09:00', '09:45')])).toBe(instantAt(on, '10:00'))
  expect(freeHourOn(on, [busy('08:30', '09:00'), busy('10:00', '10:45')])).toBe(instantAt(on, '09:00'))
  expect(freeHourOn(on, [busy('09:45', '10:30'), busy('11:30', '12:00')])).toBe(instantAt(on, '12:00'))
  expect(freeHourOn(on, [busy('08:00', '16:00')])).toBeNull()
})
