import type { Language } from '../platform/i18n/language.ts'
import type { QuestionnaireProblem } from './questionnaire-problems.ts'
import { texts } from './texts.ts'

/** Where and what is wrong with a questionnaire in a file, in a line: `themes[2].items[0].raters: Må ikke være tom.` */
export const describeProblem = ({ path, code }: QuestionnaireProblem, language: Language) =>
  `${path || texts[language].wholeFile}: ${texts[language].problems[code]}`
