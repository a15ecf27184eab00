import type { Typed } from '../../platform/web/pages.ts'
import { competencesOf, type Scheme, type Scores } from '../scheme.ts'

/** The field a competence is scored in. */
export const scoreField = (competence: string) => `trin-${competence}`

export interface ReadScores {
  readonly scores: Scores
  /** Competences without an answer. */
  readonly missing: readonly string[]
  /** Competences with an answer that is none of 1 to 7. */
  readonly wrong: readonly string[]
}

/** Reads what was tapped. Fields of another scheme are nobody's. */
export function readScores(scheme: Scheme, form: Typed): ReadScores {
  const typed = competencesOf(scheme).map(({ id }) => [id, String(form[scoreField(id)] ?? '').trim()] as const)
  return {
    scores: Object.fromEntries(typed.flatMap(([id, text]) => (/^[1-7]$/.test(text) ? [[id, Number(text)]] : []))),
    missing: typed.filter(([, text]) => text === '').map(([id]) => id),
    wrong: typed.filter(([, text]) => text !== '' && !/^[1-7]$/.test(text)).map(([id]) => id),
  }
}
