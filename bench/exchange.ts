// Measures bringing in 100,000 citizens from a CSV, in a process of its own, beside the least that must be done: reading the
// same file and inserting its rows into a table without rules. `--rows N` makes it smaller for a try.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { findImporter, importFile } from '../src/exchange/index.ts'
import { inWork } from '../src/platform/audit/work.ts'
import { clockFrom } from '../src/platform/clock.ts'
import { Keys } from '../src/platform/crypto/keys.ts'
import { readCsvRows } from '../src/platform/csv-rows.ts'
import { openServer } from '../src/platform/db/engine.ts'
import type { Db } from '../src/platform/db/scope.ts'
import type { MunicipalityId } from '../src/platform/ids.ts'
import { day } from '../src/platform/plain-date.ts'
import { benchDatabase } from './bench-database.ts'

const word = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const rows = Number(word('rows') ?? 100_000)
const keys = new Keys(['a secret for the benchmark only, of more than 32 bytes'])
const today = day('2026-11-23')
const fjordby = 900 as MunicipalityId
const file = join(tmpdir(), `fremgang-bench-${rows}.csv`)

const heads =
  'CPR;Fornavn;Efternavn;Målgruppe;Overtagelsesdato;Programstart;Kontraktdato;Ydelse;Telefon;E-mail;Adresse;Postnr;By;Sprog;Tolkebehov;Tolkesprog'

/** An invented number of its own for each row: the day of birth plus 60. */
function cprOf(nth: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [dayOf, month, year] = [61 + (nth % 28), 1 + (Math.floor(nth / 28) % 12), Math.floor(nth / 336) % 50]
  return `${two(dayOf)}${two(month)}${two(50 + year)}-${String(1000 + Math.floor(nth / 16_800)).padStart(4, '0')}`
}

function lineOf(nth: number, telephone: number): string {
  return `${cprOf(nth)};Fornavn${nth % 997};Efternavn${nth % 1009};Flygtning;${1 + (nth % 28)}-2-2026;01-03-2026;15-03-2026;SHO-ydelse;${telephone};borger${nth}@eksempel.dk;Eksempelvej ${nth % 200}, 2. tv;0900;Fjordby;"arabisk, engelsk";Altid;arabisk`
}

async function child(url: string): Promise<void> {
  const engine = await openServer(url, url, 2)
  const moment = clockFrom(today)()
  const started = performance.now()
  let backend = 0
  const answer = await inWork(engine.db, keys, { municipality: fjordby }, async (db) => {
    backend = await backendOf(db)
    const actor = await findImporter(db, fjordby, today, undefined)
    if (!actor) throw new Error('nobody may import')
    const bytes = readFileSync(file)
    const asked = { kind: 'citizens', source: 'Bench', name: 'bench.csv', columns: null } as const
    return await importFile(db, actor, moment, { ...asked, bytes, preview: false, acceptRejects: false })
  })
  const seconds = (performance.now() - started) / 1000
  const measured = { seconds, counts: answer.outcome.counts, ...spent(backend) }
  await engine.close()
  process.stdout.write(JSON.stringify(measured))
}

async function backendOf(db: Db): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  return rows[0]?.pid ?? 0
}

/** The same rows, read by the same reader and put into a table that knows nothing, 2,000 a statement. */
async function bare(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const columns = heads.split(';').map((_, at) => `c${at}`)
  await client.query(`create temporary table bare (${columns.map((name) => `${name} text`).join(', ')})`)
  const { rows: known } = await client.query('select pg_backend_pid() as pid')
  const started = performance.now()
  await client.query('begin')
  const unnest = columns.map((_, at) => `$${at + 1}::text[]`).join(', ')
  const [, ...read] = readCsvRows(readFileSync(file, 'utf8'), [';']) ?? []
  for (let at = 0; at < read.length; at += 2000) {
    const batch = read.slice(at, at + 2000)
    const arrays = columns.map((_, nth) => batch.map(({ cells }) => cells[nth]))
    await client.query(`insert into bare select * from unnest(${unnest})`, arrays)
  }
  await client.query('commit')
  const measured = { seconds: (performance.now() - started) / 1000, ...spent(known[0].pid) }
  await client.end()
  process.stdout.write(JSON.stringify(measured))
}

/** Memory at its most, and the work of this process and of its one in PostgreSQL, which a busy machine makes less longer than the time. */
function spent(backend: number) {
  const { user, system } = process.cpuUsage()
  const ticks = readFileSync(`/proc/${backend}/stat`, 'utf8').split(' ').slice(13, 15)
  const served = ticks.reduce((sum, each) => sum + Number(each) / 100, 0)
  return { resident: process.resourceUsage().maxRSS * 1024, worked: (user + system) / 1e6, served }
}

interface Measured {
  readonly seconds: number
  readonly resident: number
  readonly worked: number
  readonly served: number
  readonly counts?: Readonly<Record<string, number>>
}

function measure(mode: 'child' | 'bare', url: string): Measured {
  const script = process.argv[1] as string
  const asked = ['--mode', mode, '--url', url, '--rows', String(rows)]
  // What Node was told is passed on: `node --cpu-prof dist/bench-exchange.js` profiles the work itself.
  const run = spawnSync(process.execPath, [...process.execArgv, script, ...asked], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`${mode} broke off`)
  return JSON.parse(run.stdout.toString()) as Measured
}

const comma = (value: number, digits = 1) => value.toFixed(digits).replace('.', ',')

async function main(): Promise<void> {
  const database = await benchDatabase(keys, today, { citizens: 100, municipalities: 1 })
  const write = (telephone: number) =>
    writeFileSync(
      file,
      `${heads}\r\n${Array.from({ length: rows }, (_, nth) => lineOf(nth, telephone + nth)).join('\r\n')}\r\n`,
    )
  write(20_000_000)
  const least = measure('bare', database.url)
  const first = measure('child', database.url)
  const again = measure('child', database.url)
  write(40_000_000)
  const changed = measure('child', database.url)
  await database.close()
  const line = (what: string, { seconds, resident, worked, served, counts }: Measured) =>
    `| ${what} | ${comma(seconds)} s | ${comma(seconds / least.seconds)} | ${comma(worked)} s | ${comma(served)} s | ${Math.round(resident / 1e6)} MB | ${counts ? JSON.stringify(counts) : ''} |`
  process.stdout.write(`
Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, PostgreSQL 18 on the same machine; ${new Date().toISOString().slice(0, 10)}. ${rows} citizens, 16 columns.

| ${rows} rows | time | against the bare | work of this process | of PostgreSQL | most memory | rows by what came of them |
|---|---|---|---|---|---|---|
${line('read and inserted without rules', least)}
${line('new citizens', first)}
${line('the same file again', again)}
${line('every telephone changed', changed)}
`)
}

const url = word('url') ?? ''
if (word('mode') === 'child') await child(url)
else if (word('mode') === 'bare') await bare(url)
else await main()
