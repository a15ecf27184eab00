import { describe, expect, test } from 'vitest'
import { defaultParameters } from '../dream/index.ts'
import { quarterFrom } from '../platform/period.ts'
import { recordedParameters, sexBaselineOf, withSetting } from './goal-one-settings.ts'

type Quarter = NonNullable<ReturnType<typeof quarterFrom>>
const quarter = (text: string) => quarterFrom(text) as Quarter

test('the sexes’ baseline is a quarter later when that of the whole is 2016Q4', () => {
  expect(sexBaselineOf(quarter('2016Q4'))).toBe('2017Q1')
  expect(sexBaselineOf(quarter('2016Q3'))).toBe('2016Q3')
})

describe('a setting', () => {
  test.each([
    ['thresholdWeeks=6', { thresholdWeeks: 6 }],
    ['proportional=true', { proportional: true }],
    ['proportional=nej', { proportional: false }],
    ['months=24', { months: 24 }],
    ['clock=accumulated', { clock: 'accumulated' }],
    ['newcomerWeeksCount=yes', { newcomerWeeksCount: true }],
  ])('%s changes that parameter and no other', (setting, change) => {
    expect(withSetting(defaultParameters, setting)).toEqual({ ...defaultParameters, ...change })
  })

  test('a code gets another class, and the table another name', () => {
    const changed = withSetting(defaultParameters, '652=education')
    expect(changed?.codes.codes.find(({ code }) => code === '652')?.class).toBe('education')
    expect(recordedParameters(changed ?? defaultParameters).codes).toBe(
      `${defaultParameters.codes.id}+652=education@${defaultParameters.codes.version}`,
    )
  })

  test.each([
    '',
    'months',
    'months=',
    'months=0',
    'months=x',
    'clock=wall',
    'proportional=maybe',
    'codes=x',
    '652=free',
    '9=benefit',
    'toString=1',
  ])('%j is refused', (setting) => expect(withSetting(defaultParameters, setting)).toBeNull())
})

test('the parameters kept with a result are plain', () => {
  expect(recordedParameters({ ...defaultParameters, municipalities: ['900', '901'] })).toMatchObject({
    thresholdWeeks: 5,
    proportional: false,
    months: 36,
    clock: 'elapsed',
    newcomerWeeksCount: false,
    municipalities: '900,901',
  })
})
