import { describe, expect, test } from 'vitest'
import { type Actor, type Role, roles } from '../platform/auth/actor.ts'
import type { CitizenId, MunicipalityId, StaffId, TeamId } from '../platform/ids.ts'
import { changeRefusal, type Field, readRefusal, type Standing, sees } from './case-policy.ts'

const [own, other] = [1 as TeamId, 2 as TeamId]
const samira = 1 as CitizenId

const actor = (role: Role, teamId: TeamId | null = own): Actor => ({
  role,
  municipalityId: 900 as MunicipalityId,
  staffId: role === 'citizen' ? null : (7 as StaffId),
  citizenId: role === 'citizen' ? samira : null,
  teamId,
  name: '',
  unit: '',
})

const standing = (over: Partial<Standing> = {}): Standing => ({
  id: samira,
  teamId: own,
  attached: false,
  offered: false,
  reasonGiven: false,
  closed: false,
  ...over,
})

// decided.md, section A: who opens a case of the own team, of another team, with a reason, as somebody attached, and whom a visitation is offered to.
const matrix: Record<
  Role,
  { ownTeam: string; otherTeam: string; withReason: string; attached: string; offered: string }
> = {
  caseworker: {
    ownTeam: 'opens',
    otherTeam: 'other-team',
    withReason: 'opens',
    attached: 'opens',
    offered: 'other-team',
  },
  coordinator: {
    ownTeam: 'opens',
    otherTeam: 'other-team',
    withReason: 'opens',
    attached: 'opens',
    offered: 'other-team',
  },
  'team-leader': {
    ownTeam: 'opens',
    otherTeam: 'not-yours',
    withReason: 'not-yours',
    attached: 'not-yours',
    offered: 'not-yours',
  },
  'company-adviser': {
    ownTeam: 'not-yours',
    otherTeam: 'not-yours',
    withReason: 'not-yours',
    attached: 'opens',
    offered: 'opens',
  },
  mentor: {
    ownTeam: 'not-yours',
    otherTeam: 'not-yours',
    withReason: 'not-yours',
    attached: 'opens',
    offered: 'not-yours',
  },
  'project-leader': { ownTeam: 'role', otherTeam: 'role', withReason: 'role', attached: 'role', offered: 'role' },
  administrator: { ownTeam: 'role', otherTeam: 'role', withReason: 'role', attached: 'role', offered: 'role' },
  facilitator: { ownTeam: 'role', otherTeam: 'role', withReason: 'role', attached: 'role', offered: 'role' },
  evaluator: { ownTeam: 'role', otherTeam: 'role', withReason: 'role', attached: 'role', offered: 'role' },
  'company-contact': { ownTeam: 'role', otherTeam: 'role', withReason: 'role', attached: 'role', offered: 'role' },
  citizen: { ownTeam: 'opens', otherTeam: 'opens', withReason: 'opens', attached: 'opens', offered: 'opens' },
}

describe.each(roles)('a %s', (role) => {
  const read = (over: Partial<Standing>) => readRefusal(actor(role), standing(over)) ?? 'opens'

  test('opens cases as decided', () => {
    expect({
      ownTeam: read({}),
      otherTeam: read({ teamId: other }),
      withReason: read({ teamId: other, reasonGiven: true }),
      attached: read({ teamId: other, attached: true }),
      offered: read({ teamId: other, offered: true }),
    }).toEqual(matrix[role])
  })

  test('changes nothing that she cannot open, and nothing closed', () => {
    expect(changeRefusal(actor(role), standing({ closed: true }))).not.toBeNull()
    const refusal = readRefusal(actor(role), standing({ teamId: other }))
    if (refusal) expect(changeRefusal(actor(role), standing({ teamId: other }))).toBe(refusal)
  })
})

test('a reason opens a case of another team for reading only', () => {
  expect(changeRefusal(actor('caseworker'), standing({ teamId: other, reasonGiven: true }))).toBe('not-own-team')
})

test('what is offered to an adviser she reads until she accepts; then she may change it', () => {
  const adviser = actor('company-adviser')
  expect(changeRefusal(adviser, standing({ offered: true }))).toBe('not-accepted')
  expect(changeRefusal(adviser, standing({ offered: true, attached: true }))).toBeNull()
})

test('a closed case says so to those who could have changed it', () => {
  expect(changeRefusal(actor('caseworker'), standing({ closed: true }))).toBe('case-closed')
})

test('a citizen opens her own case and no other', () => {
  expect(readRefusal(actor('citizen'), standing({ id: 2 as CitizenId }))).toBe('only-own')
})

test('somebody without a team has no own team', () => {
  expect(readRefusal(actor('coordinator', null), standing())).toBe('other-team')
  expect(readRefusal(actor('team-leader', null), standing())).toBe('not-yours')
})

test.each<[Field, Role[]]>([
  ['fip', ['caseworker', 'coordinator', 'team-leader']],
  ['notes', ['caseworker', 'coordinator', 'team-leader']],
  ['health', ['caseworker', 'coordinator', 'team-leader']],
  ['history', ['caseworker', 'coordinator', 'team-leader']],
  ['talks', ['caseworker', 'coordinator', 'team-leader']],
  ['contact', ['caseworker', 'coordinator', 'team-leader', 'company-adviser', 'mentor', 'citizen']],
  ['wishes', ['caseworker', 'coordinator', 'team-leader', 'company-adviser']],
  ['danish', ['caseworker', 'coordinator', 'team-leader', 'company-adviser']],
  ['abilities', ['caseworker', 'coordinator', 'team-leader', 'company-adviser']],
  ['placements', ['caseworker', 'coordinator', 'team-leader', 'company-adviser', 'citizen']],
  ['steps', ['caseworker', 'coordinator', 'team-leader', 'mentor', 'citizen']],
])('%s is seen by the roles that need it and by no other', (field, expected) => {
  expect(roles.filter((role) => sees({ role }, field)).sort()).toEqual([...expected].sort())
})
