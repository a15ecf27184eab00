import { isWithheld } from '../disclosure/index.ts'
import type { Bilingual, Language } from '../platform/i18n/language.ts'
import type { ResultWarning } from './goal-result.ts'

type Sentence = (detail: (name: string) => string) => string

const sentences: Readonly<Record<string, Bilingual<Sentence>>> = {
  'empty-municipality': {
    da: (of) => `${of('municipality')} har ingen i målgruppen og er ikke med i gennemsnittet.`,
    en: (of) => `${of('municipality')} has nobody in the target group and is not in the mean.`,
  },
  'no-men': {
    da: (of) => `${of('municipality')} har ingen mænd i målgruppen og derfor ingen forskel mellem kønnene.`,
    en: (of) => `${of('municipality')} has no men in the target group, and so no gap between the sexes.`,
  },
  'no-women': {
    da: (of) => `${of('municipality')} har ingen kvinder i målgruppen og derfor ingen forskel mellem kønnene.`,
    en: (of) => `${of('municipality')} has no women in the target group, and so no gap between the sexes.`,
  },
  'mean-rounded': {
    da: () => 'Et gennemsnit er rundet grovere af, så det ikke røber et skjult tal.',
    en: () => 'A mean is rounded more coarsely, so that it gives no hidden figure away.',
  },
  'programme-not-tested': {
    da: () => 'Kortet nævner ikke deltagelse i integrationsprogrammet, så den er ikke efterprøvet.',
    en: () => 'The map names no membership of the integration programme, so it is not tested.',
  },
  'short-history': {
    da: (of) =>
      `${of('quarter')}: registret begynder i ${of('firstWeek')}, senere end ${of('months')} måneder før kvartalet.`,
    en: (of) =>
      `${of('quarter')}: the register begins in ${of('firstWeek')}, later than ${of('months')} months before the quarter.`,
  },
  'weeks-missing-earlier': {
    da: (of) => `${of('quarter')}: registret mangler ${of('weeks')} uger før kvartalet.`,
    en: (of) => `${of('quarter')}: the register lacks ${of('weeks')} weeks before the quarter.`,
  },
  'quarter-length': {
    da: (of) => `${of('quarter')} har ${of('weeks')} uger, ikke 13.`,
    en: (of) => `${of('quarter')} has ${of('weeks')} weeks, not 13.`,
  },
  'rejected-rows': {
    da: (of) => `${of('rows')} rækker kunne ikke læses og er ikke med.`,
    en: (of) => `${of('rows')} rows could not be read and are left out.`,
  },
  'igu-disagrees': {
    da: (of) => `${of('quarter')}: filen med IGU er uenig med DREAM for ${of('persons')} personer. Filen gælder.`,
    en: (of) => `${of('quarter')}: the file of IGU disagrees with DREAM for ${of('persons')} persons. The file holds.`,
  },
  'igu-without-person': {
    da: (of) => `${of('persons')} personer i filen med IGU er ikke i registret.`,
    en: (of) => `${of('persons')} persons in the file of IGU are not in the register.`,
  },
  missing: {
    da: (of) => `${of('municipality')} mangler tal i ${of('period')} og er hverken i tæller eller nævner.`,
    en: (of) => `${of('municipality')} lacks a figure in ${of('period')} and is in neither numerator nor denominator.`,
  },
  'more-than-all': {
    da: (of) =>
      `${of('municipality')} har i ${of('period')} flere i kategorierne end i målgruppen og er ikke med i gennemsnittet.`,
    en: (of) =>
      `${of('municipality')} has in ${of('period')} more in the categories than in the target group and is not in the mean.`,
  },
  'upper-bound': {
    da: (of) => `${of('period')}: en person i to kategorier tæller i begge. Andelen er højst så stor.`,
    en: (of) => `${of('period')}: a person in two categories counts in both. The share is at most this.`,
  },
  'unknown-category': {
    da: (of) => `${of('period')}: ${of('persons')} personer er uden oplyst kategori. De er med i nævneren.`,
    en: (of) => `${of('period')}: ${of('persons')} persons have no known category. They are in the denominator.`,
  },
  'sexes-missing': {
    da: (of) =>
      `${of('municipality')} er i ${of('period')} ikke talt for mænd og kvinder: tallene mangler eller stemmer ikke med det hele.`,
    en: (of) =>
      `${of('municipality')} is not counted by sex in ${of('period')}: the numbers are missing or do not add up to the whole.`,
  },
  'counted-within': {
    da: (of) => `"${of('category')}" er en del af en anden kategori og er ikke talt ved siden af.`,
    en: (of) => `"${of('category')}" is part of another category and is not counted beside it.`,
  },
  'other-areas': {
    da: (of) => `Ikke kommuner og derfor ikke talt: ${of('areas')}.`,
    en: (of) => `Not municipalities and so not counted: ${of('areas')}.`,
  },
}

/** A warning in words. One that only the register knows is told by its code and details. */
export function describeWarning(warning: ResultWarning, language: Language): string {
  const sentence = sentences[warning.code]?.[language]
  if (sentence) return sentence((name) => written(warning[name]))
  const details = Object.entries(warning).filter(([name]) => name !== 'code')
  return [warning.code, ...details.map(([name, value]) => `${name} ${written(value)}`)].join(', ')
}

const written = (value: ResultWarning[string] | undefined) =>
  isWithheld(value) ? '·' : typeof value === 'object' ? value.join(', ') : String(value ?? '')
