import type { Kysely } from 'kysely'
import { inWork } from '../../src/platform/audit/work.ts'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRows } from './bulk.ts'
import { kirstens } from './cast/kirstens.ts'
import { caseloads, halfAnswered, namesake, reopened, type Town, untouched } from './cast/neighbours.ts'
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

/** Everybody in a municipality's cases, the memorable ones first. */
function storiesOf(municipality: Municipality, crew: Crew, today: PlainDate, random: Random): Story[] {
  const town = { crew, today, random: random.fork(municipality.town), taken: new Set<string>() }
  if (municipality === fjordby) return fjordbysCases(town)
  if (municipality === hojlund) return caseloads(town, hojlundsCaseloads)
  return municipality === strandkaer ? [namesake(town, 'Else Brandt'), ...caseloads(town, strandkaersCaseloads)] : []
}

const fjordbysCases = (town: Town): Story[] => [
  samira(town.crew, town.today, town.random.fork('samira'), town.taken),
  ...kirstens(town),
  untouched(town, 'Sofie Dam'),
  reopened(town, 'Camilla Juul'),
  halfAnswered(town, 'Lars Winther'),
  ...caseloads(town, fjordbysCaseloads),
]

const fjordbysCaseloads = [
  { caseworker: 'Kirsten Holm', open: 0, closed: 9 },
  { caseworker: 'Sofie Dam', open: 27, closed: 4 },
  { caseworker: 'Lars Winther', open: 31, closed: 4 },
  { caseworker: 'Camilla Juul', open: 27, closed: 3 },
  { caseworker: 'Thomas Krag', open: 24, closed: 3 },
  { caseworker: 'Nanna Bjerre', open: 26, closed: 3 },
  { caseworker: 'Peter Østergaard', open: 20, closed: 0 },
]
const hojlundsCaseloads = [
  { caseworker: 'Mette Krogh', open: 19, closed: 3 },
  { caseworker: 'Ulla Thygesen', open: 16, closed: 2 },
]
const strandkaersCaseloads = [
  { caseworker: 'Else Brandt', open: 13, closed: 2 },
  { caseworker: 'Mads Overgaard', open: 12, closed: 2 },
]

const savedFilters = (crew: Crew) => [
  {
    municipalityId: crew.municipalityId,
    staffId: memberOf(crew, 'Kirsten Holm').id,
    name: 'Jobparate uden tilbud',
    query: 'matchgruppe=job-ready&udsnit=uden-tilbud',
  },
]
