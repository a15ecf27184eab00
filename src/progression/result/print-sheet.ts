import { writtenMonth } from '../../platform/i18n/content-dates.ts'
import { type Item, type Texts, textIn } from '../../questionnaires/index.ts'
import type { ContentLanguage } from '../../ui/content-language.ts'
import { clearDifferences } from '../gap.ts'
import { themeScore } from '../theme-scores.ts'
import { printWords } from './print-words.ts'
import type { Standing } from './standing.ts'

/** How many names one sentence carries on a page in large type. */
const MOST = 3

/** Three sentences for the citizen: what stands highest, what has moved, and where the two see differently. */
export function printSentences(standing: Standing, worker: string, language: ContentLanguage): string[] {
  const words = printWords[language]
  const strongest = strongestThemes(standing)
  const items = clearDifferences(standing.gaps).map(({ item }) => item)
  const inItems = (some: readonly Item[]) =>
    listed(
      some.map(({ label }) => label),
      language,
    )
  return [
    ...(strongest.length > 0 ? [words.strongest(listed(strongest, language))] : []),
    movement(standing, language),
    ...(standing.gaps.some(({ gap }) => gap !== null)
      ? [items.length > 0 ? words.differ(worker, inItems(items)) : words.agree(worker)]
      : []),
  ]
}

function movement({ beside, finding, questionnaire }: Standing, language: ContentLanguage): string {
  const words = printWords[language]
  if (!beside?.themes) return words.firstTime
  const month = writtenMonth(beside.wave.on, language)
  const named = (ids: readonly string[]) =>
    listed(
      questionnaire.themes.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
      language,
    )
  const forward = finding.progress.length > 0 ? [words.progress(month, named(finding.progress))] : []
  const harder = finding.setback.length > 0 ? [words.harder(named(finding.setback))] : []
  return [...forward, ...harder].join(' ') || words.noChange(month)
}

/** The two themes with the citizen's own highest means; the caseworker's where the citizen did not answer. */
function strongestThemes({ questionnaire, wave }: Standing): Texts[] {
  if (!wave) return []
  const by = (rater: 'citizen' | 'caseworker') =>
    questionnaire.themes.flatMap((theme) => {
      const { mean } = themeScore(questionnaire, theme, rater, wave)
      return mean === null ? [] : [{ name: theme.name, mean }]
    })
  const own = by('citizen')
  return (own.length > 0 ? own : by('caseworker'))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, 2)
    .map(({ name }) => name)
}

/** Small letters inside a sentence, and a little word before the last. Arabic joins its word to the next. */
function listed(texts: readonly Texts[], language: ContentLanguage): string {
  const names = texts.slice(0, MOST).map((text) => {
    const { text: name } = textIn(text, language)
    return name.charAt(0).toLowerCase() + name.slice(1)
  })
  if (names.length < 2) return names.join('')
  const space = language === 'ar' ? '' : ' '
  const comma = language === 'ar' ? '، ' : ', '
  return `${names.slice(0, -1).join(comma)} ${printWords[language].and}${space}${names.at(-1)}`
}
