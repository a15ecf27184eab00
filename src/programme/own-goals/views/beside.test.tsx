import { expect, test } from 'vitest'
import { type Figure, shown, suppressed } from '../../../disclosure/index.ts'
import { Beside, type Imported, type Own } from './beside.tsx'

const imported: Imported = {
  period: '2026Q3',
  numerator: 47,
  denominator: 100,
  share: 0.47,
  upperBound: false,
  invented: false,
}
const own = (part: number): Own => ({ people: shown(200), counted: shown(part), share: part / 200 })
const said = (compared: { imported: Imported; own: Own }) =>
  String(Beside({ goal: 3, compared, least: 5, language: 'da' }))

test.each([
  [80, 'Jobindsats ligger 7 procentpoint over egne sager.'],
  [94, 'De to andele er ens.'],
  [102, 'Jobindsats ligger 4 procentpoint under egne sager.'],
])('of %d in 200 it says: %s', (part, words) => {
  expect(said({ imported, own: own(part) })).toContain(words)
})

test('a difference is hidden where either side is', () => {
  const hidden: Figure = suppressed
  expect(said({ imported, own: { people: shown(200), counted: hidden, share: null } })).toContain('kan ikke vises')
  expect(said({ imported: { ...imported, share: null }, own: own(80) })).toContain('kan ikke vises')
})

test('an upper bound says why it lies above', () => {
  expect(said({ imported: { ...imported, upperBound: true }, own: own(80) })).toContain('en øvre grænse')
})
