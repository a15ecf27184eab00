// How goal 1 grows with persons and with weeks, up to a fifth of the whole register: `npm run bench:dream-growth`. Each size is a
// process of its own, so that its memory is its own. `--persons 1060000 --weeks 1699` measures one size only.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, stdout } from 'node:process'
import { countGoalOne, defaultParameters, explainPerson, openStore, type Snapshot } from '../src/dream/index.ts'
import { type Quarter, quarterFrom, quartersBetween, type Week, weekFrom } from '../src/platform/period.ts'
import { registerMap, writeRegister } from './dream-register.ts'

interface Size {
  readonly persons: number
  readonly weeks: number
}

interface Measured {
  readonly seconds: number
  readonly cpu: number
}

const asked = (name: string) => Number(argv[argv.indexOf(`--${name}`) + 1]) || null
const quarters = quartersBetween(quarterFrom('2021Q1') as Quarter, quarterFrom('2023Q4') as Quarter)
/** The last week of every size: the register's 1,699 weeks before it begin in 1991. */
const last = weekFrom('2023W52') as Week
const wholeRegister = { persons: 5_300_000, weeks: 1699 }
const sizes: readonly Size[] = [
  ...[125_000, 250_000, 500_000, 1_000_000].map((persons) => ({ persons, weeks: 261 })),
  ...[522, 1044, 1699].map((weeks) => ({ persons: 125_000, weeks })),
  { persons: wholeRegister.persons / 5, weeks: wholeRegister.weeks },
]

async function measured<Value>(work: () => Promise<Value>): Promise<Measured & { value: Value }> {
  const [from, used] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(used)
  return { value, seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 }
}

async function count(snapshot: Snapshot): Promise<void> {
  const counted = await countGoalOne(snapshot, quarters, defaultParameters)
  if (!counted.ok) throw new Error(JSON.stringify(counted.refusal))
}

/** The register of a size, written once: the same wish gives the same bytes. */
async function registerOf({ persons, weeks }: Size): Promise<string> {
  const file = join(tmpdir(), `fremgang-register-${persons}-${weeks}.csv`)
  if (existsSync(file)) return file
  await writeRegister(`${file}.half`, { persons, weeks, last, newcomers: 8, municipalities: 98, seed: 1 })
  renameSync(`${file}.half`, file)
  return file
}

async function measureOne(size: Size): Promise<void> {
  const file = await registerOf(size)
  if (argv.includes('--write-only')) return
  const folder = mkdtempSync(join(tmpdir(), 'fremgang-bench-'))
  try {
    const imported = await measured(() => openStore(join(folder, 'store')).import({ file, map: registerMap }))
    const resident = process.resourceUsage().maxRSS / 1024
    if (!imported.value.ok) throw new Error(JSON.stringify(imported.value.refusal))
    const snapshot = imported.value.value
    for (let warm = 0; warm < 3; warm++) await count(snapshot)
    const counted = await measured(() => count(snapshot))
    const whys: number[] = []
    for (let at = 0; at < 21; at++) {
      const person = String(1 + ((at * 9973) % size.persons))
      const quarter = quarters[7] as Quarter
      whys.push((await measured(() => explainPerson(snapshot, person, quarter, defaultParameters))).seconds)
    }
    const why = whys.sort((one, other) => one - other)[10] as number
    const figures = [
      size.persons.toLocaleString('en'),
      size.weeks,
      `${Math.round(statSync(file).size / 1e6)} MB`,
      `${imported.seconds.toFixed(1)} s (${imported.cpu.toFixed(1)} s)`,
      `${Math.round(resident)} MB`,
      `${counted.seconds.toFixed(2)} s (${counted.cpu.toFixed(2)} s)`,
      `${Math.round(why * 1000)} ms`,
    ]
    stdout.write(`| ${figures.join(' | ')} |\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measureEach(): void {
  stdout.write(`${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; clock, and processor time in brackets

| persons | weeks | CSV | import | resident at most | 12 quarters, warm | one person's why |
|---|---|---|---|---|---|---|
`)
  for (const { persons, weeks } of sizes) {
    const size = ['--persons', String(persons), '--weeks', String(weeks)]
    const { status } = spawnSync(execPath, [argv[1] as string, ...size, ...argv.slice(2)], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

const [persons, weeks] = [asked('persons'), asked('weeks')]
if (persons && weeks) await measureOne({ persons, weeks })
else measureEach()
