import type { Db } from '../../src/platform/db/scope.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { giveLibrary, libraryQuestionnaire } from '../../src/questionnaires/index.ts'
import { instantOf } from './calendar.ts'
import type { Wave } from './story.ts'

export const versionOf = (kind: Wave['questionnaire']) => libraryQuestionnaire(kind).version

/** Gives a municipality the questionnaires that every new one starts with. */
export const writeQuestionnaires = (db: Db, municipalityId: MunicipalityId, on: PlainDate): Promise<void> =>
  giveLibrary(db, municipalityId, instantOf(on, '09.00'))
