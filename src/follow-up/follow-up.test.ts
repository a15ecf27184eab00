import { describe, expect, test } from 'vitest'
import { tracks } from '../companies/index.ts'
import { addDays, day } from '../platform/plain-date.ts'
import { libraryQuestionnaire } from '../questionnaires/index.ts'
import { rungOf } from './ladder.ts'
import { meetingsOf } from './meetings.ts'
import { noteRefusal } from './note.ts'
import { competencesOf, demandsMet, questionnaireOf, schemeOf } from './scheme.ts'
import { texts } from './texts.ts'
import { daysSoFar, lastLinkDay, linkEndsAt, mondayOf } from './week.ts'
import { readAnswer } from './weekly/read-answer.ts'

const today = day('2026-11-23')
const schemeOn = (track: string) => schemeOf(libraryQuestionnaire(questionnaireOf(track)))

describe('what a workplace is asked', () => {
  test('every industry track has a scheme of its own, in two languages, with demands from 1 to 7', () => {
    for (const track of tracks) {
      const scheme = schemeOn(track)
      expect(scheme.track).toBe(track)
      for (const { label, wording, demand } of competencesOf(scheme)) {
        for (const { da, en } of [label, wording])
          expect([da, en].every((words) => (words?.text.length ?? 0) > 2)).toBe(true)
        expect([1, 2, 3, 4, 5, 6, 7]).toContain(demand)
      }
    }
  })

  test('no scheme asks the same thing twice, and each takes at most ten taps', () => {
    for (const scheme of tracks.map(schemeOn)) {
      const ids = competencesOf(scheme).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeLessThanOrEqual(10)
    }
  })

  test('only competences that were scored count against the demands', () => {
    expect(demandsMet(schemeOn('kitchen'), { hygiene: 6, pace: 4 })).toEqual({ met: 1, of: 2 })
  })
})

describe('a week', () => {
  test('begins on Monday, and its link lives to the Sunday of the next', () => {
    expect(mondayOf(day('2026-11-22'))).toBe('2026-11-16')
    expect(lastLinkDay(day('2026-11-16'))).toBe('2026-11-29')
    expect(linkEndsAt(day('2026-11-16'))).toBe('2026-11-29T23:00:00.000Z')
  })

  test('shows the days that have come', () => {
    expect(daysSoFar(day('2026-11-23'), day('2026-11-25'))).toEqual(['2026-11-23', '2026-11-24', '2026-11-25'])
    expect(daysSoFar(day('2026-11-16'), today)).toHaveLength(7)
  })
})

describe('towards paid hours', () => {
  const hours = (paid: number, aimed: number) =>
    ({ kind: 'internship', paidQuarterHours: paid, aimedQuarterHours: aimed }) as const

  test.each([
    [hours(0, 0), null, 'tries'],
    [hours(0, 48), null, 'aim'],
    [hours(0, 48), 'not-yet', 'aim'],
    [hours(0, 48), 'weeks', 'in-sight'],
    [hours(0, 48), 'now', 'ready'],
    [hours(24, 72), 'not-yet', 'paid'],
    [hours(72, 72), null, 'reached'],
    [{ kind: 'job', paidQuarterHours: 0, aimedQuarterHours: 0 }, null, 'reached'],
  ] as const)('%j with the answer %s stands at %s', (placement, ready, rung) => {
    expect(rungOf(placement, ready)).toBe(rung)
  })
})

