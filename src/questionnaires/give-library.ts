import { listMunicipalityIds } from '../platform/audit/audit-queries.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Clock } from '../platform/clock.ts'
import type { Keys } from '../platform/crypto/keys.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { library } from './library.ts'
import { insertQuestionnaire, listQuestionnaireIds } from './questionnaire-queries.ts'

/** Gives a municipality the questionnaires it lacks of those that everybody starts with. One it has in any version stays as it is. */
export async function giveLibrary(db: Db, municipalityId: MunicipalityId, now: string): Promise<void> {
  const has = await listQuestionnaireIds(db)
  for (const questionnaire of library.filter(({ id }) => !has.includes(id)))
    await insertQuestionnaire(db, municipalityId, questionnaire, null, now)
}

interface Desk {
  readonly db: Parameters<typeof inWork>[0]
  readonly keys: Keys
  readonly clock: Clock
}

/** The same for every municipality, before a server lets anybody in: what came with an upgrade reaches those that were there before. */
export async function giveLibraryToAll({ db, keys, clock }: Desk): Promise<void> {
  for (const municipality of await listMunicipalityIds(db))
    await inWork(db, keys, { municipality }, (trx) => giveLibrary(trx, municipality, clock().now))
}
