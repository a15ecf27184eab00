import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passingFile, type Somebody, snapshotOf, weeksFromTo } from '../../test/support/register.ts'
import { type Quarter, quarterFrom, type Week } from '../platform/period.ts'
import { countGoalOne } from './count-goal-one.ts'
import { defaultParameters, type GoalOneParameters } from './goal-one.ts'

// Goal 1 once more, told as slowly and plainly as it can be: one person at a time, one week at a time, with a calendar of its own.

const long = process.env.FREMGANG_TEST_LENGTH === 'long' || process.env.FREMGANG_LONG === '1'
const FIRST = '2014W40'
const LAST = '2017W39'
const calendar = weeksFromTo(FIRST, LAST)
const quarters = ['2016Q4', '2017Q1', '2017Q3'].map((text) => quarterFrom(text) as Quarter)
const DAY = 86_400_000
const mondays = calendar.map((_, at) => Date.UTC(2014, 8, 29) + at * 7 * DAY)

interface Spell {
  readonly person: string
  readonly kind: string
  readonly from: string
  readonly to: string
}

function slowCount(
  people: readonly Somebody[],
  spells: readonly Spell[],
  quarter: string,
  parameters: GoalOneParameters,
) {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))]
  const own = calendar
    .map((_, at) => at)
    .filter((at) => {
      const thursday = new Date((mondays[at] as number) + 3 * DAY)
      return thursday.getUTCFullYear() === year && Math.floor(thursday.getUTCMonth() / 3) + 1 === number
    })
  const last = own.at(-1) as number
  const needed = parameters.proportional
    ? Math.ceil((parameters.thresholdWeeks * own.length) / 13)
    : parameters.thresholdWeeks
  const cells: Record<string, [number, number, number]> = {}
  const excluded: Record<string, number> = {
    dead: 0,
    notResident: 0,
    noMunicipality: 0,
    origin: 0,
    age: 0,
    noIntegrationBenefit: 0,
    beyond36Months: 0,
  }
  const unknown = new Set<string>()
  for (const one of people) {
    const codes = calendar.map((week) => one.weeks?.[week] ?? '')
    const lineOf = (at: number) => {
      const monday = new Date(mondays[at] as number).toISOString().slice(0, 10)
      return parameters.codes.codes.find(
        (line) =>
          Number(line.code) === Number(codes[at]) &&
          (line.code === '') === (codes[at] === '') &&
          (line.validFrom === null || line.validFrom <= monday) &&
          (line.validTo === null || line.validTo >= monday),
      )
    }
    let dead = false
    for (let at = 0; at <= last; at++) if (lineOf(at)?.class === 'dead') dead = true
    const away = lineOf(last)?.class === 'not-resident'
    const home = one.home ?? '810'
    const homeless = home === '' || (parameters.municipalities !== 'all' && !parameters.municipalities.includes(home))
    const foreign = (one.origin ?? '3') === '3'
    const sunday = new Date((mondays[last] as number) + 6 * DAY)
    const born = (one.born ?? '1988-05-01').split('-').map(Number) as [number, number, number]
    const hadBirthday =
      sunday.getUTCMonth() + 1 > born[1] || (sunday.getUTCMonth() + 1 === born[1] && sunday.getUTCDate() >= born[2])
    const age = sunday.getUTCFullYear() - born[0] - (hadBirthday ? 0 : 1)
    const barred = dead
      ? 'dead'
      : away
        ? 'notResident'
        : homeless
          ? 'noMunicipality'
          : !foreign
            ? 'origin'
            : age < 18 || age > 64
              ? 'age'
              : null
    let first = -1
    let received = 0
    for (let at = 0; at <= last; at++)
      if (lineOf(at)?.firstReceipt) {
        if (first < 0) first = at
        received++
      }
    if (!barred)
      for (let at = 0; at <= last; at++)
        if (!lineOf(at) && (own.includes(at) || first < 0 || at < first || parameters.clock === 'accumulated'))
          unknown.add(codes[at] as string)
    const cut = new Date(mondays[last] as number)
    const wanted = cut.getUTCDate()
    cut.setUTCDate(1)
    cut.setUTCMonth(cut.getUTCMonth() - parameters.months)
    cut.setUTCDate(Math.min(wanted, new Date(Date.UTC(cut.getUTCFullYear(), cut.getUTCMonth() + 1, 0)).getUTCDate()))
    const beyond =
      parameters.clock === 'elapsed'
        ? first >= 0 && (mondays[first] as number) < cut.getTime()
        : received > Math.floor((parameters.months * 52) / 12)
    const out = barred ?? (first < 0 ? 'noIntegrationBenefit' : beyond ? 'beyond36Months' : null)
    if (out) {
      excluded[out] = (excluded[out] ?? 0) + 1
      continue
    }
    let [free, studying] = [0, 0]
    for (const at of own) {
      const days = Array.from({ length: 7 }, (_, day) =>
        new Date((mondays[at] as number) + day * DAY).toISOString().slice(0, 10),
      )
      const kinds = spells
        .filter(({ person, from, to }) => person === one.person && days.some((day) => from <= day && day <= to))
        .map(({ kind }) => kind)
      if (kinds.includes('skole')) continue
      if (kinds.includes('praktik')) free++
      else if (at >= first || parameters.newcomerWeeksCount) {
        if (lineOf(at)?.class === 'benefit-free') free++
        if (lineOf(at)?.class === 'education') studying++
      }
    }
    const key = `${home} ${one.sex === '1' ? 'man' : 'woman'}`
    const cell = cells[key] ?? [0, 0, 0]
    cells[key] = cell
    cell[0]++
    if (free >= needed && (studying < needed || free >= studying)) cell[1]++
    else if (studying >= needed) cell[2]++
  }
  return unknown.size > 0 ? { unknown: [...unknown].sort() } : { cells, excluded }
}

