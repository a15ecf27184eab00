import { schemeOf } from '../../src/follow-up/index.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import { addDays, type PlainDate, weekdayOf } from '../../src/platform/plain-date.ts'
import { type Item, libraryQuestionnaire, type Questionnaire } from '../../src/questionnaires/index.ts'
import { insertRows } from './bulk.ts'
import { instantOf } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import { fjordby } from './municipalities.ts'

const library = libraryQuestionnaire('ugesvar-kitchen')

const says = (da: string, en: string) => ({ da: { text: da, reviewed: true }, en: { text: en, reviewed: true } })
const changed = (item: Item): Item => {
  if (item.id === 'asks') return { ...item, demand: 5 }
  if (item.id !== 'recipes') return item
  return {
    ...item,
    label: says('Følger opskrift og besked på dansk', 'Follows recipes and instructions in Danish'),
    wording: {
      workplace: says(
        'Følger en opskrift og en besked, der gives på dansk',
        'Follows a recipe and an instruction given in Danish',
      ),
    },
  }
}

/** What Fjordby asks its kitchens now: two of them wished for other words and another demand. */
const ownKitchen: Questionnaire = {
  ...library,
  version: 2,
  wordingStatus: 'own',
  source: 'Rettet efter ønske fra Fjordkøkkenet og rådhusets kantine.',
  themes: library.themes.map((theme) => ({ ...theme, items: theme.items.map(changed) })),
}

/** The Monday two weeks ago: that week's form was the first with the new words. */
const firstWeek = (today: PlainDate) => addDays(today, -13 - weekdayOf(today))

/** Fjordby's project leader takes the kitchens' own words into use. */
export async function writeOwnKitchen(db: Db, { crew, today }: Pick<Town, 'crew' | 'today'>): Promise<void> {
  const { municipalityId, members } = crew
  if (municipalityId !== fjordby.id) return
  const importedBy = members.find(({ role }) => role === 'project-leader')?.id ?? null
  const { id, version } = ownKitchen
  const importedAt = instantOf(firstWeek(today), '09.00')
  await insertRows(db, 'questionnaire', [
    { municipalityId, id, version, definition: ownKitchen as never, importedAt, importedBy },
  ])
}

/** The version a week's form of a track was made by. */
export const versionInWeek = (
  { crew, today }: Pick<Town, 'crew' | 'today'>,
  track: string,
  monday: PlainDate,
): number =>
  crew.municipalityId === fjordby.id && track === schemeOf(ownKitchen).track && monday >= firstWeek(today) ? 2 : 1
