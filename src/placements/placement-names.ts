import { texts } from './texts.ts'

/** What kinds of placement, ways to end, and reasons of absence are called. */
export const placementNames = {
  da: namesOf('da'),
  en: namesOf('en'),
}

function namesOf(language: 'da' | 'en') {
  const { kinds, endReasons, absenceReasons, reporters } = texts[language]
  return { kinds, endReasons, absenceReasons, reporters }
}
