import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waveWith } from '../../test/support/waves.ts'
import { allItems, bridge, libraryQuestionnaire, withoutHealth } from '../questionnaires/index.ts'
import { assumedParameters } from '../statistics/index.ts'
import { changesBetween, changesSince, noBridge } from './change.ts'
import { itemRows, themeRows } from './change-rows.ts'
import { assumedParametersOn } from './error-parameters.ts'
import { findingOf } from './finding.ts'
import { clearDifferences, gapBetween, gapsIn } from './gap.ts'
import { starThemes } from './star.ts'

const fip = libraryQuestionnaire('fip')
const august = waveWith(
  '2026-08-24',
  {
    cooperation: 6,
    attendance: 7,
    'understands-danish': 3,
    'speaks-danish': 2,
    'belief-in-job': 3,
    strength: 3,
    'daily-life': 5,
  },
  {
    cooperation: 5,
    attendance: 4,
    'understands-danish': 4,
    'speaks-danish': 3,
    qualifications: 3,
    initiative: 2,
    strength: 5,
  },
)
const november = waveWith(
  '2026-11-23',
  {
    cooperation: 6,
    attendance: 7,
    'understands-danish': 5,
    'speaks-danish': 4,
    'belief-in-job': 5,
    strength: 3,
    'daily-life': 'declined',
  },
  {
    cooperation: 5,
    attendance: 4,
    'understands-danish': 5,
    'speaks-danish': 'cannot-assess',
    qualifications: 4,
    initiative: 5,
    strength: 5,
  },
)
const changes = changesBetween(fip, august, november, assumedParameters)
const theme = (id: string) => changes.find(({ themeId }) => themeId === id)!.changes

describe('change since last time', () => {
  test('a theme mean over two items that rises by two points is sure', () => {
    expect(theme('language').citizen).toEqual({
      from: { kind: 'value', value: 2.5 },
      to: { kind: 'value', value: 4.5 },
      items: 2,
      change: 2,
      needed: 2,
      verdict: 'progress',
      naive: 'progress',
    })
  })

  test('the other rater is judged alone, over the items she answered both times', () => {
    expect(theme('language').caseworker).toMatchObject({
      from: { kind: 'value', value: 4 },
      to: { kind: 'value', value: 5 },
      items: 1,
      verdict: 'within-error',
      naive: 'progress',
    })
  })

  test('one item needs three points where the simple rule takes one', () => {
    expect(theme('job-search').caseworker).toMatchObject({ change: 3, verdict: 'progress', naive: 'progress' })
    expect(theme('confidence').citizen).toMatchObject({ change: 2, verdict: 'within-error', naive: 'progress' })
    expect(theme('professional').caseworker).toMatchObject({ change: 1, verdict: 'within-error', naive: 'progress' })
  })

  test('what is not asked has no change, and what is declined cannot be compared', () => {
    expect(theme('professional').citizen).toBeNull()
    expect(theme('mastery').citizen).toMatchObject({
      from: { kind: 'value', value: 5 },
      to: { kind: 'declined' },
      items: 0,
      change: null,
      verdict: 'not-comparable',
      naive: 'not-comparable',
    })
    expect(theme('labour-market').citizen).toMatchObject({ from: { kind: 'missing' }, verdict: 'not-comparable' })
  })

  test('against a wave of another version only bridged items compare', () => {
    const older = {
      ...fip,
      themes: fip.themes.map((it) => ({ ...it, items: it.items.filter(({ id }) => id !== 'speaks-danish') })),
    }
    const made = bridge({ ...older, version: 0 }, fip)
    const bridged = changesBetween(fip, august, november, assumedParameters, made.ok ? made.value : noBridge)
    expect(bridged.find(({ themeId }) => themeId === 'language')?.changes.citizen).toMatchObject({
      items: 1,
      change: 2,
      verdict: 'within-error',
    })
  })

  test('without a bridge nothing compares and both waves still show', () => {
    const none = changesBetween(fip, august, november, assumedParameters, noBridge)
    expect(none.find(({ themeId }) => themeId === 'language')?.changes.citizen).toMatchObject({
      from: { kind: 'value', value: 2.5 },
      to: { kind: 'value', value: 4.5 },
      verdict: 'not-comparable',
    })
  })

  test('health is nowhere in the changes of somebody who may not read it', () => {
    const seen = changesBetween(withoutHealth(fip), august, november, assumedParameters)
    expect(JSON.stringify(seen)).not.toContain('health')
  })

  test('is by item too, and both tables have a row for each', () => {
    expect(itemRows(fip, changes, 'da').map(({ name }) => name)).toEqual(
      allItems(fip).map((item) => item.label.da.text),
    )
    const rows = themeRows(fip, changes, 'da')
    expect(rows.length).toBe(9)
    expect(rows.find(({ name }) => name === 'Sprog')?.citizen.verdict).toBe('progress')
    expect(rows.find(({ name }) => name === 'Sprog')?.worker.verdict).toBe('within')
    expect(rows.find(({ name }) => name === 'Faglige kompetencer')?.citizen.from.kind).toBe('not-asked')
  })

  test('raters never lend each other a value', () => {
    const value = fc.integer({ min: 1, max: 7 })
    fc.assert(
      fc.property(value, value, value, (before, after, others) => {
        const first = waveWith('2026-01-05', { strength: before }, { strength: others })
        const [one, two] = [others, 8 - others].map((other) =>
          waveWith('2026-04-06', { strength: after }, { strength: other }),
        )
        const citizen = (later: typeof first) =>
          changesBetween(fip, first, later, assumedParameters).find(({ themeId }) => themeId === 'health')?.changes
            .citizen
        expect(citizen(one!)).toEqual(citizen(two!))
      }),
    )
  })
})