const code = fc.constantFrom(
  '',
  '',
  '',
  '0',
  '100',
  '651',
  '652',
  '700',
  '700',
  '703',
  '709',
  '710',
  '730',
  '881',
  '521',
  '997',
)
const rare = fc.oneof(
  { weight: 30, arbitrary: code },
  { weight: 1, arbitrary: fc.constantFrom('142', '555', '999', '997') },
)
const spellsOfCodes = fc.array(fc.tuple(rare, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 25 })
const somebody = fc.record({
  sex: fc.constantFrom('1', '2'),
  born: fc.constantFrom(
    '1988-05-01',
    '1990-02-28',
    '1999-01-01',
    '1998-12-31',
    '1952-01-01',
    '1952-01-02',
    '2010-01-01',
  ),
  origin: fc.constantFrom('3', '3', '3', '3', '1', ''),
  home: fc.constantFrom('810', '840', '101', '810', ''),
  spells: spellsOfCodes,
})
const people = fc.array(somebody, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map(({ spells, ...one }, at): Somebody => {
    const codes = spells.flatMap(([text, long]) => Array.from({ length: long }, () => text))
    const weeks = Object.fromEntries(calendar.map((week, on): [Week, string] => [week, codes[on] ?? '']))
    return { person: `p${at}`, ...one, weeks }
  }),
)
const dayIn = fc
  .integer({ min: 0, max: calendar.length * 7 - 1 })
  .map((days) => new Date((mondays[0] as number) + days * DAY).toISOString().slice(0, 10))
const igu = fc
  .array(
    fc.record({
      person: fc.constantFrom('p0', 'p1', 'p2', 'p9'),
      kind: fc.constantFrom('praktik', 'skole'),
      from: dayIn,
      to: dayIn,
    }),
    { maxLength: 6 },
  )
  .map((spells) =>
    spells.map((spell) => (spell.from <= spell.to ? spell : { ...spell, from: spell.to, to: spell.from })),
  )

/** How the code table differs from the one built in. */
const codeChanges = fc.record({
  education652: fc.boolean(),
  without710: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 1),
  receipt710: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 1),
  until700: fc.constantFrom(null, null, null, null, '2017-03-05'),
  knowsAll: fc.boolean(),
})
const own = (code: string) => ({
  code,
  meaning: '',
  class: 'benefit' as const,
  validFrom: null,
  validTo: null,
  source: '',
})

type CodeChanges = typeof codeChanges extends fc.Arbitrary<infer Changes> ? Changes : never

function changedCodes(changes: CodeChanges): GoalOneParameters['codes'] {
  const { education652, without710, receipt710, until700, knowsAll } = changes
  const codes = defaultParameters.codes.codes
    .filter((line) => !(without710 && line.code === '710'))
    .map((line) => (line.code === '652' && education652 ? { ...line, class: 'education' as const } : line))
    .map((line) => (line.code === '710' && receipt710 ? { ...line, firstReceipt: true } : line))
    .map((line) => (line.code === '700' ? { ...line, validTo: until700 as never } : line))
  return { id: 'changed', version: 1, codes: knowsAll ? [...codes, own('142'), own('555')] : codes }
}

const parameters = fc.record({
  thresholdWeeks: fc.integer({ min: 1, max: 8 }),
  proportional: fc.boolean(),
  months: fc.constantFrom(6, 12, 24, 36),
  clock: fc.constantFrom('elapsed' as const, 'accumulated' as const),
  newcomerWeeksCount: fc.boolean(),
  codes: codeChanges,
  municipalities: fc.constantFrom('all' as const, ['810'], ['840', '101']),
})

test('the counts are those of a slow count of one person and one week at a time', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(people, igu, fc.array(parameters, { minLength: 3, maxLength: 6 }), async (all, spells, drawn) => {
      const settings = drawn.map(({ codes, ...rest }): GoalOneParameters => ({ ...rest, codes: changedCodes(codes) }))
      const file = [
        'person,kind,from,to',
        ...spells.map(({ person, kind, from, to }) => [person, kind, from, to].join(',')),
      ].join('\n')
      const snapshot = await snapshotOf(all, { first: FIRST, last: LAST, igu: passingFile('igu.csv', file) })
      for (const setting of settings)
        for (const quarter of quarters) {
          const slow = slowCount(all, spells, quarter, setting)
          const counted = await countGoalOne(snapshot, [quarter], setting)
          const fast = counted.ok
            ? {
                cells: Object.fromEntries(
                  counted.value[0]!.cells.map((cell) => [
                    `${cell.municipality} ${cell.sex}`,
                    [cell.population, cell.selfSupporting, cell.education],
                  ]),
                ),
                excluded: counted.value[0]!.excluded,
              }
            : {
                unknown:
                  counted.refusal.why === 'unknown-codes'
                    ? counted.refusal.codes.map(({ code: text }) => text).sort()
                    : [],
              }
          expect(fast).toEqual(slow)
          if (counted.ok) {
            compared++
            const population = counted.value[0]!.cells.reduce((sum, cell) => sum + cell.population, 0)
            expect(
              population + Object.values(counted.value[0]!.excluded).reduce((sum, persons) => sum + persons, 0),
            ).toBe(all.length)
          }
        }
      const together = await countGoalOne(snapshot, quarters, settings[0]!)
      const apart = await Promise.all(quarters.map((quarter) => countGoalOne(snapshot, [quarter], settings[0]!)))
      if (together.ok) expect(together.value).toEqual(apart.flatMap((one) => (one.ok ? one.value : [])))
    }),
    { numRuns: long ? 1000 : 15 },
  )
  expect(compared).toBeGreaterThan(50)
}, 600_000)
