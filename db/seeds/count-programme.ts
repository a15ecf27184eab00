import { createHash } from 'node:crypto'
import { defaultParameters, type Snapshot } from '../../src/dream/index.ts'
import {
  answerOverTime,
  type GoalResult,
  goalThreeResult,
  goalTwoResult,
  type PooledMaterial,
  sexBaselineOf,
} from '../../src/goals/index.ts'
import { columnMapFrom, countPooled, type PooledQuestion, readAnswer, recordedMap } from '../../src/jobindsats/index.ts'
import { monthFrom, type Quarter, quarterFrom } from '../../src/platform/period.ts'
import { day } from '../../src/platform/plain-date.ts'
import { type SnapshotFacts, townOf, type WrittenProgramme } from './programme.ts'
import { companyMap, inventCompanyMeasures, inventJobReady, jobReadyMap } from './programme-jobindsats.ts'

const threshold = 5
const quarter = (text: string) => quarterFrom(text) as Quarter

/** Counts and protects everything the demo's programme publishes. Takes a minute or so, which is why the results are kept. */
export async function countProgramme(register: Snapshot): Promise<WrittenProgramme> {
  const baseline = quarter('2016Q4')
  const answered = await answerOverTime(register, {
    quarter: quarter('2018Q4'),
    baseline,
    baselineBySex: sexBaselineOf(baseline),
    parameters: defaultParameters,
    threshold,
  })
  if (!answered.ok) throw new Error(answered.refusal.why)
  const { headline, course } = answered.value
  return {
    headlines: [headline, await jobReady(), await companyMeasures()],
    course,
    snapshot: factsOf(register),
  }
}

async function jobReady(): Promise<GoalResult> {
  const { material, ...origin } = pooled(inventJobReady(1, townOf), jobReadyMap(townOf), {
    periods: [monthFrom('2018-12'), monthFrom('2016-12')],
    overlapping: false,
  })
  return await goalTwoResult(material, { ...origin, threshold })
}

async function companyMeasures(): Promise<GoalResult> {
  const { material, ...origin } = pooled(inventCompanyMeasures(1, townOf), companyMap(townOf), {
    periods: [quarter('2018Q4'), quarter('2016Q3')],
    overlapping: true,
  })
  return await goalThreeResult(material, { ...origin, threshold })
}

const taken = day('2019-02-20')

interface PooledAsked {
  readonly periods: readonly (PooledQuestion['period'] | null)[]
  readonly overlapping: boolean
}

function pooled(file: string, map: object, { periods, overlapping }: PooledAsked) {
  const table = readAnswer(Buffer.from(file))
  const read = columnMapFrom(JSON.stringify(map))
  if (!table || !read.ok) throw new Error('the invented file cannot be read')
  const [now, baseline] = periods.map((period) => {
    const counted = countPooled(table, read.map, { period: period as PooledQuestion['period'], overlapping })
    if (!counted.ok) throw new Error(`${counted.problem.why} ${counted.problem.detail}`)
    return counted.counts
  })
  const material = { now, baseline } as PooledMaterial
  const snapshot = `${taken}-${createHash('sha256').update(file).digest('hex').slice(0, 8)}`
  return { material, snapshot, extractDate: taken, parameters: recordedMap(read.map) }
}

const factsOf = ({ manifest }: Snapshot): SnapshotFacts => ({
  id: manifest.snapshot,
  extractDate: manifest.extractDate,
  sourceHash: manifest.sources[0]?.sha256 ?? '',
  persons: manifest.persons,
  columns: manifest.columns,
  firstWeek: manifest.weeks[0] ?? '',
  lastWeek: manifest.weeks.at(-1) ?? '',
  map: manifest.map,
})
