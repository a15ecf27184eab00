import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { quarterOption, tellResult, thresholdFrom } from './cli-goals.ts'
import { describeTableProblem, goalThreeResult, goalTwoResult } from './goals/index.ts'
import {
  type ColumnMap,
  columnMapFrom,
  countPooled,
  type FetchRefusal,
  jobindsatsClient,
  type PooledCounts,
  readAnswer,
  realWaiting,
  recordedMap,
  type Table,
} from './jobindsats/index.ts'
import { clockFrom } from './platform/clock.ts'
import { CommandError, type Desk, type PlainCommand } from './platform/command-line/command.ts'
import { type Given, readOptions } from './platform/command-line/read-options.ts'
import { type Month, monthFrom, type Quarter } from './platform/period.ts'
import { type PlainDate, parsePlainDate } from './platform/plain-date.ts'

const known = ['source', 'columns', 'threshold', 'baseline', 'extract-date', 'municipalities']

/** `goals 2 --month M [--source FILE] --columns MAP.json [--baseline M] --json`; without a file the API is asked. */
export const goalTwo: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const given = readOptions(args, [...known, 'month'], ['json', 'values'])
    const month = monthOption(given, 'month')
    if (!month) throw new CommandError('Skriv måneden: --month 2018-12.')
    const { material, origin } = await materialOf(desk, given, month, monthOption(given, 'baseline'), false)
    tellResult(desk, given, await goalTwoResult(material, origin))
    return 0
  },
}

/** `goals 3 --quarter Q [--source FILE] --columns MAP.json [--baseline Q] --json` */
export const goalThree: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const given = readOptions(args, [...known, 'quarter'], ['json', 'values'])
    const quarter = quarterOption(given, 'quarter')
    if (!quarter) throw new CommandError('Skriv kvartalet: --quarter 2018Q4.')
    const { material, origin } = await materialOf(desk, given, quarter, quarterOption(given, 'baseline'), true)
    tellResult(desk, given, await goalThreeResult(material, origin))
    return 0
  },
}

function monthOption({ options }: Given, name: string): Month | null {
  const text = options[name]
  const month = text === undefined ? null : monthFrom(text)
  if (text !== undefined && !month) throw new CommandError(`--${name} skal være en måned: 2018-12.`)
  return month
}

/** Counts of the period, and of the baseline where one is asked for, from one table. */
async function materialOf(
  desk: Desk,
  given: Given,
  period: Month | Quarter,
  baseline: Month | Quarter | null,
  overlapping: boolean,
) {
  const map = await mapFrom(desk, given)
  const { table, snapshot, extractDate } = await sourceFrom(desk, given, map)
  const counts = (of: Month | Quarter) => only(given, countsIn(table, map, of, overlapping))
  const origin = { snapshot, extractDate, threshold: thresholdFrom(given), parameters: recordedMap(map) }
  return { material: { now: counts(period), baseline: baseline && counts(baseline) }, origin }
}

async function mapFrom({ cwd }: Desk, { options }: Given): Promise<ColumnMap> {
  if (options.columns === undefined) throw new CommandError('Skriv, hvordan tabellen læses: --columns MAP.json.')
  const read = columnMapFrom(await readFile(resolve(cwd, options.columns), 'utf8'))
  if (!read.ok) throw new CommandError(`${options.columns} kan ikke læses: se efter ${read.at}.`)
  return read.map
}

interface Source {
  readonly table: Table
  readonly snapshot: string
  readonly extractDate: PlainDate | null
}

async function sourceFrom(desk: Desk, { options }: Given, map: ColumnMap): Promise<Source> {
  if (options.source === undefined) return await askApi(desk, map)
  const bytes = await readFile(resolve(desk.cwd, options.source))
  const table = readAnswer(bytes)
  if (!table) throw new CommandError(`${options.source} er hverken CSV eller et svar fra Jobindsats.`)
  return { table, snapshot: snapshotOf(bytes), extractDate: dateOption(options['extract-date']) }
}

function dateOption(text: string | undefined): PlainDate | null {
  const date = text === undefined ? null : parsePlainDate(text)
  if (text !== undefined && !date) throw new CommandError('--extract-date skal være en dato: ÅÅÅÅ-MM-DD.')
  return date
}

/** Names what was read, so that a result can be held against it. */
const snapshotOf = (content: Uint8Array | string) =>
  `jobindsats-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`

const refusals: Readonly<Record<FetchRefusal, string>> = {
  'token-refused': 'Jobindsats afviser nøglen i JOBINDSATS_TOKEN.',
  'not-found': 'Jobindsats har ikke den tabel, som kortet nævner.',
  busy: 'Jobindsats har for travlt. Prøv igen senere.',
  unreachable: 'Jobindsats svarer ikke. Se efter nettet og JOBINDSATS_URL.',
  refused: 'Jobindsats kan ikke svare på det, kortet spørger om. Se efter api.query.',
  'not-a-table': 'Jobindsats svarede med noget andet end en tabel.',
}

async function askApi({ config }: Desk, { api }: ColumnMap): Promise<Source> {
  if (!config.jobindsats || !api)
    throw new CommandError('Skriv filen: --source FIL. Eller sæt JOBINDSATS_TOKEN og "api" i kortet.')
  const client = jobindsatsClient(config.jobindsats, api.version, realWaiting)
  const answer = await client.data(api.table, api.query ?? {})
  if (!answer.ok) throw new CommandError(refusals[answer.why])
  const extractDate = clockFrom(config.today)().today
  return { table: answer.value, snapshot: snapshotOf(JSON.stringify(answer.value)), extractDate }
}

function countsIn(table: Table, map: ColumnMap, period: Month | Quarter, overlapping: boolean): PooledCounts {
  const counted = countPooled(table, map, { period, overlapping })
  if (!counted.ok) throw new CommandError(describeTableProblem(counted.problem))
  return counted.counts
}

/** The municipalities asked for, all where none is. */
function only({ options }: Given, counts: PooledCounts): PooledCounts {
  if (options.municipalities === undefined) return counts
  const codes = options.municipalities.split(',').map((code) => code.trim())
  return { ...counts, rows: counts.rows.filter(({ municipality }) => codes.includes(municipality)) }
}
