import { describe, expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { type Exemption, type ExemptionDraft, exemptionEndRefusal, exemptionRefusal } from './exemption.ts'
import { hoursFacts } from './plan-facts.ts'
import {
  giveWay,
  type Requirement,
  type RequirementDraft,
  requirementEndRefusal,
  requirementRefusal,
} from './requirement.ts'

const takenOverOn = day('2025-03-01')
const step = (fromOn: string, hours: number) => ({ fromOn: day(fromOn), weeklyQuarterHours: hours * 4 })
const draft = (steps: RequirementDraft['steps'], endsOn: string | null = null, replaces = false): RequirementDraft => ({
  steps,
  endsOn: endsOn === null ? null : day(endsOn),
  reason: 'Aftalt',
  replaces,
})
const held = (startsOn: string, endsOn: string | null, withdrawnOn: string | null = null) =>
  ({
    startsOn: day(startsOn),
    endsOn: endsOn && day(endsOn),
    withdrawnOn: withdrawnOn && day(withdrawnOn),
    steps: [step(startsOn, 20)],
  }) as unknown as Requirement
const refusal = (one: RequirementDraft, others: Requirement[] = []) => requirementRefusal(one, others, takenOverOn)

describe('hours that are set', () => {
  test('phased in by steps in order', () => {
    expect(refusal(draft([step('2026-09-01', 20), step('2026-10-01', 30), step('2026-11-02', 37)]))).toBeNull()
    expect(refusal(draft([step('2026-10-01', 20), step('2026-09-01', 30)]))).toBe('steps-out-of-order')
    expect(refusal(draft([step('2026-10-01', 20), step('2026-10-01', 30)]))).toBe('steps-out-of-order')
  })

  test('not before takeover, not ending before they start, no step after the end', () => {
    expect(refusal(draft([step('2025-02-28', 20)]))).toBe('before-takeover')
    expect(refusal(draft([step('2026-10-01', 20)], '2026-09-30'))).toBe('ends-before-start')
    expect(refusal(draft([step('2026-10-01', 20), step('2026-12-01', 30)], '2026-11-30'))).toBe('step-after-end')
    expect(refusal(draft([step('2026-10-01', 20)], '2026-10-01'))).toBeNull()
  })

  test.each([
    ['2026-10-01', '2026-10-31', 'overlaps'],
    ['2026-11-01', null, null],
    ['2026-10-31', null, 'overlaps'],
    ['2026-08-01', '2026-08-31', null],
    ['2026-08-01', '2026-09-01', 'overlaps'],
    ['2026-08-01', null, 'overlaps'],
  ])('from %s to %s beside one for September and October: %s', (from, to, expected) => {
    expect(refusal(draft([step(from, 20)], to), [held('2026-09-01', '2026-10-31')])).toBe(expected)
  })

  test('one that was withdrawn is in nobody’s way, and a new one may replace what holds', () => {
    expect(refusal(draft([step('2026-10-01', 20)]), [held('2026-09-01', null, '2026-09-01')])).toBeNull()
    expect(refusal(draft([step('2026-10-01', 20)], null, true), [held('2026-09-01', null)])).toBeNull()
  })

  test('what is replaced ends the day before, or never held', () => {
    expect(giveWay({ startsOn: day('2026-09-01') }, day('2026-10-01'))).toEqual({ endsOn: '2026-09-30' })
    expect(giveWay({ startsOn: day('2026-10-01') }, day('2026-10-01'))).toEqual({ withdrawnOn: '2026-10-01' })
  })

  test('they end between their first and their last day', () => {
    const holds = { startsOn: day('2026-09-01'), endsOn: day('2026-12-31') }
    expect(requirementEndRefusal(holds, day('2026-08-31'))).toBe('ends-before-start')
    expect(requirementEndRefusal(holds, day('2027-01-01'))).toBe('later-than-agreed')
    expect(requirementEndRefusal(holds, day('2026-09-01'))).toBeNull()
  })

  test('each step holds until the next, and none after the end', () => {
    const requirement = {
      ...held('2026-09-01', '2026-10-31'),
      steps: [step('2026-09-01', 20), step('2026-10-01', 30), step('2026-11-02', 37)],
    }
    const facts = hoursFacts({
      placements: [],
      changes: [],
      activities: [],
      exemptions: [],
      matchGroups: [],
      requirements: [requirement],
    })
    expect(facts.required).toEqual([
      { from: '2026-09-01', to: '2026-09-30', quarterHours: 80 },
      { from: '2026-10-01', to: '2026-10-31', quarterHours: 120 },
    ])
  })
})

describe('an exemption', () => {
  const asked = (startsOn: string, endsOn: string, more: Partial<ExemptionDraft> = {}): ExemptionDraft => ({
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    remainingQuarterHours: 0,
    ground: 'health',
    reason: '',
    healthReason: 'Operation',
    ...more,
  })
  const other = { startsOn: day('2026-09-01'), endsOn: day('2026-09-30'), endedOn: null } as Exemption
  const refused = (one: ExemptionDraft, others: Exemption[] = []) => exemptionRefusal(one, others, takenOverOn)

  test('has a reason, an end after its start, and is not longer than a year', () => {
    expect(refused(asked('2026-09-01', '2026-09-30'))).toBeNull()
    expect(refused(asked('2026-09-01', '2026-09-30', { healthReason: '' }))).toBe('reason-missing')
    expect(refused(asked('2026-09-30', '2026-09-01'))).toBe('ends-before-start')
    expect(refused(asked('2026-09-01', '2027-09-01'))).toBeNull()
    expect(refused(asked('2026-09-01', '2027-09-02'))).toBe('too-long')
    expect(refused(asked('2025-02-01', '2025-04-01'))).toBe('before-takeover')
  })

  test('does not overlap another, but may follow one that was ended early', () => {
    expect(refused(asked('2026-09-30', '2026-10-31'), [other])).toBe('overlaps')
    expect(refused(asked('2026-10-01', '2026-10-31'), [other])).toBeNull()
    expect(refused(asked('2026-09-15', '2026-10-31'), [{ ...other, endedOn: day('2026-09-14') }])).toBeNull()
  })

  test('ends before its time, at the earliest the day before it began', () => {
    expect(exemptionEndRefusal(other, day('2026-08-31'))).toBeNull()
    expect(exemptionEndRefusal(other, day('2026-08-30'))).toBe('ends-before-start')
    expect(exemptionEndRefusal(other, day('2026-10-01'))).toBe('later-than-agreed')
  })
})
