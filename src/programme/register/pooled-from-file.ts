import { createHash } from 'node:crypto'
import { type GoalThreeResult, type GoalTwoResult, goalThreeResult, goalTwoResult } from '../../goals/index.ts'
import { columnMapFrom, countPooled, readAnswer, recordedMap, type TableProblem } from '../../jobindsats/index.ts'
import type { Month, Quarter } from '../../platform/period.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { THRESHOLD } from './threshold.ts'

/** What is asked of a file of Jobindsats. */
export interface PooledAsked {
  readonly goal: '2' | '3'
  readonly period: Month | Quarter
  readonly baseline: Month | Quarter
  /** JSON, as on the command line. */
  readonly map: string
  readonly extractDate: PlainDate
}

/** Why a file gives no result: the map, the file, or what the map does not find in it. */
export type PooledRefusal =
  | { readonly why: 'map'; readonly at: string }
  | { readonly why: 'file' }
  | { readonly why: 'table'; readonly problem: TableProblem }

export type PooledAnswer =
  | { readonly ok: true; readonly result: GoalTwoResult | GoalThreeResult }
  | { readonly ok: false; readonly refusal: PooledRefusal }

/** Goal 2 or 3 from an answer of Jobindsats, protected; the snapshot's name is made of the file's hash. */
export async function pooledFromFile(bytes: Uint8Array, asked: PooledAsked): Promise<PooledAnswer> {
  const read = columnMapFrom(asked.map)
  if (!read.ok) return { ok: false, refusal: { why: 'map', at: read.at } }
  const table = readAnswer(bytes)
  if (!table) return { ok: false, refusal: { why: 'file' } }
  const overlapping = asked.goal === '3'
  const now = countPooled(table, read.map, { period: asked.period, overlapping })
  const baseline = countPooled(table, read.map, { period: asked.baseline, overlapping })
  if (!now.ok) return { ok: false, refusal: { why: 'table', problem: now.problem } }
  if (!baseline.ok) return { ok: false, refusal: { why: 'table', problem: baseline.problem } }
  const material = { now: now.counts, baseline: baseline.counts }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const { extractDate } = asked
  const origin = {
    snapshot: `${extractDate}-${hash}`,
    extractDate,
    parameters: recordedMap(read.map),
    threshold: THRESHOLD,
  }
  const result = asked.goal === '2' ? await goalTwoResult(material, origin) : await goalThreeResult(material, origin)
  return { ok: true, result }
}
