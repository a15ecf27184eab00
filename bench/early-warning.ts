// How fast those who may drop out are found among 5,000 citizens of one municipality: `tsx bench/early-warning.ts`, beside a question
// to the same database for nothing but their names. `--database URL` takes one that has been filled before.

import { listWarningFacts, warningRowsOf, warningRulesOn } from '../src/lasting-job/index.ts'
import { inWork } from '../src/platform/audit/work.ts'
import { Keys } from '../src/platform/crypto/keys.ts'
import type { MunicipalityId, StaffId, TeamId } from '../src/platform/ids.ts'
import { day } from '../src/platform/plain-date.ts'
import { benchDatabase } from './bench-database.ts'
import { ms, percentile } from './percentile.ts'

const word = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const today = day('2026-11-23')
const keys = new Keys(['a secret for the benchmark only, of more than 32 bytes'])
const database = await benchDatabase(keys, today, { citizens: 5000, municipalities: 1 }, word('database'))
const municipality = 900 as MunicipalityId
const actor = {
  role: 'coordinator',
  municipalityId: municipality,
  staffId: 1 as StaffId,
  citizenId: null,
  teamId: 1 as TeamId,
  name: 'Bench',
  unit: '',
} as const

const measured: { list: number[]; bare: number[] } = { list: [], bare: [] }
let [citizens, listed] = [0, 0]
for (let round = 0; round < 60; round++)
  await inWork(database.engine.db, keys, { municipality }, async (db) => {
    const started = performance.now()
    const names = await db
      .selectFrom('citizen')
      .select(['id', 'givenName', 'familyName'])
      .where('municipalityId', '=', municipality)
      .execute()
    const between = performance.now()
    const rules = warningRulesOn(today)
    const rows = warningRowsOf(
      await listWarningFacts(db, actor, 'all', { today, now: `${today}T09:00:00.000Z` }, rules),
      today,
      rules,
      true,
    )
    measured.bare.push(between - started)
    measured.list.push(performance.now() - between)
    citizens = names.length
    listed = rows.length
  })
await database.close()

const [list, bare] = [measured.list.slice(10), measured.bare.slice(10)]
process.stdout.write(`
${citizens} citizens, ${listed} of them on the list.

| figure | median | 95th percentile |
|---|---|---|
| early warning list | ${ms(percentile(list, 50))} | ${ms(percentile(list, 95))} |
| a bare question for their names | ${ms(percentile(bare, 50))} | ${ms(percentile(bare, 95))} |
| ratio of the medians | ${(percentile(list, 50) / percentile(bare, 50)).toFixed(1).replace('.', ',')} | |
`)
