import { type Questionnaire, type Rater, type Theme, textIn } from '../questionnaires/index.ts'
import type { ContentLanguage } from '../ui/content-language.ts'
import type { Score } from '../ui/star/score.ts'
import type { StarTheme } from '../ui/star/star.tsx'
import { asScore, themeScore } from './theme-scores.ts'
import type { Wave } from './waves.ts'

/** The rays of the star: each theme with both raters' scores, and those of an earlier wave as the tail. */
export function starThemes(
  questionnaire: Questionnaire,
  wave: Wave,
  earlier: Wave | null,
  language: ContentLanguage,
): StarTheme[] {
  const score = (theme: Theme, rater: Rater, of: Wave | null): Score =>
    of ? asScore(themeScore(questionnaire, theme, rater, of)) : { kind: 'missing' }
  return questionnaire.themes.map((theme) => ({
    id: theme.id,
    name: textIn(theme.name, language).text,
    citizen: score(theme, 'citizen', wave),
    worker: score(theme, 'caseworker', wave),
    earlierCitizen: score(theme, 'citizen', earlier),
    earlierWorker: score(theme, 'caseworker', earlier),
  }))
}
