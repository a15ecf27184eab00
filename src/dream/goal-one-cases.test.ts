import { describe, expect, test } from 'vitest'
import { passingFile, type Somebody, snapshotOf, weeksFromTo } from '../../test/support/register.ts'
import { type Quarter, quarterFrom } from '../platform/period.ts'
import { countGoalOne } from './count-goal-one.ts'
import { explainPerson } from './explain-person.ts'
import { defaultParameters, type GoalOneCounts, type GoalOneParameters } from './goal-one.ts'
import type { Snapshot } from './snapshot.ts'

// The cases of the domain's own list that are about one person, by number.

const q = (text: string) => quarterFrom(text) as Quarter
const weeks = (code: string, ...numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [`2018W${number}`, code]))
/** On integration benefit since summer 2016, with other codes in some weeks. */
const amal = (changes: Somebody['weeks'] = {}, rest: Partial<Somebody> = {}): Somebody => ({
  person: 'amal',
  from: { '2016W27': '700' },
  weeks: changes,
  ...rest,
})

async function countOf(snapshot: Snapshot, quarter = '2018Q4', parameters: Partial<GoalOneParameters> = {}) {
  const counted = await countGoalOne(snapshot, [q(quarter)], { ...defaultParameters, ...parameters })
  if (!counted.ok) throw new Error(JSON.stringify(counted.refusal))
  return counted.value[0] as GoalOneCounts
}

/** What becomes of one person, counted and explained: both must say the same. */
async function outcomeOf(one: Somebody, parameters: Partial<GoalOneParameters> = {}, igu?: string) {
  const snapshot = await snapshotOf([one], igu ? { igu: passingFile('igu.csv', igu) } : {})
  const counts = await countOf(snapshot, '2018Q4', parameters)
  const why = await explainPerson(snapshot, one.person, q('2018Q4'), { ...defaultParameters, ...parameters })
  if (!why.ok) throw new Error(JSON.stringify(why.refusal))
  const [cell] = counts.cells
  const counted = !cell
    ? Object.entries(counts.excluded).find(([, persons]) => persons === 1)?.[0]
    : cell.selfSupporting === 1
      ? 'selfSupporting'
      : cell.education === 1
        ? 'education'
        : 'neither'
  expect(why.value.excluded ?? why.value.outcome).toBe(counted)
  return counted
}

