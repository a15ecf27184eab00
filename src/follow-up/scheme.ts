import type { Language } from '../platform/i18n/language.ts'
import { type Item, isReviewed, type Questionnaire, type Texts, textIn } from '../questionnaires/index.ts'

/** Something the workplace can see somebody do, and how well the job needs it done. */
export interface Competence {
  /** Kept over versions: answers are stored under it, and it makes two weeks one curve. */
  readonly id: string
  /** Its short name, on curves and cards. */
  readonly label: Texts
  /** What the workplace reads. */
  readonly wording: Texts
  /** 1 to 7. */
  readonly demand: number
}

/**
 * What a workplace of an industry track is asked every week (progressionsskema): a version of the track's questionnaire. One that has been
 * answered is never changed; another wording or another demand is a new version.
 */
export interface Scheme {
  readonly track: string
  readonly version: number
  readonly low: Texts
  readonly high: Texts
  readonly themes: readonly { readonly name: Texts; readonly competences: readonly Competence[] }[]
  /** The languages somebody stands by. */
  readonly reviewedIn: readonly Language[]
}

const prefix = 'ugesvar-'

/** The id of the questionnaire that workplaces of a track answer. */
export const questionnaireOf = (track: string) => `${prefix}${track}` as const

/** A track's questionnaire as the scheme it is. */
export function schemeOf(questionnaire: Questionnaire): Scheme {
  const { id, version, scale, themes } = questionnaire
  return {
    track: id.slice(prefix.length),
    version,
    low: scale.low,
    high: scale.high,
    themes: themes.map(({ name, items }) => ({ name, competences: items.flatMap(competenceOf) })),
    reviewedIn: (['da', 'en'] as const).filter((language) => isReviewed(questionnaire, language)),
  }
}

const competenceOf = ({ id, label, wording, demand }: Item): Competence[] =>
  wording.workplace && demand !== undefined ? [{ id, label, wording: wording.workplace, demand }] : []

/** All that a scheme asks, in the order it is asked. */
export const competencesOf = ({ themes }: Pick<Scheme, 'themes'>) => themes.flatMap(({ competences }) => competences)

/** What a competence is called. */
export const nameOf = ({ label }: Competence, language: Language): string => textIn(label, language).text

/** A score by competence id; one that was left out is missing. */
export type Scores = Readonly<Record<string, number>>

/** Each competence of a scheme that was scored, and how. */
export const scoredOf = (scheme: Scheme, scores: Scores) =>
  competencesOf(scheme).flatMap((competence) => {
    const score = scores[competence.id]
    return score === undefined ? [] : [{ competence, score }]
  })

/** How many of a scheme's demands are met by some scores, of those that were scored. */
export function demandsMet(scheme: Scheme, scores: Scores): { readonly met: number; readonly of: number } {
  const scored = scoredOf(scheme, scores)
  return { met: scored.filter(({ competence, score }) => score >= competence.demand).length, of: scored.length }
}
