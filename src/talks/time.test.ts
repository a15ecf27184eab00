import { expect, test } from 'vitest'
import { readTime } from './time.ts'

test('a time is read however it is typed', () => {
  expect(['10.30', '10:30', '1030', 'kl. 9', '9.05', '0900', ' 14 ', '00.00'].map(readTime)).toEqual([
    '10:30',
    '10:30',
    '10:30',
    '09:00',
    '09:05',
    '09:00',
    '14:00',
    '00:00',
  ])
})

test('what no clock shows is no time', () => {
  expect(['25.00', '10.60', 'formiddag', '', '10.3', '24:00'].map(readTime)).toEqual(Array(6).fill(null))
})
