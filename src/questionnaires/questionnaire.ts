import type { ContentLanguage } from '../ui/content-language.ts'
import { type Rater, raters } from './assessment.ts'

/** Whoever a questionnaire can ask: the two of a wave, or the contact at a workplace, who answers by the week. */
export type Respondent = Rater | 'workplace'

/** A text in one language, and whether a person who knows the language stands by it. */
export interface Translation {
  readonly text: string
  readonly reviewed: boolean
}
/** The same text in several languages. Danish is the original and always there. */
export type Texts = { readonly da: Translation } & { readonly [L in Exclude<ContentLanguage, 'da'>]?: Translation }

/** Whose answers only caseworkers, coordinators and team leaders read (`health`), or everybody on the case. */
export type Sensitivity = 'ordinary' | 'health'
/** Neutral words of our own (`placeholder`), the owner's words (`official`), or the municipality's (`own`). */
export type WordingStatus = 'placeholder' | 'official' | 'own'

export interface Item {
  /** Kept over versions: what makes two answers comparable. Unique in the questionnaire. */
  readonly id: string
  readonly label: Texts
  readonly raters: readonly Respondent[]
  /** What each rater reads. `{name}` is the citizen's first name. */
  readonly wording: { readonly [R in Respondent]?: Texts }
  /** An open question for the talk when the two answer differently. `{citizen}` and `{caseworker}` are their values. */
  readonly prompt?: Texts
  /** How well the job needs it done, on the scale. Of what a workplace is asked, and of nothing else. */
  readonly demand?: number
}

export interface Theme {
  readonly id: string
  readonly name: Texts
  readonly sensitivity: Sensitivity
  readonly items: readonly Item[]
}

export interface Scale {
  readonly min: number
  readonly max: number
  readonly low: Texts
  readonly high: Texts
}

/** One immutable version. What was answered under it can be read by it for ever. */
export interface Questionnaire {
  readonly id: string
  readonly version: number
  readonly title: Texts
  readonly wordingStatus: WordingStatus
  /** Where the words come from, in a sentence for the municipality. */
  readonly source: string
  /** Days from one wave to the next; a workplace is asked every 7. */
  readonly rhythmDays: number
  readonly scale: Scale
  /** Each rater's own way of not giving a number. */
  readonly skip: { readonly [R in Rater]?: Texts }
  readonly themes: readonly Theme[]
}

/** Every item, in the order of the themes. */
export const allItems = ({ themes }: Questionnaire) => themes.flatMap((theme) => theme.items)

/** What a rater is asked, in order. The two raters' forms are not mirror images. */
export const itemsFor = (questionnaire: Questionnaire, rater: Respondent) =>
  allItems(questionnaire).filter((item) => item.raters.includes(rater))

/** The themes in which a rater is asked anything, each with that rater's items only. */
export const themesFor = ({ themes }: Questionnaire, rater: Rater) =>
  themes
    .map((theme) => ({ ...theme, items: theme.items.filter((item) => item.raters.includes(rater)) }))
    .filter((theme) => theme.items.length > 0)

/** The questionnaire as somebody may see it who may not read about health. Its figures then leave health out too. */
export const withoutHealth = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  themes: questionnaire.themes.filter((theme) => theme.sensitivity !== 'health'),
})

/** The raters a wave of it asks anything of: KIB has the citizen alone, and what a workplace is asked has neither. */
export const ratersAsked = (questionnaire: Questionnaire): readonly Rater[] =>
  raters.filter((rater) => itemsFor(questionnaire, rater).length > 0)

/** Whether it is put to workplaces by the week, and so never to a citizen and a caseworker in a wave. */
export const asksWorkplace = (questionnaire: Questionnaire) => itemsFor(questionnaire, 'workplace').length > 0

/** The item with this id, or null. */
export const itemOf = (questionnaire: Questionnaire, id: string) =>
  allItems(questionnaire).find((item) => item.id === id) ?? null
