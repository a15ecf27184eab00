import { describe, expect, test } from 'vitest'
import { findDefinition } from './definitions.ts'
import { type PublishedFigure, publishedFigures, publishedMunicipalities } from './published.ts'

const figure = (part: PublishedFigure['part']) => publishedFigures.find((one) => one.part === part) as PublishedFigure
const countOf = (municipalities: readonly string[] | number) =>
  typeof municipalities === 'number' ? municipalities : municipalities.length
const spreadOf = ({ spread }: PublishedFigure) => spread ?? []
const half = 0.5

describe('the figures published for 2018', () => {
  test.each(publishedFigures.filter(({ spread }) => spread))('$part is told of 17 municipalities', (one) => {
    expect(spreadOf(one).reduce((sum, { municipalities }) => sum + countOf(municipalities), 0)).toBe(17)
    expect(publishedMunicipalities).toHaveLength(17)
    const named = spreadOf(one).flatMap(({ municipalities }) =>
      typeof municipalities === 'number' ? [] : municipalities,
    )
    expect(publishedMunicipalities).toEqual(expect.arrayContaining(named))
  })

  test.each(publishedFigures.filter(({ changePp, baseline }) => changePp !== null && baseline !== null))(
    '$part: the change is that of unrounded shares, so at most a point from that of the rounded ones',
    ({ baseline, mean, changePp }) => expect(Math.abs(mean - (baseline ?? 0) - (changePp ?? 0))).toBeLessThanOrEqual(1),
  )

  test('the two parts of goal 1 add up to it, in level and in change: nobody is counted in both', () => {
    const [all, one, other] = [figure('reached'), figure('selfSupporting'), figure('education')]
    expect(one.mean + other.mean).toBe(all.mean)
    expect((one.changePp ?? 0) + (other.changePp ?? 0)).toBe(all.changePp)
    expect((one.baseline ?? 0) + (other.baseline ?? 0)).toBe(all.baseline)
  })

  test('the gap between the sexes is the difference of their two means', () => {
    expect(figure('men').mean - figure('women').mean).toBe(figure('genderGap').mean)
    expect((figure('men').baseline ?? 0) - (figure('women').baseline ?? 0)).toBe(figure('genderGap').baseline)
  })
})

describe('the two kinds of mean', () => {
  const kindOf = (one: PublishedFigure) => findDefinition(one.definition).mean
  const bounds = (one: PublishedFigure) => {
    const sum = (end: 'low' | 'high') =>
      spreadOf(one).reduce((total, group) => total + countOf(group.municipalities) * group[end], 0)
    return { low: sum('low') / 17 - half, high: sum('high') / 17 + half }
  }

  test.each(publishedFigures.filter((one) => kindOf(one) === 'unweighted' && one.spread))(
    '$part can be the unweighted mean of what is told of the municipalities',
    (one) => {
      const { low, high } = bounds(one)
      expect(one.mean).toBeGreaterThanOrEqual(low)
      expect(one.mean).toBeLessThanOrEqual(high)
    },
  )

  test.each(publishedFigures.filter((one) => kindOf(one) === 'pooled'))(
    '$part is pooled: only the least and the most municipality bound it',
    (one) => {
      expect(one.mean).toBeGreaterThan(Math.min(...spreadOf(one).map(({ low }) => low)))
      expect(one.mean).toBeLessThan(Math.max(...spreadOf(one).map(({ high }) => high)))
    },
  )
})
