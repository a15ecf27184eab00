import type { Language } from '../platform/i18n/language.ts'
import type { QuestionnaireProblem } from './questionnaire-problems.ts'
import { texts } from './texts.ts'

/** Where in the file: `themes[2].items[0].raters`, a line, or the file as a whole. */
export const placeOf = ({ path, line }: QuestionnaireProblem, language: Language) =>
  path || (line === undefined ? texts[language].wholeFile : texts[language].line(line))

/** Where and what is wrong with a questionnaire in a file, in a line: `themes[2].items[0].raters: Må ikke være tom.` */
export const describeProblem = (problem: QuestionnaireProblem, language: Language) =>
  `${placeOf(problem, language)}: ${texts[language].problems[problem.code]}`
