// Goal 1 over an invented register, beside the same calculation in R data.table and pandas: `npm run bench:dream`, which bundles this
// as the product is bundled: a loader's own wrappers would be measured with it.
// `--persons 500000 --weeks 261` make it smaller or larger; peers that are not installed are skipped with a word.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  countGoalOne,
  defaultParameters,
  explainPerson,
  type GoalOneCounts,
  openStore,
  type Snapshot,
} from '../src/dream/index.ts'
import { type Quarter, quarterFrom, quartersBetween, type Week, weekFrom } from '../src/platform/period.ts'
import { registerMap, writeRegister } from './dream-register.ts'

const option = (name: string, otherwise: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || otherwise
const [persons, weeks] = [option('persons', 500_000), option('weeks', 261)]
const quarters = quartersBetween(quarterFrom('2017Q1') as Quarter, quarterFrom('2019Q4') as Quarter)
const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'fremgang-bench-'))
const csv = join(folder, 'register.csv')

interface Measured {
  readonly seconds: number
  readonly cpu: number
}

async function measured<Value>(work: () => Promise<Value>): Promise<Measured & { value: Value }> {
  const [from, used] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(used)
  return { value, seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 }
}

type Row = readonly [
  quarter: string,
  municipality: number,
  sex: number,
  population: number,
  self: number,
  education: number,
]

const rowsOf = (counts: readonly GoalOneCounts[]): Row[] =>
  counts.flatMap(({ quarter, cells }) =>
    cells.map(
      (cell): Row => [
        quarter,
        Number(cell.municipality),
        cell.sex === 'man' ? 1 : 2,
        cell.population,
        cell.selfSupporting,
        cell.education,
      ],
    ),
  )

const sorted = (rows: readonly Row[]) => JSON.stringify([...rows].map(String).sort())

async function count(snapshot: Snapshot): Promise<readonly GoalOneCounts[]> {
  const counted = await countGoalOne(snapshot, quarters, defaultParameters)
  if (!counted.ok) throw new Error(JSON.stringify(counted.refusal))
  return counted.value
}

async function peer(name: string, command: string, script: string, ours: readonly Row[]): Promise<number | null> {
  try {
    const ran = await promisify(execFile)(command, [join('bench/peers', script), csv, ...quarters], {
      maxBuffer: 1 << 26,
    })
    const { read, total, rows } = JSON.parse(ran.stdout) as { read: number; total: number; rows: Row[] }
    const same = sorted(rows) === sorted(ours) ? 'the same counts' : 'OTHER COUNTS'
    say(`| ${name}: read ${read.toFixed(1)} s, read and count | ${total.toFixed(2)} s | | ${same} |`)
    if (same === 'OTHER COUNTS') process.exitCode = 1
    return total
  } catch {
    say(`| ${name} | skipped: not installed | | |`)
    return null
  }
}

try {
  await writeRegister(csv, {
    persons,
    weeks,
    last: weekFrom('2019W52') as Week,
    newcomers: 8,
    municipalities: 98,
    seed: 1,
  })
  const store = openStore(join(folder, 'store'))
  const imported = await measured(() => store.import({ file: csv, map: registerMap }))
  if (!imported.value.ok) throw new Error(JSON.stringify(imported.value.refusal))
  const snapshot = imported.value.value
  for (let warm = 0; warm < 3; warm++) await count(snapshot)
  const counts = await measured(() => count(snapshot))
  const rows = rowsOf(counts.value)
  const whys: number[] = []
  for (let at = 0; at < 21; at++)
    whys.push(
      (await measured(() => explainPerson(snapshot, String(1 + at * 997), quarters[7] as Quarter, defaultParameters)))
        .seconds,
    )
  const why = whys.sort((one, other) => one - other)[10] as number
  const resident = process.resourceUsage().maxRSS / 1024

  say(
    `${persons} persons x ${weeks} weeks, ${Math.round(statSync(csv).size / 1e6)} MB of CSV, 98 municipalities, ${quarters.length} quarters by sex; ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
  )
  say('| what | wall | processor | |\n|---|---|---|---|')
  say(
    `| import from CSV | ${imported.seconds.toFixed(2)} s | ${imported.cpu.toFixed(2)} s | at most ${Math.round(resident)} MB resident |`,
  )
  say(`| all quarters from the snapshot, warm | ${counts.seconds.toFixed(2)} s | ${counts.cpu.toFixed(2)} s | |`)
  say(`| one person's why, median of 21 | ${(why * 1000).toFixed(0)} ms | | |`)
  const table = await peer('R data.table', 'Rscript', 'goal-one.r', rows)
  await peer('pandas', '/usr/bin/python3', 'goal-one.py', rows)
  if (table !== null) {
    say(
      `| import and count, to data.table's total | ${((imported.seconds + counts.seconds) / table).toFixed(2)} | | at most 2 |`,
    )
    say(
      `| import once and count five times, to five of its runs | ${((imported.seconds + 5 * counts.seconds) / (5 * table)).toFixed(2)} | | below 1 |`,
    )
    say(`| count, to its total | ${(counts.seconds / table).toFixed(3)} | | at most 0.1 |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
