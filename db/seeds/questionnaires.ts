import type { Db } from '../../src/platform/db/scope.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { library, libraryQuestionnaire } from '../../src/questionnaires/index.ts'
import { insertRows } from './bulk.ts'
import { instantOf } from './calendar.ts'
import type { Wave } from './story.ts'

export const versionOf = (kind: Wave['questionnaire']) => libraryQuestionnaire(kind).version

/** Gives a municipality the questionnaires that every new one starts with. */
export async function writeQuestionnaires(db: Db, municipalityId: MunicipalityId, on: PlainDate): Promise<void> {
  const importedAt = instantOf(on, '09.00')
  const rows = library.map((questionnaire) => ({
    municipalityId,
    id: questionnaire.id,
    version: questionnaire.version,
    definition: questionnaire as never,
    importedAt,
  }))
  await insertRows(db, 'questionnaire', rows)
}
