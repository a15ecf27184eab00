import type { ContentLanguage } from '../ui/content-language.ts'
import type { Rater } from './assessment.ts'
import {
  allItems,
  asksWorkplace,
  type Item,
  itemsFor,
  type Questionnaire,
  type Respondent,
  type Texts,
} from './questionnaire.ts'

/** A text as it was found: in the language asked for, or in Danish because there was none. */
export interface FoundText {
  readonly text: string
  /** The language of `text`: what `lang` and `dir` must say. */
  readonly language: ContentLanguage
  readonly fellBack: boolean
  readonly reviewed: boolean
}

/** A text in a language, else in Danish, saying so. */
export function textIn(texts: Texts, language: ContentLanguage): FoundText {
  const found = texts[language]
  if (found) return { ...found, language, fellBack: false }
  return { ...texts.da, language: 'da', fellBack: true }
}

/**
 * What a rater reads of an item; Danish where the language is missing.
 * @param name the citizen's first name, for wordings that use it.
 * @throws RangeError when the item does not ask this rater.
 */
export function textOf(item: Item, rater: Respondent, language: ContentLanguage, name = ''): FoundText {
  const wording = item.wording[rater]
  if (!wording) throw new RangeError(`${item.id} does not ask the ${rater}`)
  return filled(textIn(wording, language), { name })
}

/** The open question of an item for two that differ, with their values in it; null when the item has none. */
export function promptOf(
  item: Item,
  language: ContentLanguage,
  values: { readonly [R in Rater]: number },
): FoundText | null {
  if (!item.prompt) return null
  return filled(textIn(item.prompt, language), {
    citizen: String(values.citizen),
    caseworker: String(values.caseworker),
  })
}

const filled = (found: FoundText, values: Readonly<Record<string, string>>): FoundText => ({
  ...found,
  text: found.text.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder),
})

/** How far a language reaches over what is read on the form: whole, in part (the rest shows in Danish), or not at all. */
export function coverageOf(questionnaire: Questionnaire, language: ContentLanguage): 'whole' | 'part' | 'none' {
  const texts = formTexts(questionnaire)
  const there = texts.filter((text) => text[language]).length
  if (there === 0) return 'none'
  return there === texts.length ? 'whole' : 'part'
}

/** Whether somebody stands by every word of the form in a language. False marks the form as an unreviewed translation. */
export const isReviewed = (questionnaire: Questionnaire, language: ContentLanguage) =>
  formTexts(questionnaire).every((text) => text[language]?.reviewed === true)

/** Every text on the form of whoever reads another language than ours: the citizen, or the contact at a workplace. */
function formTexts(questionnaire: Questionnaire): Texts[] {
  const { title, scale, skip, themes } = questionnaire
  const reader = asksWorkplace(questionnaire) ? 'workplace' : 'citizen'
  const asked = new Set(itemsFor(questionnaire, reader).map((item) => item.id))
  const names = themes.filter((theme) => theme.items.some((item) => asked.has(item.id))).map((theme) => theme.name)
  const wordings = allItems(questionnaire).flatMap((item) => item.wording[reader] ?? [])
  return [title, scale.low, scale.high, ...(skip.citizen ? [skip.citizen] : []), ...names, ...wordings]
}
