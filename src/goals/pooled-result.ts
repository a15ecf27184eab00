import { type ProtectedSystem, protect, withheld } from '../disclosure/index.ts'
import { type GoalId, keyOf, newestDefinition } from '../indicators/index.ts'
import type { PooledCounts, PooledRow } from '../jobindsats/index.ts'
import { type Quarter, weeksOfQuarter } from '../platform/period.ts'
import type {
  GoalThreeResult,
  GoalTwoResult,
  Group,
  Pooled,
  PooledBaseline,
  PooledMean,
  PooledMunicipality,
  PooledResult,
  PooledSexes,
  Provenance,
  ResultWarning,
} from './goal-result.ts'
import {
  everywhere,
  type PooledCount,
  pooledCell,
  pooledSystem,
  sumOf,
  type WholeGroup,
  type WholeRow,
  wholeRows,
} from './pooled-system.ts'
import { type Printer, printerFor } from './printer.ts'
import { differenceOf, shareOf } from './tally.ts'

/** What a result of goal 2 or 3 is made of. The counts may be Jobindsats' or, once placements count them, our own. */
export interface PooledMaterial {
  readonly now: PooledCounts
  readonly baseline: PooledCounts | null
}
export type PooledOrigin = Pick<Provenance, 'snapshot' | 'extractDate' | 'parameters' | 'threshold'>

/** Goal 2, job-ready, in a month: pooled and protected. */
export const goalTwoResult = async (material: PooledMaterial, origin: PooledOrigin): Promise<GoalTwoResult> => ({
  goal: 2,
  month: material.now.period,
  ...(await pooledResult('goal-2', material, origin)),
})

/** Goal 3, company measures, in a quarter: pooled and protected. */
export const goalThreeResult = async (material: PooledMaterial, origin: PooledOrigin): Promise<GoalThreeResult> => ({
  goal: 3,
  quarter: material.now.period,
  weeks: weeksOfQuarter(material.now.period as Quarter).length,
  ...(await pooledResult('goal-3', material, origin)),
})

async function pooledResult(goal: GoalId, material: PooledMaterial, origin: PooledOrigin): Promise<PooledResult> {
  const periods = [material.now, ...(material.baseline ? [material.baseline] : [])]
  const system = await protect(pooledSystem(periods), { threshold: origin.threshold })
  const printer = printerFor(system, origin.threshold)
  return {
    definition: keyOf(newestDefinition(goal)),
    ...origin,
    municipalities: material.now.rows.map((row) => municipalityOf(row, material, printer, origin.threshold)),
    projectMean: meanOf(material, printer),
    excluded: leftOutOf(material.now),
    warnings: periods.flatMap((period) => warningsOf(period, system)),
  }
}

function municipalityOf(
  row: PooledRow,
  { now, baseline }: PooledMaterial,
  printer: Printer,
  threshold: number,
): PooledMunicipality {
  const whole = wholeRow(now, row.municipality)
  const before = baseline?.rows.find(({ municipality }) => municipality === row.municipality)
  const wholeBefore = baseline && wholeRow(baseline, row.municipality)
  return {
    code: row.municipality,
    ...(whole ? pooledOf(now, whole.municipality, 'all', whole, printer) : incomplete(now, row, threshold)),
    ...sexesOf(now, whole, printer),
    baseline: baseline && before ? baselineOf(baseline, before, wholeBefore ?? null, printer, threshold) : null,
    changePp:
      whole && wholeBefore
        ? printer.points(
            [...shareCells(now, row.municipality, 'all'), ...shareCells(baseline, row.municipality, 'all')],
            differenceOf(pooledShare(whole), pooledShare(wholeBefore), 100),
          )
        : null,
  }
}

const wholeRow = (counts: PooledCounts, code: string) =>
  wholeRows(counts).find(({ municipality }) => municipality === code) ?? null

function baselineOf(
  counts: PooledCounts,
  row: PooledRow,
  whole: WholeRow | null,
  printer: Printer,
  threshold: number,
): PooledBaseline {
  return {
    period: counts.period,
    ...(whole ? pooledOf(counts, whole.municipality, 'all', whole, printer) : incomplete(counts, row, threshold)),
    ...sexesOf(counts, whole, printer),
  }
}

function pooledOf(counts: PooledCounts, code: string, group: Group, whole: WholeGroup, printer: Printer): Pooled {
  const { numerator, denominator, unknown } = whole
  const cell = (name: PooledCount) => pooledCell(counts.period, code, group, name)
  const cells = shareCells(counts, code, group)
  return {
    numerator: printer.count(cell('numerator'), numerator),
    denominator: printer.count(cell('denominator'), denominator),
    unknown: unknown === null ? null : printer.count(cell('unknown'), unknown),
    share: printer.share(cells, pooledShare(whole)),
    shareOfKnown:
      unknown === null ? null : printer.share([...cells, cell('unknown')], shareOf(numerator, denominator - unknown)),
    interval: printer.interval(cells, numerator, denominator),
    upperBound: counts.upperBound,
  }
}

