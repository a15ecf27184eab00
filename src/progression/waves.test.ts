import { describe, expect, test } from 'vitest'
import { waveWith } from '../../test/support/waves.ts'
import { day } from '../platform/plain-date.ts'
import { type Assessment, answerFrom, libraryQuestionnaire, type Side } from '../questionnaires/index.ts'
import { asScore, scoreOver, themeScore } from './theme-scores.ts'
import { countedWaves, numberIn, waveOf, wavesOf } from './waves.ts'

const fip = libraryQuestionnaire('fip')
const theme = (id: string) => fip.themes.find((it) => it.id === id)!

const side = (rater: Side['rater'], more: Partial<Side> = {}): Side => ({
  rater,
  language: 'da',
  submittedAt: '2026-11-23T10:00:00Z',
  closedAt: null,
  closedReason: null,
  version: 1,
  savedBy: '',
  savedForm: '',
  savedAt: null,
  answers: new Map([['speaks-danish', 4]]),
  ...more,
})
const assessment = (more: Partial<Assessment> = {}) =>
  ({
    id: 1,
    mode: 'apart',
    completedOn: day('2026-11-23'),
    questionnaireVersion: 1,
    sides: [side('citizen'), side('caseworker')],
    ...more,
  }) as Assessment

describe('a wave', () => {
  test('is completed: an open assessment is none', () => {
    expect(waveOf(assessment({ completedOn: null }))).toBeNull()
    expect(waveOf(assessment())?.on).toBe('2026-11-23')
  })

  test('leaves out what a closed side held', () => {
    const closed = side('citizen', { submittedAt: null, closedAt: '2026-11-23T10:00:00Z', closedReason: 'absent' })
    const wave = waveOf(assessment({ sides: [closed, side('caseworker')] }))
    expect(wave?.answers.citizen.size).toBe(0)
    expect(wave?.answers.caseworker.get('speaks-danish')).toBe(4)
  })

  test('waves come oldest first, the later id last on one day', () => {
    const on = (id: number, date: string) => assessment({ id: id as Assessment['id'], completedOn: day(date) })
    const waves = wavesOf([on(3, '2026-08-24'), on(9, '2026-05-24'), on(2, '2026-08-24')])
    expect(waves.map(({ id }) => id)).toEqual([9, 2, 3])
  })

  test('of two in a quarter the later counts, and a day into the next quarter both do', () => {
    const dates = ['2026-07-01', '2026-09-30', '2026-10-01']
    expect(countedWaves(dates.map((on) => waveWith(on, {}))).map(({ on }) => on)).toEqual(['2026-09-30', '2026-10-01'])
  })
})

describe('an answer', () => {
  test.each(['0', '8', '-1', '1.5', '', 'declined', '٣'])('%j is none', (typed) => {
    expect(answerFrom(typed, 'citizen')).toBeNull()
  })

  test('that the scale does not have is never counted', () => {
    for (const wrong of [0, 8, 3.5, Number.NaN]) expect(() => numberIn(wrong, fip.scale)).toThrow(RangeError)
    expect([numberIn(1, fip.scale), numberIn(7, fip.scale)]).toEqual([1, 7])
  })

  test('that is missing or a said no is null and not 0', () => {
    expect([undefined, null, 'declined', 'cannot-assess'].map((it) => numberIn(it as never, fip.scale))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a theme’s score', () => {
  const wave = waveWith(
    '2026-11-23',
    { 'understands-danish': 5, 'speaks-danish': 4, 'daily-life': 'declined' },
    { 'understands-danish': 5, strength: 'cannot-assess' },
  )

  test('is the mean over the answered items, with how many', () => {
    expect(themeScore(fip, theme('language'), 'citizen', wave)).toEqual({ mean: 4.5, n: 2, asked: 2, said: 0 })
    expect(themeScore(fip, theme('language'), 'caseworker', wave)).toEqual({ mean: 5, n: 1, asked: 2, said: 0 })
  })

  test('tells not asked from declined from missing', () => {
    const score = (id: string, rater: 'citizen' | 'caseworker') => asScore(themeScore(fip, theme(id), rater, wave)).kind
    expect(score('professional', 'citizen')).toBe('not-asked')
    expect(score('mastery', 'citizen')).toBe('declined')
    expect(score('health', 'caseworker')).toBe('declined')
    expect(score('health', 'citizen')).toBe('missing')
    expect(score('language', 'citizen')).toBe('value')
  })

  test('ignores answers to items the questionnaire does not have', () => {
    const answers = new Map([['sleep', 7]])
    expect(scoreOver(theme('health').items, 'citizen', answers, fip.scale)).toEqual({
      mean: null,
      n: 0,
      asked: 1,
      said: 0,
    })
  })
})