describe('domain cases about a person', () => {
  test('1: five scattered weeks without benefit make her self-supporting', async () => {
    expect(await outcomeOf(amal(weeks('', 40, 43, 46, 49, 52)))).toBe('selfSupporting')
  })

  test('2: four do not, and she stays in the population', async () => {
    expect(await outcomeOf(amal(weeks('', 40, 43, 46, 49)))).toBe('neither')
  })

  test('3: a week with a single day of benefit carries its code and is not clean', async () => {
    expect(await outcomeOf(amal({ ...weeks('', 40, 41, 42, 43), '2018W44': '700' }))).toBe('neither')
  })

  test('4: five weeks with a study grant are education and not self-support', async () => {
    expect(await outcomeOf(amal(weeks('651', 40, 42, 44, 46, 48)))).toBe('education')
  })

  test('5: being enrolled without a grant, or on adult education support, is not education', async () => {
    expect(await outcomeOf(amal(weeks('652', 40, 41, 42, 43, 44)))).toBe('neither')
    expect(await outcomeOf(amal(weeks('661', 40, 41, 42, 43, 44)))).toBe('neither')
    const studying = defaultParameters.codes.codes.map((line) =>
      line.code === '652' ? { ...line, class: 'education' as const } : line,
    )
    const codes = { ...defaultParameters.codes, version: 2, codes: studying }
    expect(await outcomeOf(amal(weeks('652', 40, 41, 42, 43, 44)), { codes })).toBe('education')
  })

  test('6: with five weeks of both she is counted once, in the state with more weeks, at a tie as self-supporting', async () => {
    const tie = amal({ ...weeks('', 40, 41, 42, 43, 44), ...weeks('651', 45, 46, 47, 48, 49) })
    expect(await outcomeOf(tie)).toBe('selfSupporting')
    expect(await outcomeOf(amal({ ...tie.weeks, ...weeks('651', 50) }))).toBe('education')
    expect(await outcomeOf(amal({ ...tie.weeks, ...weeks('', 50) }))).toBe('selfSupporting')
  })

  test('7: nine weeks of IGU practice are self-support; four and nine at school are neither', async () => {
    const file = (last: string, next: string) =>
      `person,kind,from,to\namal,praktik,2018-10-01,${last}\namal,skole,${next},2018-12-30\n`
    expect(await outcomeOf(amal(), {}, file('2018-12-02', '2018-12-03'))).toBe('selfSupporting')
    expect(await outcomeOf(amal(), {}, file('2018-10-28', '2018-10-29'))).toBe('neither')
  })

  test('8: the register alone says the same, and a disagreement is a warning with a count', async () => {
    const practice = amal({ ...weeks('', 40, 41, 42, 43, 44, 45, 46, 47, 48), ...weeks('703', 49, 50, 51, 52) })
    expect(await outcomeOf(practice)).toBe('selfSupporting')
    const igu = passingFile(
      'igu.csv',
      'person,kind,from,to\namal,skole,2018-10-01,2018-10-07\nstranger,skole,2018-10-01,2018-10-07\n',
    )
    const { warnings } = await countOf(await snapshotOf([practice], { igu }))
    expect(warnings).toContainEqual({ code: 'igu-disagrees', persons: 1 })
    expect(warnings).toContainEqual({ code: 'igu-without-person', persons: 1 })
  })

  test('9: first receipt in 2015W53 is within 36 months at 2018Q4, and in 2015W52 beyond', async () => {
    expect(await outcomeOf(amal({}, { from: { '2015W53': '700' } }))).toBe('neither')
    expect(await outcomeOf(amal({}, { from: { '2015W52': '700' } }))).toBe('beyond36Months')
  })

  test('10: coming back does not start the clock again', async () => {
    expect(await outcomeOf(amal({}, { from: { '2015W50': '700', '2016W05': '', '2017W10': '700' } }))).toBe(
      'beyond36Months',
    )
  })

  test('11: the clock starts with integration benefit, not with cash benefit before it', async () => {
    expect(await outcomeOf(amal({}, { from: { '2014W02': '710', '2016W27': '700' } }))).toBe('neither')
    expect(await outcomeOf(amal({}, { from: { '2016W02': '710' } }))).toBe('noIntegrationBenefit')
  })

  test('12: age is that of the last Sunday of the quarter', async () => {
    // The last Sunday of 2018Q4 is 30 December 2018.
    expect(await outcomeOf(amal({}, { born: '2000-12-30' }))).toBe('neither')
    expect(await outcomeOf(amal({}, { born: '2000-12-31' }))).toBe('age')
    expect(await outcomeOf(amal({}, { born: '1953-12-31' }))).toBe('neither')
    expect(await outcomeOf(amal({}, { born: '1953-12-30' }))).toBe('age')
  })

  test('13: who has left or died is in neither numerator nor denominator', async () => {
    expect(await outcomeOf(amal({}, { from: { '2016W27': '700', '2018W45': '997' } }))).toBe('notResident')
    expect(await outcomeOf(amal({}, { from: { '2016W27': '700', '2018W41': '999' } }))).toBe('dead')
    // Away in the middle of the quarter and home in its last week: she counts, and the weeks away are no self-support.
    expect(await outcomeOf(amal(weeks('997', 41, 42, 43, 44, 45, 46)))).toBe('neither')
  })

  test('13: an unknown code stops the figure and is never benefit-free', async () => {
    const snapshot = await snapshotOf([amal(weeks('142', 40, 41, 42, 43, 44)), amal({}, { person: 'basma' })])
    const unknown = [{ code: '142', firstWeek: '2018W40', lastWeek: '2018W44', persons: 1 }]
    expect(snapshot.manifest.unknownCodes).toEqual(unknown)
    const counted = await countGoalOne(snapshot, [q('2018Q4')], defaultParameters)
    expect(counted).toEqual({ ok: false, refusal: { why: 'unknown-codes', codes: unknown } })
  })

  test('13: an unknown code stops only what it can touch', async () => {
    const unknown = weeks('142', 40, 41, 42, 43, 44)
    expect(await outcomeOf(amal(unknown, { origin: '1' }))).toBe('origin')
    expect(await outcomeOf(amal(unknown, { born: '2010-01-01' }))).toBe('age')
    expect(await outcomeOf(amal(unknown, { home: '' }))).toBe('noMunicipality')
    const between = await snapshotOf([amal({ '2017W10': '142' })])
    expect((await countGoalOne(between, [q('2018Q4')], defaultParameters)).ok).toBe(true)
    const before = await snapshotOf([amal({ '2015W10': '142' })])
    expect((await countGoalOne(before, [q('2018Q4')], defaultParameters)).ok).toBe(false)
  })

  test('14: quarters of 14 and 12 weeks, and a week that belongs to next year', async () => {
    const snapshot = await snapshotOf([amal({ '2019W01': '' }, { from: { '2018W40': '700' } })], {
      first: '2017W40',
      last: '2021W12',
    })
    expect((await countOf(snapshot, '2020Q4')).weeks).toBe(14)
    expect((await countOf(snapshot, '2021Q1')).weeks).toBe(12)
    const why = await explainPerson(snapshot, 'amal', q('2019Q1'), defaultParameters)
    expect(why.ok && why.value.weeks[0]).toMatchObject({ week: '2019W01', code: '', countedAs: 'self-supporting' })
  })

  test('14: a missing week column stops the quarter and is not read as a week without benefit', async () => {
    const snapshot = await snapshotOf([amal()], { last: '2018W51' })
    const counted = await countGoalOne(snapshot, [q('2018Q3'), q('2018Q4')], defaultParameters)
    expect(counted).toEqual({ ok: false, refusal: { why: 'missing-weeks', weeks: ['2018W52'] } })
  })
})

