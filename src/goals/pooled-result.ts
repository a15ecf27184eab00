import { type ProtectedSystem, protect, withheld } from '../disclosure/index.ts'
import { type GoalId, keyOf, newestDefinition } from '../indicators/index.ts'
import type { PooledCounts, PooledRow } from '../jobindsats/index.ts'
import { type Quarter, weeksOfQuarter } from '../platform/period.ts'
import type {
  GoalThreeResult,
  GoalTwoResult,
  Pooled,
  PooledBaseline,
  PooledMean,
  PooledMunicipality,
  PooledResult,
  Provenance,
  ResultWarning,
} from './goal-result.ts'
import {
  everywhere,
  type PooledCount,
  pooledCell,
  pooledSystem,
  sumOf,
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
    ...(whole ? pooledOf(now, whole, printer) : incomplete(now, row, threshold)),
    baseline: baseline && before ? baselineOf(baseline, before, wholeBefore ?? null, printer, threshold) : null,
    changePp:
      whole && wholeBefore
        ? printer.points(
            [...shareCells(now, row.municipality), ...shareCells(baseline, row.municipality)],
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
    ...(whole ? pooledOf(counts, whole, printer) : incomplete(counts, row, threshold)),
  }
}

function pooledOf(counts: PooledCounts, row: WholeRow, printer: Printer): Pooled {
  const { municipality: code, numerator, denominator, unknown } = row
  const cell = (name: PooledCount) => pooledCell(counts.period, code, name)
  const cells = shareCells(counts, code)
  return {
    numerator: printer.count(cell('numerator'), numerator),
    denominator: printer.count(cell('denominator'), denominator),
    unknown: unknown === null ? null : printer.count(cell('unknown'), unknown),
    share: printer.share(cells, pooledShare(row)),
    shareOfKnown:
      unknown === null ? null : printer.share([...cells, cell('unknown')], shareOf(numerator, denominator - unknown)),
    interval: printer.interval(cells, numerator, denominator),
    upperBound: counts.upperBound,
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

const pooledShare = ({ numerator, denominator }: WholeRow) => shareOf(numerator, denominator)
const shareCells = ({ period }: PooledCounts, code: string) => [
  pooledCell(period, code, 'numerator'),
  pooledCell(period, code, 'denominator'),
]

function meanOf({ now, baseline }: PooledMaterial, printer: Printer): PooledMean {
  const all = sumOf(wholeRows(now))
  const before = baseline && sumOf(wholeRows(baseline))
  return {
    method: 'pooled',
    municipalities: wholeRows(now).length,
    ...pooledOf(now, all, printer),
    baseline: before ? printer.share(shareCells(baseline, everywhere), pooledShare(before)) : null,
    changePp: before
      ? printer.points(
          [...shareCells(now, everywhere), ...shareCells(baseline, everywhere)],
          differenceOf(pooledShare(all), pooledShare(before), 100),
        )
      : null,
  }
}

/** Every municipality that is in neither sum is named, with what it lacks. */
function warningsOf(counts: PooledCounts, system: ProtectedSystem): ResultWarning[] {
  const { period, rows, upperBound } = counts
  const whole = wholeRows(counts).map(({ municipality }) => municipality)
  const left = rows.filter(({ municipality }) => !whole.includes(municipality))
  const unknown = pooledCell(period, everywhere, 'unknown')
  return [
    ...counts.warnings.map((warning) => ({ ...warning, period })),
    ...left.map((row) => leftOut(period, row)),
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
