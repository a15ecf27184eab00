import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { starInterviewOf } from './star-interview.ts'
import { type TalkKind, talkKinds } from './talk.ts'

const on = day('2026-11-23')
const typeOf = (kind: TalkKind, lateEntry = false) => starInterviewOf({ kind, lateEntry }, on)?.type ?? null

test('every kind of talk has its interview type, and open counselling has none', () => {
  expect(Object.fromEntries(talkKinds.map((kind) => [kind, typeOf(kind)]))).toEqual({
    'job-talk': 7,
    'follow-up': 4,
    contract: 12,
    cv: 10,
    placing: 11,
    availability: 15,
    information: 9,
    'three-party': 4,
    'round-table': 12,
    motivation: 12,
    'home-visit': 4,
    'open-counselling': null,
    telephone: 4,
  })
})

test('a three-party talk is a meeting directly at work', () => {
  expect(starInterviewOf({ kind: 'three-party', lateEntry: false }, on)).toEqual({
    type: 4,
    contact: 6,
    name: 'Opfølgningssamtale',
  })
})

test('a talk noted after a later one is not reported', () => {
  expect(typeOf('job-talk', true)).toBeNull()
})
