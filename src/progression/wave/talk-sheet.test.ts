import { describe, expect, test } from 'vitest'
import { type Answer, type Assessment, libraryQuestionnaire, type Mode, ratersOf } from '../../questionnaires/index.ts'
import { talkSheet } from './talk-sheet.ts'

const fip = libraryQuestionnaire('fip')
type Given = Readonly<Record<string, Answer>>

function wave(mode: Mode, citizen: Given, caseworker: Given = {}, submitted: readonly string[] = []): Assessment {
  const given = { citizen, caseworker }
  const sides = ratersOf(mode).map((rater) => ({
    rater,
    submittedAt: submitted.includes(rater) ? '2026-11-23T10:00:00Z' : null,
    closedAt: null,
    answers: new Map(Object.entries(given[rater])),
  }))
  return { mode, sides } as unknown as Assessment
}

const both = { 'speaks-danish': 2, attendance: 6 }
const previous = wave('together', both, { 'speaks-danish': 3, attendance: 5 }, ['citizen', 'caseworker'])
const itemIn = (sheet: ReturnType<typeof talkSheet>, id: string) =>
  sheet.themes.flatMap((theme) => theme.items).find(({ item }) => item.id === id)
const anyEarlier = (now: Assessment) =>
  talkSheet(fip, now, previous).themes.some((theme) => theme.items.some(({ earlier }) => earlier !== null))

describe('together on one screen', () => {
  test('both sides lie on the table', () => {
    const sheet = talkSheet(fip, wave('together', { attendance: 4 }, { attendance: 7 }), null)

    expect(sheet.open).toEqual(['citizen', 'caseworker'])
    expect(itemIn(sheet, 'attendance')).toMatchObject({ citizen: 4, caseworker: 7, answered: true })
  })

  test('earlier answers of an item wait until both have answered it', () => {
    expect(anyEarlier(wave('together', { attendance: 4 }))).toBe(false)

    const sheet = talkSheet(fip, wave('together', { attendance: 4, 'speaks-danish': 4 }, { attendance: 7 }), previous)
    expect(itemIn(sheet, 'attendance')?.earlier).toEqual({ citizen: 6, caseworker: 5 })
    expect(itemIn(sheet, 'speaks-danish')?.earlier).toBeNull()
  })

  test('the first time there is nothing earlier to show', () => {
    const sheet = talkSheet(fip, wave('together', both, both), null)

    expect(itemIn(sheet, 'attendance')?.earlier).toBeNull()
  })

  test('answers are counted of what each is asked', () => {
    const { given, asked } = talkSheet(fip, wave('together', { attendance: 'declined' }, {}), null)

    expect(given).toEqual({ citizen: 1, caseworker: 0 })
    expect(asked.citizen).toBeGreaterThan(0)
  })

  test('an answer to a question of another version counts for nothing', () => {
    expect(talkSheet(fip, wave('together', { 'from-another-version': 4 }), null).given.citizen).toBe(0)
  })
})

describe('apart', () => {
  const now = wave('apart', both, both)

  test('the citizen’s answers are not on the caseworker’s screen', () => {
    const sheet = talkSheet(fip, now, previous)

    expect(sheet.open).toEqual(['caseworker'])
    expect(itemIn(sheet, 'attendance')).toMatchObject({ citizen: null, caseworker: 6 })
  })

  test('no earlier answer shows, also not the caseworker’s own', () => expect(anyEarlier(now)).toBe(false))

  test('it stays so while one of the two has not sent', () => {
    expect(anyEarlier(wave('apart', both, both, ['citizen']))).toBe(false)
    expect(anyEarlier(wave('apart', both, both, ['caseworker']))).toBe(false)
  })

  test('earlier answers show when both have sent', () => {
    expect(anyEarlier(wave('apart', both, both, ['citizen', 'caseworker']))).toBe(true)
  })

  test('what has been sent is not open any more', () => {
    expect(talkSheet(fip, wave('apart', both, both, ['caseworker']), null).open).toEqual([])
  })
})

describe('one alone', () => {
  test.each(['citizen', 'caseworker'] as const)('the %s sees nothing earlier before the answers are sent', (rater) => {
    expect(anyEarlier(wave(`${rater}-only`, both, both))).toBe(false)
    expect(anyEarlier(wave(`${rater}-only`, both, both, [rater]))).toBe(true)
  })

  test('nothing is asked of the other', () => {
    const sheet = talkSheet(fip, wave('caseworker-only', {}, both), null)

    expect(sheet.open).toEqual(['caseworker'])
    expect(sheet.asked.citizen).toBe(0)
  })
})
