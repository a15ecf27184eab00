import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import * as deadlines from './deadlines.ts'
import * as measurement from './measurement.ts'
import { type Rules, ruleOn } from './rule.ts'

const source = { da: 'Loven', en: 'The law' }
const changed: Rules = [
  { value: 13, validFrom: day('2016-07-01'), validTo: day('2019-12-31'), source, confirmed: true },
  { value: 26, validFrom: day('2020-01-01'), validTo: null, source, confirmed: true },
]

test('the version in force on the day decides, both ends included', () => {
  expect(ruleOn(changed, day('2016-07-01')).value).toBe(13)
  expect(ruleOn(changed, day('2019-12-31')).value).toBe(13)
  expect(ruleOn(changed, day('2020-01-01')).value).toBe(26)
})

test('a day before the first version has no rule, and none is guessed', () => {
  expect(() => ruleOn(changed, day('2016-06-30'))).toThrow(RangeError)
})

test('every deadline says where it comes from in both languages', () => {
  for (const rules of [...Object.values(deadlines), ...Object.values(measurement)])
    for (const rule of rules) expect(Object.values(rule.source).every((text) => text.endsWith('.'))).toBe(true)
})

test('four talks are due in the first six months', () => {
  expect(ruleOn(deadlines.talkDaysAfterTakeover, day('2026-11-23')).value).toEqual([45, 91, 136, 182])
})

test('a change is sure at 5 %, and nobody is shown in a group under five', () => {
  const today = day('2026-11-23')
  expect(ruleOn(measurement.reliableChange, today).value).toEqual({
    sd: 1.5,
    reliability: 0.7,
    level: 0.05,
    misjudgedBy: 0.1,
  })
  expect(ruleOn(measurement.smallestGroup, today).value).toBe(5)
})
