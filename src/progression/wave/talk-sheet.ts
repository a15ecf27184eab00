import {
  type Answer,
  type Answers,
  type Assessment,
  allItems,
  answerOf,
  type Item,
  isSettled,
  itemsFor,
  type Questionnaire,
  type Rater,
  ratersOf,
  sideOf,
  type Theme,
} from '../../questionnaires/index.ts'
import { showsEarlier, visibilityOf } from '../visibility.ts'

/** An item as it lies on the table between two people. */
export interface SheetItem {
  readonly item: Item
  readonly citizen: Answer | null
  readonly caseworker: Answer | null
  /** Everybody who is asked on this screen has answered: it folds. */
  readonly answered: boolean
  readonly earlier: { readonly citizen: Answer | null; readonly caseworker: Answer | null } | null
}

export interface SheetTheme {
  readonly theme: Theme
  readonly items: readonly SheetItem[]
  readonly given: number
  readonly asked: number
}

export interface Sheet {
  /** Whose scales are on this screen and can still be changed. */
  readonly open: readonly Rater[]
  readonly themes: readonly SheetTheme[]
  readonly given: Readonly<Record<Rater, number>>
  readonly asked: Readonly<Record<Rater, number>>
}

/**
 * The talk on one screen. On two devices only the caseworker's own side is here: the citizen's answers stay hidden until both
 * have submitted. What `visibilityOf` says of earlier answers decides when they show, so that they do not colour the answer.
 */
export function talkSheet(questionnaire: Questionnaire, wave: Assessment, previous: Assessment | null): Sheet {
  const here = ratersHere(wave)
  const open = here.filter((rater) => {
    const side = sideOf(wave, rater)
    return side !== null && !isSettled(side)
  })
  const visibility = visibilityOf(wave)
  const given = { citizen: answersOf(wave, 'citizen'), caseworker: answersOf(wave, 'caseworker') }
  const sheetItem = (item: Item): SheetItem => {
    const asked = here.filter((rater) => item.raters.includes(rater))
    const answered = asked.every((rater) => answerOf(wave, rater, item.id) !== null)
    return {
      item,
      citizen: here.includes('citizen') ? answerOf(wave, 'citizen', item.id) : null,
      caseworker: here.includes('caseworker') ? answerOf(wave, 'caseworker', item.id) : null,
      answered,
      earlier: previous && showsEarlier(visibility, item, given) ? earlierOf(previous, item) : null,
    }
  }
  const themes = questionnaire.themes.map((theme) =>
    sheetTheme(theme, theme.items.filter(askedOf(here)).map(sheetItem), here),
  )
  return { open, themes: themes.filter((theme) => theme.asked > 0), ...totals(questionnaire, wave) }
}

/** Whose scales belong on the caseworker's screen. */
export function ratersHere(wave: Assessment): readonly Rater[] {
  return wave.mode === 'apart' ? ['caseworker'] : ratersOf(wave.mode)
}

const askedOf = (here: readonly Rater[]) => (item: Item) => here.some((rater) => item.raters.includes(rater))

function sheetTheme(theme: Theme, items: readonly SheetItem[], here: readonly Rater[]): SheetTheme {
  const asked = items.reduce((sum, { item }) => sum + here.filter((rater) => item.raters.includes(rater)).length, 0)
  const given = items.reduce(
    (sum, { citizen, caseworker }) => sum + Number(citizen !== null) + Number(caseworker !== null),
    0,
  )
  return { theme, items, given, asked }
}

const answersOf = (wave: Assessment, rater: Rater): Answers => sideOf(wave, rater)?.answers ?? new Map()

function earlierOf(previous: Assessment, item: Item): SheetItem['earlier'] {
  const citizen = answerOf(previous, 'citizen', item.id)
  const caseworker = answerOf(previous, 'caseworker', item.id)
  return citizen === null && caseworker === null ? null : { citizen, caseworker }
}

function totals(questionnaire: Questionnaire, wave: Assessment): Pick<Sheet, 'given' | 'asked'> {
  const known = new Set(allItems(questionnaire).map((item) => item.id))
  const given = (rater: Rater) =>
    [...(sideOf(wave, rater)?.answers.keys() ?? [])].filter((item) => known.has(item)).length
  const asked = (rater: Rater) => (sideOf(wave, rater) ? itemsFor(questionnaire, rater).length : 0)
  return {
    given: { citizen: given('citizen'), caseworker: given('caseworker') },
    asked: { citizen: asked('citizen'), caseworker: asked('caseworker') },
  }
}