describe('three-party meetings', () => {
  const never = () => false
  const period = { startsOn: day('2026-10-19'), lastDay: day('2027-01-15') }
  const due = (holiday: (date: string) => boolean = never) =>
    meetingsOf(period, [], 4, today, holiday).map(({ dueOn }) => dueOn)

  test('come every fourth week while the placement lasts', () => {
    expect(due()).toEqual(['2026-11-16', '2026-12-14', '2027-01-11'])
  })

  test('never fall on a bank holiday or a weekend', () => {
    expect(due((date) => date === '2026-12-14')[1]).toBe('2026-12-15')
    expect(meetingsOf({ ...period, startsOn: day('2026-10-17') }, [], 4, today, never)[0]?.dueOn).toBe('2026-11-16')
  })

  test('a talk is the meeting it lies nearest, and of no other', () => {
    const talk = { on: day('2026-11-20') }
    expect(meetingsOf(period, [talk], 4, today, never).map((each) => each.talk)).toEqual([talk, null, null])
  })

  test.each([3, 4])(
    'every %i weeks a talk is one meeting only, wherever it lies and whatever day is a holiday',
    (weeks) => {
      for (let ahead = 0; ahead < 120; ahead++) {
        const talk = { on: addDays(period.startsOn, ahead) }
        const moved = (date: string) => date === '2026-12-14' || date === '2026-12-15'
        const meant = meetingsOf(period, [talk], weeks, today, moved).filter((each) => each.talk !== null)
        expect(meant.length, talk.on).toBeLessThanOrEqual(1)
      }
    },
  )

  test('a placement without an end is planned a quarter ahead, a short one not at all', () => {
    const open = meetingsOf({ startsOn: today, lastDay: null }, [], 4, today, never)
    expect(open.at(-1)?.dueOn).toBe(addDays(today, 84))
    expect(meetingsOf({ startsOn: today, lastDay: addDays(today, 20) }, [], 4, today, never)).toEqual([])
  })
})

describe('a note', () => {
  test('says something, and is of a day between the beginning and today', () => {
    const started = day('2026-10-19')
    expect(noteRefusal({ tasks: 'Buffet' }, today, started, today)).toBeNull()
    expect(noteRefusal({ tasks: '' }, today, started, today)).toBe('empty')
    expect(noteRefusal({ tasks: 'Buffet' }, addDays(today, 1), started, today)).toBe('in-the-future')
    expect(noteRefusal({ tasks: 'Buffet' }, addDays(started, -1), started, today)).toBe('before-start')
  })
})

describe('reading an answer', () => {
  const scheme = schemeOn('kitchen')
  const asked = { scheme, days: daysSoFar(day('2026-11-16'), today) }
  const t = texts.da.weekly
  const all = Object.fromEntries(competencesOf(scheme).map(({ id }) => [`trin-${id}`, '5']))

  test('takes every tap and the choice', () => {
    const read = readAnswer(
      asked,
      { ...all, ready: 'weeks', absentOn: ['17.11.2026', '18.11.2026'], remark: ' Fint ' },
      t,
    )
    expect(read).toMatchObject({
      ok: true,
      answer: { ready: 'weeks', absentOn: ['2026-11-17', '2026-11-18'], remark: 'Fint' },
    })
  })

  test.each(['15.11.2026', '23.11.2026', '1.1.1970'])('takes no absence from another week: %s', (absentOn) => {
    const read = readAnswer(asked, { ...all, ready: 'now', absentOn: ['16.11.2026', absentOn] }, t)
    expect(read).toMatchObject({ ok: false, form: { errors: { absentOn: t.errors['not-a-date'] } } })
  })

  test.each(['0', '8', '4,5', 'x', '-1', '１'])('refuses the tap "%s"', (tap) => {
    expect(readAnswer(asked, { ...all, 'trin-pace': tap, ready: 'now' }, t)).toMatchObject({
      ok: false,
      form: { errors: { 'trin-pace': t.wrongNumber } },
    })
  })

  test('asks once for taps that are left out, and takes the rest on a yes', () => {
    const { 'trin-pace': _, ...some } = all
    expect(readAnswer(asked, { ...some, ready: 'now' }, t)).toMatchObject({ ok: false, missing: 1 })
    const sent = readAnswer(asked, { ...some, ready: 'now', confirmed: 'ja' }, t)
    expect(sent.ok && sent.answer.scores).not.toHaveProperty('pace')
  })

  test('is not satisfied with nothing, nor without the choice, nor with a novel', () => {
    expect(readAnswer(asked, { ready: 'now', confirmed: 'ja' }, t).ok).toBe(false)
    expect(readAnswer(asked, all, t)).toMatchObject({ ok: false, form: { errors: { ready: t.chooseReady } } })
    expect(readAnswer(asked, { ...all, ready: 'now', remark: 'x'.repeat(201) }, t).ok).toBe(false)
  })
})
