import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { testEngine } from '../../test/support/db.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { Keys } from '../platform/crypto/keys.ts'
import type { Engine } from '../platform/db/engine.ts'
import type { CitizenId, MunicipalityId, StaffId, TeamId } from '../platform/ids.ts'
import { openCase } from './open-case.ts'

let engine: Engine
beforeAll(async () => {
  engine = await testEngine()
})
afterAll(() => engine.close())

const fjordby = 900 as MunicipalityId
const samira = 1 as CitizenId
const moment = { now: `${testToday}T09:00:00.000Z`, today: testToday }

test('a case opens with its key facts', async () => {
  const file = await inWork(engine.db, new Keys([testSecret]), { municipality: fjordby }, async (db) => {
    const staff = await db.selectFrom('staff').selectAll().where('persona', '=', 'caseworker').executeTakeFirstOrThrow()
    const actor: Actor = {
      role: 'caseworker',
      municipalityId: fjordby,
      staffId: staff.id as StaffId,
      citizenId: null,
      teamId: staff.teamId as TeamId,
      name: staff.name,
      unit: '',
    }
    return await openCase(db, actor, samira, moment)
  })
  expect(file.citizen).toMatchObject({ givenName: 'Samira', familyName: 'Haddad' })
  expect(file.head.caseworker?.name).toBe('Kirsten Holm')
})
