import { expect, test } from 'vitest'
import type { MunicipalityId, TeamId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import { draftRefusal, endRefusal, lastDayBefore, rolesIn, stateOf } from './grant.ts'
import { queryOf } from './grant-filter.ts'
import { filterFrom } from './staff-input.ts'

const fjordby = 900 as MunicipalityId
const programme = 0 as MunicipalityId
const team = 1 as TeamId
const today = day('2026-11-23')

test('a grant is coming, running or ended, and runs on its first and its last day', () => {
  const from = day('2026-01-01')
  expect(stateOf({ validFrom: from, validTo: null }, today)).toBe('running')
  expect(stateOf({ validFrom: today, validTo: today }, today)).toBe('running')
  expect(stateOf({ validFrom: day('2026-11-24'), validTo: null }, today)).toBe('coming')
  expect(stateOf({ validFrom: from, validTo: day('2026-11-22') }, today)).toBe('ended')
})

test.each(['caseworker', 'coordinator', 'team-leader', 'company-adviser', 'mentor'] as const)(
  'a %s works in a team of the municipality',
  (role) => {
    expect(draftRefusal({ role, teamId: null }, fjordby, [team])).toBe('team-needed')
    expect(draftRefusal({ role, teamId: 9 as TeamId }, fjordby, [team])).toBe('unknown-team')
    expect(draftRefusal({ role, teamId: team }, fjordby, [team])).toBeNull()
  },
)

test('a project leader and an administrator need no team', () => {
  expect(draftRefusal({ role: 'project-leader', teamId: null }, fjordby, [team])).toBeNull()
  expect(draftRefusal({ role: 'administrator', teamId: null }, fjordby, [team])).toBeNull()
})

test('the roles of the programme exist in the programme only, and no case role does', () => {
  expect(draftRefusal({ role: 'evaluator', teamId: null }, fjordby, [])).toBe('unknown-role')
  expect(draftRefusal({ role: 'caseworker', teamId: null }, programme, [])).toBe('unknown-role')
  expect(rolesIn(programme)).toEqual(['facilitator', 'evaluator', 'administrator'])
})

test('an access ends from today at the earliest, and not before it begins', () => {
  expect(endRefusal(today, { validFrom: day('2024-01-01') }, today)).toBeNull()
  expect(endRefusal(day('2026-11-22'), { validFrom: day('2024-01-01') }, today)).toBe('in-the-past')
  expect(endRefusal(today, { validFrom: day('2026-12-01') }, today)).toBe('before-start')
  expect(lastDayBefore(day('2026-12-01'))).toBe('2026-11-30')
})

test('an address of the list means what it says, and nonsense in it means nothing', () => {
  const asked = filterFrom(new URLSearchParams('navn=holm&rolle=mentor&team=2&vis=ended&sorter=from&ned=1&side=3'))
  expect(filterFrom(new URLSearchParams(queryOf(asked)))).toEqual(asked)
  expect(queryOf(filterFrom(new URLSearchParams('rolle=boss&team=x&vis=y&sorter=z&ned=2&side=-1')))).toBe('')
})
