import { expect, test } from 'vitest'
import { grantedRole, grantedRoles, isLevelEnough } from './granted-roles.ts'

test('a role value names municipality, role and team', () => {
  expect(grantedRole('900/caseworker/1')).toEqual({ municipality: 900, role: 'caseworker', team: 1 })
  expect(grantedRole('0/evaluator')).toEqual({ municipality: 0, role: 'evaluator', team: null })
})

test.each(['900/boss', '900/citizen', 'caseworker', '9000/caseworker', '900/caseworker/0', '900/caseworker/1/2', ''])(
  'the value "%s" grants nothing',
  (value) => expect(grantedRole(value)).toBeNull(),
)

test('the same grant twice is one grant', () => {
  expect(grantedRoles(['900/mentor/1', '900/mentor/1', 'nonsense'])).toHaveLength(1)
})

test('a level of assurance must reach the minimum, and a missing or unknown one never does', () => {
  expect(isLevelEnough('Substantial', 'Substantial')).toBe(true)
  expect(isLevelEnough('https://data.gov.dk/concept/core/nsis/loa/High', 'Substantial')).toBe(true)
  expect(isLevelEnough('Low', 'Substantial')).toBe(false)
  expect(isLevelEnough(null, 'Low')).toBe(false)
  expect(isLevelEnough('4', 'Low')).toBe(false)
})
