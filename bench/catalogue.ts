// Searching the catalogue, and matching for one citizen, with 5,000 workplaces and 20,000 places in one municipality.
// `npm run bench:catalogue`; `--units`, `--places`, `--users`, `--rounds` change the size, `--page WORD` measures those pages only,
// `--database URL` takes one filled before.
import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { clockFrom } from '../src/platform/clock.ts'
import { Keys } from '../src/platform/crypto/keys.ts'
import type { MunicipalityId } from '../src/platform/ids.ts'
import { day } from '../src/platform/plain-date.ts'
import { compareWithBare } from './bare-handler.ts'
import { benchDatabase } from './bench-database.ts'
import { startBenchServer } from './bench-server.ts'
import { type BenchUser, benchUsers } from './bench-users.ts'
import { fillCatalogue } from './catalogue-places.ts'
import { ms, percentile } from './percentile.ts'
import { type Undisturbed, undisturbed } from './undisturbed.ts'

const option = (name: string, otherwise: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || otherwise
const size = { units: option('units', 5000), places: option('places', 20_000) }
const [users, rounds] = [option('users', 20), option('rounds', 25)]
const word = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const known = word('database')
const secret = 'a secret for the benchmark only, of more than 32 bytes'
const today = day('2026-11-23')
const fjordby = 900 as MunicipalityId
const say = (line: string) => process.stdout.write(`${line}\n`)

const words = [
  'køkken',
  'medhjælper',
  'rengøringsassistenter',
  'lager Nørbæk',
  'opvasker',
  'butikker',
  'gartner',
  'pakker',
]

/** What is measured: a name and the address a user asks for on a turn. Whoever adds a page to be fast adds a line. */
const deeds: readonly { readonly name: string; readonly path: (user: BenchUser, turn: number) => string }[] = [
  { name: 'catalogue, words', path: (_, turn) => `/virksomheder?q=${encodeURIComponent(words[turn % 8] ?? '')}` },
  {
    name: 'catalogue, words and choices, by distance',
    path: (_, turn) =>
      `/virksomheder?q=${encodeURIComponent(words[turn % 8] ?? '')}&ledig=nu&udsigt=sandsynlig&fra=0911&sorter=afstand`,
  },
  { name: 'catalogue, all by name, some page', path: (_, turn) => `/virksomheder?side=${1 + ((turn * 37) % 200)}` },
  {
    name: 'free places in a trade for a citizen',
    path: (user, turn) => `/borgere/${user.citizens[turn % user.citizens.length]}/find-plads?spor=kitchen`,
  },
  {
    name: 'matching for a citizen',
    path: (user, turn) => `/borgere/${user.citizens[turn % user.citizens.length]}/match`,
  },
]

const keys = new Keys([secret])
const database = await benchDatabase(keys, today, { citizens: 1000, municipalities: 1 }, known)
const started = performance.now()
if (!known) await fillCatalogue(database.engine, keys, fjordby, today, size)
say(`filled ${size.units} units and ${size.places} places in ${Math.round((performance.now() - started) / 1000)} s`)
await database.analyse()
const [first] = await benchUsers(database.engine, keys, [fjordby], 1, clockFrom(today)().now)
if (!first) throw new Error('nobody works here')
const server = await startBenchServer(
  { DATABASE_URL: database.url, FREMGANG_SECRET: secret, FREMGANG_TODAY: today },
  3901,
)

async function ask(path: string): Promise<number> {
  const begun = performance.now()
  const response = await fetch(server.url + path, { headers: { cookie: first?.cookie ?? '' } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return performance.now() - begun
}

/** Everybody asks for the page so many times, clicking again so many milliseconds after the answer. */
async function work(path: (user: BenchUser, turn: number) => string, rounds: number, pause: number): Promise<string> {
  const desks = Array.from({ length: users }, async (_, user) => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      if (pause > 0) await wait(pause * (0.5 + Math.random()))
      times.push(await ask(path(first as BenchUser, user * 3 + round)))
    }
    return times
  })
  const times = (await Promise.all(desks)).flat()
  return `${ms(percentile(times, 50))} | ${ms(percentile(times, 95))}`
}

const row = ({ result, stolen }: Undisturbed<string>) =>
  `${result} | ${stolen === null ? 'unknown' : (stolen * 100).toFixed(1).replace('.', ',')}`

say(`
Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, PostgreSQL 18 and the clients on the same machine; ${users} users at once.
Taken: what other machines had of the cores meanwhile, in percent.

| page | a second between clicks: median | 95th percentile | taken | no pause: median | 95th percentile | taken | against a bare handler with the same statements |
|---|---|---|---|---|---|---|---|`)
for (const { name, path } of deeds.filter(({ name }) => name.includes(word('page') ?? ''))) {
  for (let turn = 0; turn < 20; turn++) await ask(path(first, turn))
  const calm = row(await undisturbed(() => work(path, Math.ceil(rounds / 2), 1000)))
  const restless = row(await undisturbed(() => work(path, rounds, 0)))
  const bare = await compareWithBare(database.url, keys, today, path(first, 1), first.cookie, 60)
  const ratio = (bare.pageMedian / bare.bareMedian).toFixed(2).replace('.', ',')
  say(`| ${name} | ${calm} | ${restless} | ${ratio} times |`)
}
await server.stop()
await database.close()