describe('what is stated beside the cases', () => {
  test('a newcomer is not self-supporting by her absence, unless that is asked for', async () => {
    const newcomer = amal({}, { from: { '2018W47': '700' } })
    expect(await outcomeOf(newcomer)).toBe('neither')
    expect(await outcomeOf(newcomer, { newcomerWeeksCount: true })).toBe('selfSupporting')
  })

  test('in a quarter of 14 weeks six are needed where the threshold is proportional', async () => {
    const five = amal(
      { '2020W40': '', '2020W41': '', '2020W42': '', '2020W43': '', '2020W44': '' },
      { from: { '2019W01': '700' } },
    )
    const snapshot = await snapshotOf([five], { first: '2017W40', last: '2020W53' })
    expect((await countOf(snapshot, '2020Q4')).cells[0]?.selfSupporting).toBe(1)
    expect((await countOf(snapshot, '2020Q4', { proportional: true })).cells[0]?.selfSupporting).toBe(0)
  })

  test('the accumulated clock counts weeks received: 156 are within, 157 beyond', async () => {
    const received = (count: number) => {
      const all = weeksFromTo('2014W01', '2018W39').slice(0, count)
      return amal(Object.fromEntries(all.map((week) => [week, '703'])), { from: {} })
    }
    expect(await outcomeOf(received(156), { clock: 'accumulated' })).toBe('selfSupporting')
    expect(await outcomeOf(received(157), { clock: 'accumulated' })).toBe('beyond36Months')
    expect(await outcomeOf(received(156))).toBe('beyond36Months')
  })

  test('whoever lives outside the municipalities asked for is without a municipality, so that everybody is accounted for', async () => {
    const people = [
      amal(),
      amal({}, { person: 'basma', home: '840' }),
      amal({}, { person: 'carla', origin: '1', home: '840' }),
    ]
    const counts = await countOf(await snapshotOf(people), '2018Q4', { municipalities: ['810'] })
    expect(counts.cells).toEqual([
      { municipality: '810', sex: 'woman', population: 1, selfSupporting: 0, education: 0 },
    ])
    expect(counts.excluded.noMunicipality).toBe(2)
  })

  test('membership of the programme is tested where the map names it, and missed aloud where it does not', async () => {
    expect((await countOf(await snapshotOf([amal()]))).warnings).toContainEqual({ code: 'programme-not-tested' })
  })

  test('a register that starts less than 36 months before the quarter says so', async () => {
    const short = await countOf(await snapshotOf([amal()], { first: '2015W41' }))
    expect(short.warnings).toContainEqual({ code: 'short-history', firstWeek: '2015W41', months: 36 })
    const long = await countOf(await snapshotOf([amal()], { first: '2015W40' }))
    expect(long.warnings.map(({ code }) => code)).not.toContain('short-history')
  })

  test('a code is known only in the weeks in which its line is valid', async () => {
    const lines = defaultParameters.codes.codes.map((line) =>
      line.code === '700' ? { ...line, validTo: '2018-11-04' as never } : line,
    )
    const snapshot = await snapshotOf([amal()])
    const counted = await countGoalOne(snapshot, [q('2018Q4')], {
      ...defaultParameters,
      codes: { id: 'own', version: 1, codes: lines },
    })
    expect(counted.ok || counted.refusal).toEqual({
      why: 'unknown-codes',
      codes: [{ code: '700', firstWeek: '2018W45', lastWeek: '2018W52', persons: 1 }],
    })
  })
})