test('the dated rule gives the assumption of the statistics, until own data suffice', () => {
  expect(assumedParametersOn(november.on)).toEqual(assumedParameters)
})

describe('against which wave', () => {
  const may = waveWith('2026-05-25', { 'understands-danish': 1, 'speaks-danish': 1 })

  test('the one before and the first', () => {
    const since = changesSince(fip, [may, august, november], assumedParameters)
    expect([since.previous?.with.on, since.first?.with.on]).toEqual(['2026-08-24', '2026-05-25'])
  })

  test('a first wave has nothing to compare with', () => {
    expect(changesSince(fip, [november], assumedParameters)).toEqual({ previous: null, first: null })
    expect(changesSince(fip, [], assumedParameters)).toEqual({ previous: null, first: null })
  })

  test('a wave of an unknown version is not compared by itself', () => {
    const old = { ...august, questionnaireVersion: 7 }
    const { previous } = changesSince(fip, [old, november], assumedParameters)
    expect(findingOf(previous?.themes ?? null, 9, []).compared).toBe(0)
  })
})

describe('the gap between the raters', () => {
  test('is the citizen’s less the caseworker’s, clear from two points', () => {
    expect(gapBetween(7, 4)).toEqual({ citizen: 7, caseworker: 4, difference: 3, kind: 'differ' })
    expect(gapBetween(3, 5)).toMatchObject({ difference: -2, kind: 'differ' })
    expect(gapBetween(4, 5)).toMatchObject({ difference: -1, kind: 'agree' })
    expect(gapBetween(4, 4)).toMatchObject({ difference: 0, kind: 'agree' })
  })

  test('is null where either has no number', () => {
    expect([gapBetween(null, 4), gapBetween(4, null), gapBetween(null, null)]).toEqual([null, null, null])
  })

  test('comes largest first, and only for items both are asked', () => {
    const gaps = gapsIn(fip, november)
    expect(gaps.length).toBe(8)
    expect(gaps.slice(0, 2).map(({ item, gap }) => [item.id, gap?.difference])).toEqual([
      ['attendance', 3],
      ['strength', -2],
    ])
    expect(gaps.at(-1)?.gap).toBeNull()
    expect(clearDifferences(gaps).length).toBe(2)
  })
})

describe('the sentence above the star', () => {
  test('names the themes with sure progress for either rater, and counts the clear differences', () => {
    expect(findingOf(changes, fip.themes.length, gapsIn(fip, november))).toEqual({
      compared: 7,
      themes: 9,
      progress: ['language', 'job-search'],
      setback: [],
      differences: 2,
    })
  })

  test('of a first wave says nothing of progress', () => {
    expect(findingOf(null, 9, [])).toEqual({ compared: 0, themes: 9, progress: [], setback: [], differences: 0 })
  })
})

describe('the star', () => {
  test('has a ray for each theme with both raters and the earlier wave', () => {
    const rays = starThemes(fip, november, august, 'da')
    expect(rays.length).toBe(9)
    expect(rays.find(({ id }) => id === 'language')).toEqual({
      id: 'language',
      name: 'Sprog',
      citizen: { kind: 'value', value: 4.5 },
      worker: { kind: 'value', value: 5 },
      earlierCitizen: { kind: 'value', value: 2.5 },
      earlierWorker: { kind: 'value', value: 3.5 },
    })
    expect(rays.find(({ id }) => id === 'mastery')?.citizen).toEqual({ kind: 'declined' })
    expect(rays.find(({ id }) => id === 'job-search')?.citizen).toEqual({ kind: 'not-asked' })
  })

  test('has no tail the first time, and speaks the citizen’s language', () => {
    const [ray] = starThemes(fip, november, null, 'uk')
    expect([ray?.name, ray?.earlierCitizen.kind]).toEqual(['Соціальні навички', 'missing'])
  })
})
