import type { Kysely } from 'kysely'
import { inWork } from '../../src/platform/audit/work.ts'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRows } from './bulk.ts'
import { samira } from './cast/samira.ts'
import { fjordby, hojlund, type Municipality, programme, strandkaer, writeMunicipality } from './municipalities.ts'
import { writeQuestionnaires } from './questionnaires.ts'
import { type Random, randomFrom } from './random.ts'
import type { Crew, Story } from './story.ts'
import { memberOf } from './story.ts'
import { writeStories } from './write-stories.ts'

export interface SeedOptions {
  /** The day the invented history ends on. */
  readonly today: PlainDate
  readonly seed: number
}

/** Fills an empty database with the invented municipalities and their cast. The same options give the same data. */
export async function seedDemo(db: Kysely<DB>, keys: Keys, { today, seed }: SeedOptions): Promise<void> {
  const random = randomFrom(seed)
  await inWork(db, keys, {}, (trx) => insertRows(trx, 'demoData', [{ endsOn: today, seed }]))
  // The first municipality first: ids count from 1, and the examples in routes name them.
  for (const municipality of [fjordby, hojlund, strandkaer, programme]) {
    await inWork(db, keys, { municipality: municipality.id }, async (trx) => {
      const crew = await writeMunicipality(trx, municipality, today)
      await writeQuestionnaires(trx, municipality.id, addDays(today, -930))
      await writeStories(trx, crew, storiesOf(municipality, crew, today, random))
      if (municipality === fjordby) await insertRows(trx, 'savedFilter', savedFilters(crew))
    })
  }
}

function storiesOf(municipality: Municipality, crew: Crew, today: PlainDate, random: Random): Story[] {
  const taken = new Set<string>()
  if (municipality === fjordby) return [samira(crew, today, random.fork('samira'), taken)]
  return []
}

const savedFilters = (crew: Crew) => [
  {
    municipalityId: crew.municipalityId,
    staffId: memberOf(crew, 'Kirsten Holm').id,
    name: 'Jobparate uden tilbud',
    query: 'matchgruppe=job-ready&udsnit=uden-tilbud',
  },
]
