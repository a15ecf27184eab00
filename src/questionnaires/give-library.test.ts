import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { testEngine } from '../../test/support/db.ts'
import { inWork } from '../platform/audit/work.ts'
import { clockFrom } from '../platform/clock.ts'
import { Keys } from '../platform/crypto/keys.ts'
import type { Engine } from '../platform/db/engine.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { listVersions } from './admin/version-queries.ts'
import { giveLibraryToAll } from './give-library.ts'
import { library, libraryQuestionnaire } from './library.ts'
import { insertQuestionnaire } from './questionnaire-queries.ts'

const keys = new Keys([testSecret])
const [naboby, gammelby] = [911, 912] as MunicipalityId[] as [MunicipalityId, MunicipalityId]
let engine: Engine
beforeAll(async () => {
  engine = await testEngine('empty')
  for (const municipality of [naboby, gammelby])
    await inWork(engine.db, keys, { municipality }, (trx) =>
      trx
        .insertInto('municipality')
        .values({ id: municipality, name: `By ${municipality}` })
        .execute(),
    )
})
afterAll(() => engine.close())

const versionsOf = (municipality: MunicipalityId) =>
  inWork(engine.db, keys, { municipality }, async (trx) =>
    (await listVersions(trx)).map(({ id, version }) => `${id} ${version}`),
  )
const give = () => giveLibraryToAll({ db: engine.db, keys, clock: clockFrom(testToday) })

test('a municipality from before an upgrade gets what came with it, and keeps what it has', async () => {
  const own = { ...libraryQuestionnaire('fip'), version: 4 }
  await inWork(engine.db, keys, { municipality: gammelby }, (trx) =>
    insertQuestionnaire(trx, gammelby, own, null, '2026-01-01T08:00:00Z'),
  )
  await give()

  const all = library.map(({ id, version }) => `${id} ${version}`).sort()
  expect((await versionsOf(naboby)).sort()).toEqual(all)
  expect((await versionsOf(gammelby)).sort()).toEqual(all.map((each) => (each === 'fip 1' ? 'fip 4' : each)))
})

test('a server that starts again adds nothing', async () => {
  const before = await versionsOf(naboby)
  await give()
  expect(await versionsOf(naboby)).toEqual(before)
})
