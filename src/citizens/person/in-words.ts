import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { parsePlainDate } from '../../platform/plain-date.ts'
import { texts as citizenTexts } from '../texts.ts'
import type { InWords } from './correct-person.ts'
import { asText, type DetailField, type Details } from './details.ts'
import { texts } from './texts.ts'

/** Fields and values as the conflict page says them. */
export function inWords(language: Language, citizen: CitizenId): InWords {
  const t = texts[language]
  return {
    label: (field) => t.fields[field],
    value: (field, details) => valueInWords(field, details, language) || t.notNoted,
    backTo: paths.correction({ citizen }),
  }
}

function valueInWords(field: DetailField, details: Details, language: Language): string {
  const t = texts[language]
  if (field === 'targetGroup') return citizenTexts[language].targetGroups[details.targetGroup]
  if (field === 'programmeKind') return t.programmes[details.programmeKind]
  if (field === 'interpreterNeed') return t.interpreterNeeds[details.interpreterNeed]
  const text = asText(details[field])
  const date = field.endsWith('On') || field.endsWith('Since') || field.endsWith('From') ? parsePlainDate(text) : null
  return date ? formatDate(date, language) : text
}
