// Measures what docs/benchmarks.md promises and prints the table for it. `--citizens`, `--rounds` make it smaller for a try;
// `--database URL` takes one that has been filled before.
import { cpus, totalmem } from 'node:os'
import { clockFrom } from '../src/platform/clock.ts'
import { Keys } from '../src/platform/crypto/keys.ts'
import type { MunicipalityId } from '../src/platform/ids.ts'
import { day } from '../src/platform/plain-date.ts'
import { compareWithBare } from './bare-handler.ts'
import { benchDatabase } from './bench-database.ts'
import { startBenchServer } from './bench-server.ts'
import { benchUsers } from './bench-users.ts'
import { type Deed, Desk } from './desk.ts'
import { firstVisit } from './first-visit.ts'
import { kB, ms, percentile } from './percentile.ts'

const option = (name: string, otherwise: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || otherwise
const size = { citizens: option('citizens', 50_000), municipalities: option('municipalities', 17) }
const rounds = option('rounds', 125)
const users = option('users', 20)
const secret = 'a secret for the benchmark only, of more than 32 bytes'
const today = day('2026-11-23')
const keys = new Keys([secret])
const say = (line: string) => process.stdout.write(`${line}\n`)

const word = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const database = await benchDatabase(keys, today, size, word('database'))
say(`seeded ${size.citizens} citizens in ${Math.round(database.seededInSeconds)} s`)
const municipalities = Array.from({ length: size.municipalities }, (_, at) => (900 + at) as MunicipalityId)
const desks = await benchUsers(database.engine, keys, municipalities, users, clockFrom(today)().now)

const env = { DATABASE_URL: database.url, FREMGANG_SECRET: secret, FREMGANG_TODAY: today }
const server = await startBenchServer(env, 3900)

/** Everybody works at once: so many rounds each, a pause after every answer. */
async function work(rounds: number, pause: number) {
  const working = desks.map((user) => new Desk(server.url, user, pause))
  const started = performance.now()
  await Promise.all(
    working.map(async (desk) => {
      for (let round = 0; round < rounds; round++) await desk.round()
    }),
  )
  const requests = working.reduce((sum, desk) => sum + desk.bytes.length, 0)
  const times = (deed: Deed) => working.flatMap((desk) => desk.times[deed].slice(2))
  return { pause, requests, seconds: (performance.now() - started) / 1000, times }
}

const phases = [await work(rounds, 0), await work(Math.ceil(rounds / 5), 1000)]
const requests = phases.reduce((sum, phase) => sum + phase.requests, 0)
const resident = server.resident()
const visit = await firstVisit(server.url, '/login', '')
const first = desks[0] as (typeof desks)[number]
const list = await firstVisit(server.url, '/borgere', first.cookie)
const casePage = await firstVisit(server.url, `/borgere/${first.citizens[0]}`, first.cookie)
await server.stop()
const bare = await compareWithBare(database.url, keys, today, `/borgere/${first.citizens[0]}`, first.cookie, 400)
await database.close()

say(`
Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, PostgreSQL 18 and the clients on the same machine; ${new Date().toISOString().slice(0, 10)}.
${size.municipalities} municipalities, ${size.citizens} citizens, ${users} users at once.`)
for (const { pause, requests, seconds, times } of phases) {
  say(`
${pause ? `Each clicks again ${pause / 1000} s after the answer` : 'Each clicks again at once, so that the server never rests'}: ${requests} requests in ${Math.round(seconds)} s (${Math.round(requests / seconds)} a second).

| figure | median | 95th percentile | 99th |
|---|---|---|---|`)
  for (const deed of ['list', 'case', 'fip', 'search'] as const)
    say(`| ${deed} | ${[50, 95, 99].map((part) => ms(percentile(times(deed), part))).join(' | ')} |`)
}
say(`
| figure | measured |
|---|---|
| case page against a bare handler with the same ${bare.statements} statements | ${(bare.pageMedian / bare.bareMedian).toFixed(2).replace('.', ',')} times (${ms(bare.pageMedian)} against ${ms(bare.bareMedian)}, medians) |
| first visit, login page | ${kB(visit.total)} (page ${kB(visit.page)}, styles ${kB(visit.styles)}, script ${kB(visit.script)}, fonts ${kB(visit.fonts)}) |
| later pages: list, case | ${kB(list.page)}, ${kB(casePage.page)} |
| resident memory after ${requests} requests | ${Math.round(resident / 1e6)} MB |`)
