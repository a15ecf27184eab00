import { describe, expect, test } from 'vitest'
import type { PlacementInFile } from '../../placements/index.ts'
import type { CitizenId, Cpr, MunicipalityId, PlacementId, TalkId } from '../../platform/ids.ts'
import { day } from '../../platform/plain-date.ts'
import type { TalkInFile } from '../../talks/index.ts'
import { activityOf, interviewOf } from './national-file.ts'

const fjordby = 900 as MunicipalityId
const cpr = '6101901110' as Cpr

const placement: PlacementInFile = {
  id: 7 as PlacementId,
  citizenId: 1 as CitizenId,
  kind: 'internship',
  workplace: 'Fjordkøkkenet',
  contact: '',
  startsOn: day('2026-02-01'),
  endsOn: day('2026-05-01'),
  weeklyQuarterHours: 151,
  paidQuarterHours: 0,
  aimedQuarterHours: 30,
  endedOn: null,
  endReason: null,
}

const talk: TalkInFile = {
  id: 3 as TalkId,
  citizenId: 1 as CitizenId,
  kind: 'three-party',
  startsAt: '2026-02-01T09:30:00.000Z',
  place: 'Fjordkøkkenet',
  interpreter: false,
  heldOn: day('2026-02-01'),
  missedOn: null,
  cancelledOn: null,
  staffName: 'Kirsten Holm',
  lateEntry: false,
}

describe('an activity in the national data model', () => {
  const activity = activityOf(placement, cpr, fjordby)

  test('has whole hours and minutes below sixty', () => {
    expect(activity).toMatchObject({
      startdato: '2026-02-01',
      slutdato: '2026-05-01',
      timerPrUge: 37,
      minutterPrUge: 45,
      ansvarligMyndighed: { organisationskode: '900' },
    })
  })

  test('names itself the same every time, and its request the same until it says something else', () => {
    expect(activity.guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(activityOf(placement, cpr, fjordby)).toEqual(activity)
    const longer = activityOf({ ...placement, endsOn: day('2026-06-01') }, cpr, fjordby)
    expect(longer.guid).toBe(activity.guid)
    expect(longer['x-requestId']).not.toBe(activity['x-requestId'])
    expect(activity['x-requestId'].length).toBeLessThanOrEqual(46)
  })

  test('ended is over on the day it ended', () => {
    expect(activityOf({ ...placement, endedOn: day('2026-03-01') }, cpr, fjordby).slutdato).toBe('2026-03-01')
  })

  test('is another one in another municipality', () => {
    expect(activityOf(placement, cpr, 901 as MunicipalityId).guid).not.toBe(activity.guid)
  })
})

test('an interview has its type, its time in Denmark and how they met', () => {
  expect(interviewOf(talk, cpr, fjordby)).toMatchObject({
    samtaletype: 4,
    kontakttype: 6,
    dato: '2026-02-01',
    tidspunkt: '10:30',
  })
  expect(interviewOf({ ...talk, kind: 'job-talk' }, cpr, fjordby)).not.toHaveProperty('kontakttype')
  for (const unreported of [{ lateEntry: true }, { kind: 'open-counselling' }] as const)
    expect(interviewOf({ ...talk, ...unreported }, cpr, fjordby)).toBeNull()
})

test('a talk booked on the first and held on the third goes out as the third', () => {
  expect(interviewOf({ ...talk, heldOn: day('2026-02-03') }, cpr, fjordby)).toMatchObject({ dato: '2026-02-03' })
})