const noSexes: PooledSexes = { men: null, women: null, genderGap: null }

function sexesOf(counts: PooledCounts, whole: WholeRow | null, printer: Printer): PooledSexes {
  if (!whole?.sexes) return noSexes
  const { municipality: code, sexes } = whole
  return {
    men: pooledOf(counts, code, 'man', sexes.man, printer),
    women: pooledOf(counts, code, 'woman', sexes.woman, printer),
    genderGap: printer.share(
      [...shareCells(counts, code, 'man'), ...shareCells(counts, code, 'woman')],
      differenceOf(pooledShare(sexes.man), pooledShare(sexes.woman)),
    ),
  }
}

/**
 * A municipality outside the sums shows what there is of it, by the primary rule alone: nothing can be subtracted from it but the one
 * number from the other, so that a small difference hides both.
 */
function incomplete({ upperBound }: PooledCounts, { numerator, denominator }: PooledRow, threshold: number): Pooled {
  const isSmall = (value: number) => value < threshold
  const tellsOfFew = numerator !== null && denominator !== null && isSmall(Math.abs(denominator - numerator))
  const alone = (value: number | null) => (value !== null && (tellsOfFew || isSmall(value)) ? withheld : value)
  return {
    numerator: alone(numerator),
    denominator: alone(denominator),
    unknown: null,
    share: null,
    shareOfKnown: null,
    interval: null,
    upperBound,
  }
}

const pooledShare = ({ numerator, denominator }: WholeGroup) => shareOf(numerator, denominator)
const shareCells = ({ period }: PooledCounts, code: string, group: Group) => [
  pooledCell(period, code, group, 'numerator'),
  pooledCell(period, code, group, 'denominator'),
]

function meanOf({ now, baseline }: PooledMaterial, printer: Printer): PooledMean {
  const all = sumOf(wholeRows(now))
  const before = baseline && sumOf(wholeRows(baseline))
  return {
    method: 'pooled',
    municipalities: wholeRows(now).length,
    ...pooledOf(now, everywhere, 'all', all, printer),
    ...meanBySex(now, all, printer),
    baseline: before ? printer.share(shareCells(baseline, everywhere, 'all'), pooledShare(before)) : null,
    changePp: before
      ? printer.points(
          [...shareCells(now, everywhere, 'all'), ...shareCells(baseline, everywhere, 'all')],
          differenceOf(pooledShare(all), pooledShare(before), 100),
        )
      : null,
    baselineBySex:
      baseline && before?.sexes ? { quarter: baseline.period, ...meanBySex(baseline, before, printer) } : null,
  }
}

/** Only the shares: the sums of the sexes are protected as if they were printed. */
function meanBySex(counts: PooledCounts, sum: WholeRow, printer: Printer) {
  const { men, women, genderGap } = sexesOf(counts, sum, printer)
  return { men: men?.share ?? null, women: women?.share ?? null, genderGap }
}

/** Every municipality that is in neither sum is named, with what it lacks. */
function warningsOf(counts: PooledCounts, system: ProtectedSystem): ResultWarning[] {
  const { period, rows, upperBound } = counts
  const whole = wholeRows(counts).map(({ municipality }) => municipality)
  const left = rows.filter(({ municipality }) => !whole.includes(municipality))
  const unknown = pooledCell(period, everywhere, 'all', 'unknown')
  const halved = wholeRows(counts).filter(
    ({ municipality: code, sexes }) => !sexes && rows.some((row) => row.municipality === code && row.sexes),
  )
  return [
    ...counts.warnings.map((warning) => ({ ...warning, period })),
    ...left.map((row) => leftOut(period, row)),
    ...halved.map(({ municipality }) => ({ code: 'sexes-missing', municipality, period })),
    ...(upperBound ? [{ code: 'upper-bound', period }] : []),
    ...(!system.hidden.has(unknown) && (sumOf(wholeRows(counts)).unknown ?? 0) > 0
      ? [{ code: 'unknown-category', period, persons: sumOf(wholeRows(counts)).unknown ?? 0 }]
      : []),
  ]
}

/** How many municipalities are in neither sum, and why; the sums leave out nobody else. */
function leftOutOf({ rows }: PooledCounts): PooledResult['excluded'] {
  const lacking = rows.filter(({ numerator, denominator }) => numerator === null || denominator === null).length
  return { missing: lacking, moreThanAll: rows.length - lacking - wholeRows({ rows }).length }
}

function leftOut(period: string, { municipality, numerator, denominator }: PooledRow): ResultWarning {
  if (numerator !== null && denominator !== null) return { code: 'more-than-all', municipality, period }
  const missing = [...(numerator === null ? ['numerator'] : []), ...(denominator === null ? ['denominator'] : [])]
  return { code: 'missing', municipality, period, missing }
}
