import { expect, test } from 'vitest'
import { day, type PlainDate } from '../../platform/plain-date.ts'
import { contractStanding } from './contract.ts'

const today = day('2026-11-23')
const details = (takenOverOn: string, contractSignedOn: PlainDate | null) =>
  ({ programmeKind: 'introduction', takenOverOn: day(takenOverOn), contractSignedOn }) as const

test('a contract is due a month after takeover, and late from the day after', () => {
  expect(contractStanding(details('2026-10-23', null), today)).toEqual({ signedOn: null, dueOn: today, late: false })
  expect(contractStanding(details('2026-10-22', null), today)?.late).toBe(true)
})

test('a contract signed after its deadline stays late', () => {
  expect(contractStanding(details('2026-01-31', day('2026-02-28')), today)?.late).toBe(false)
  expect(contractStanding(details('2026-01-31', day('2026-03-01')), today)).toMatchObject({
    dueOn: '2026-02-28',
    late: true,
  })
})

test('without a programme there is no contract', () => {
  const none = { ...details('2026-10-22', null), programmeKind: 'none' } as const
  expect(contractStanding(none, today)).toBeNull()
})
