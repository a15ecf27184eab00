import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { auditVerdict } from './audit-verdict.ts'
import { ensureChromium } from './ensure-chromium.ts'
import { testsWithDatabase } from './tests-with-database.ts'

type TestData = 'dumps' | 'server'

interface Step {
  readonly name: string
  /** Commands of the step, run one after the other; the first that fails ends the step. */
  readonly run: readonly (readonly string[])[]
  readonly env?: Readonly<Record<string, string>>
  /** The step runs the application, in a browser and on databases that are made ahead (bin/test-data.ts). */
  readonly data?: TestData
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = join(root, '.tmp', 'ci')
/** Windows starts a package's commands through its shell only. */
const shell = process.platform === 'win32'
const ownSteps = ['test/architecture.test.ts', 'test/documents.test.ts', 'test/accessibility/**', 'e2e/**', 'bin/**']

const steps: readonly Step[] = [
  { name: 'format', run: [['biome', 'format', '.']] },
  { name: 'lint', run: [['biome', 'lint', '--error-on-warnings', '.']] },
  {
    name: 'types',
    run: [
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'tsconfig.islands.json'],
    ],
  },
  { name: 'architecture', run: [vitest('architecture', '--config', 'test/shape.config.ts')] },
  { name: 'knip', run: [['knip']] },
  { name: 'schema', run: [['tsx', 'bin/db-types.ts', '--check']] },
  {
    name: 'tests-pglite',
    run: [vitest('tests-pglite', ...without(ownSteps))],
    env: { FREMGANG_TEST_ENGINE: 'pglite' },
    data: 'dumps',
  },
  {
    name: 'tests-postgresql',
    run: [vitest('tests-postgresql', ...without(ownSteps), ...testsWithDatabase())],
    env: { FREMGANG_TEST_ENGINE: 'postgres' },
    data: 'server',
  },
  {
    name: 'browser',
    run: [vitest('browser', 'test/accessibility', 'e2e')],
    data: 'dumps',
  },
  { name: 'audit', run: [] },
]

const commandOf = (tool: string) => join(root, 'node_modules', '.bin', tool)

function vitest(step: string, ...args: readonly string[]): readonly string[] {
  const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(step)}`]
  return ['vitest', 'run', '--passWithNoTests', ...json, ...args]
}

function without(globs: readonly string[]): readonly string[] {
  return globs.flatMap((glob) => ['--exclude', glob])
}

function reportOf(step: string): string {
  return join(reports, `${step}.json`)
}

function succeeds(step: Step, env: NodeJS.ProcessEnv): boolean {
  if (step.name === 'audit') return auditSucceeds()
  const ran = step.run.every(([tool = '', ...args]) => {
    const place = { cwd: root, env: { ...env, ...step.env }, shell }
    return spawnSync(commandOf(tool), args, { ...place, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  })
  return ran && reportsSuccess(step)
}

/** An exit code can be lost on its way out of a process with other packages' exit hooks; what the report says cannot. */
function reportsSuccess({ name, run }: Step): boolean {
  if (!run.some(([tool]) => tool === 'vitest')) return true
  return existsSync(reportOf(name)) && JSON.parse(readFileSync(reportOf(name), 'utf8')).success === true
}

function auditSucceeds(): boolean {
  const { stdout: answer } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8', shell })
  const verdict = auditVerdict(answer)
  say(verdict.text)
  return verdict.ok
}

/** What Vitest counted in the steps that ran. A suite that cannot even be read counts as one failure. */
function countsOf(ran: readonly Step[]): { passed: number; failed: number; skipped: number } {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { name } of ran) {
    if (!existsSync(reportOf(name))) continue
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8'))
    counts.passed += report.numPassedTests
    counts.failed += report.numFailedTests || (report.success ? 0 : 1)
    counts.skipped += report.numPendingTests + report.numTodoTests
  }
  return counts
}

function selected(): readonly Step[] {
  const at = argv.indexOf('--only')
  const wanted = at < 0 ? [] : (argv[at + 1] ?? '').split(',')
  const isMeant = (step: Step, word: string) => step.name === word || step.name.startsWith(`${word}-`)
  const unknown = wanted.filter((word) => !steps.some((step) => isMeant(step, word)))
  if (unknown.length > 0) fail(`No step is called ${unknown.join(', ')}. Steps: ${steps.map((s) => s.name).join(' ')}`)
  return wanted.length === 0 ? steps : steps.filter((step) => wanted.some((word) => isMeant(step, word)))
}

function say(text: string): void {
  stdout.write(`${text}\n`)
}

function fail(text: string): never {
  say(text)
  exit(2)
}

/** The databases the tests start from, made while the steps go on that need none; the tests make what is missing. */
async function makeTestData(kind: TestData): Promise<void> {
  await once(spawn(commandOf('tsx'), ['bin/test-data.ts', kind], { cwd: root, shell, stdio: 'ignore' }), 'exit')
}

/** One kind after the other, in the order in which the steps ask for them. */
function makeInTurn(kinds: readonly TestData[]): ReadonlyMap<TestData, Promise<void>> {
  let before = Promise.resolve()
  return new Map(
    kinds.map((kind) => {
      before = before.then(() => makeTestData(kind))
      return [kind, before]
    }),
  )
}

function outcomeOf(step: Step, env: NodeJS.ProcessEnv): string {
  say(`\n── ${step.name}`)
  const started = performance.now()
  const ok = succeeds(step, env)
  return `${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(17)} ${seconds(performance.now() - started)}`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`
}

async function main(): Promise<void> {
  const chosen = selected()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const env = { ...process.env, FREMGANG_TEST_LENGTH: argv.includes('--long') ? 'long' : 'short' }
  const kinds = new Set(chosen.flatMap(({ data }) => data ?? []))
  const testData = makeInTurn([...kinds])
  const browser = kinds.size > 0 ? { CHROMIUM_PATH: ensureChromium() } : {}

  const lines: string[] = []
  for (const step of chosen) {
    if (step.data) await testData.get(step.data)
    lines.push(outcomeOf(step, { ...env, ...browser }))
  }

  const { passed, failed, skipped } = countsOf(chosen)
  say(`\n${lines.join('\n')}\n${''.padEnd(24)} ${seconds(performance.now())}\n`)
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  exit(lines.some((line) => line.startsWith('FAILED')) ? 1 : 0)
}

if (argv.includes('--list')) say(steps.map((step) => step.name).join('\n'))
else await main()
