import { expect, test } from 'vitest'
import type { CodeLine } from '../../dream/index.ts'
import { day } from '../../platform/plain-date.ts'
import { withLine } from './code-tables.ts'

const line = (from: string | null, to: string | null, meaning = 'før'): CodeLine => ({
  code: '652',
  meaning,
  class: 'neither',
  validFrom: from === null ? null : day(from),
  validTo: to === null ? null : day(to),
  source: 'prøve',
})
const put = (old: readonly CodeLine[], added: CodeLine) =>
  withLine({ id: 'prøve', version: 1, codes: old }, added).map(({ meaning, validFrom, validTo }) => [
    meaning,
    validFrom,
    validTo,
  ])

test('a line for some time leaves the old one before it and after it', () => {
  expect(put([line(null, null)], line('2017-01-01', '2017-12-31', 'ny'))).toEqual([
    ['før', null, '2016-12-31'],
    ['ny', '2017-01-01', '2017-12-31'],
    ['før', '2018-01-01', null],
  ])
})

test('a line from a day on leaves the old one until the day before', () => {
  expect(put([line('2015-01-01', null)], line('2017-01-01', null, 'ny'))).toEqual([
    ['før', '2015-01-01', '2016-12-31'],
    ['ny', '2017-01-01', null],
  ])
})

test('a line for always, or for all of the old one’s time, replaces it; one beside it changes nothing', () => {
  expect(put([line('2015-01-01', '2016-12-31')], line(null, null, 'ny'))).toEqual([['ny', null, null]])
  expect(put([line('2015-01-01', '2016-12-31')], line('2015-01-01', null, 'ny'))).toEqual([['ny', '2015-01-01', null]])
  expect(put([line(null, '2016-12-31')], line('2017-01-01', null, 'ny'))).toEqual([
    ['før', null, '2016-12-31'],
    ['ny', '2017-01-01', null],
  ])
})

test('other codes stay as they are', () => {
  const other = { ...line(null, null), code: '651' }
  expect(put([other], line(null, null, 'ny'))).toEqual([
    ['før', null, null],
    ['ny', null, null],
  ])
})
