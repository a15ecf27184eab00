import { formatNumber } from '../../platform/i18n/format.ts'
import type { ContentLanguage } from '../content-language.ts'
import type { RaterRole, Score } from './score.ts'

/** What a star says. Citizens meet it in four languages; Arabic and Ukrainian are unreviewed and said to be where they are shown. */
export interface StarWords {
  readonly title: (themes: number, highest: number) => string
  readonly theme: string
  readonly earlier: string
  readonly earlierOf: (name: string) => string
  /** How to read the shapes; `earlier` names the wave before, `august`. With one rater there is nobody to agree with. */
  readonly legend: (earlier: string | null, highest: number, raters: number) => string
  readonly seeTable: string
  readonly tableCaption: (highest: number) => string
  readonly numbersBelow: string
  readonly declined: Readonly<Record<RaterRole, string>>
  readonly notAsked: string
  readonly missing: string
}

const da: StarWords = {
  title: (themes, highest) => `Stjerne med ${themes} temaer på skalaen 1 til ${highest}, hvor ${highest} er bedst.`,
  theme: 'Tema',
  earlier: 'Før',
  earlierOf: (name) => `${name} før`,
  legend: (earlier, highest, raters) =>
    `${earlier ? `Hul form: ${earlier}. ` : ''}${raters > 1 ? 'Cirkel i firkant: I er enige. ' : ''}${highest} er bedst.`,
  seeTable: 'Se tallene som tabel',
  tableCaption: (highest) => `Svar på temaerne, skala 1 til ${highest}`,
  numbersBelow: 'Alle tal står i tabellen.',
  declined: { citizen: 'ønsker ikke at svare', worker: 'kan ikke vurdere endnu' },
  notAsked: 'spørges ikke',
  missing: 'mangler',
}

const en: StarWords = {
  title: (themes, highest) => `Star with ${themes} themes on the scale 1 to ${highest}, where ${highest} is best.`,
  theme: 'Theme',
  earlier: 'Before',
  earlierOf: (name) => `${name} before`,
  legend: (earlier, highest, raters) =>
    `${earlier ? `Hollow shape: ${earlier}. ` : ''}${raters > 1 ? 'Circle in square: you agree. ' : ''}${highest} is best.`,
  seeTable: 'See the numbers as a table',
  tableCaption: (highest) => `Answers to the themes, scale 1 to ${highest}`,
  numbersBelow: 'All numbers are in the table.',
  declined: { citizen: 'would rather not say', worker: 'cannot tell yet' },
  notAsked: 'not asked',
  missing: 'missing',
}

const ar: StarWords = {
  title: (themes, highest) => `نجمة من ${themes} مواضيع على مقياس من 1 إلى ${highest}، حيث ${highest} هو الأفضل.`,
  theme: 'الموضوع',
  earlier: 'سابقاً',
  earlierOf: (name) => `${name} سابقاً`,
  legend: (earlier, highest, raters) =>
    `${earlier ? `الشكل المفرغ: ${earlier}. ` : ''}${raters > 1 ? 'دائرة داخل مربع: أنتما متفقان. ' : ''}${highest} هو الأفضل.`,
  seeTable: 'عرض الأرقام في جدول',
  tableCaption: (highest) => `الإجابات حسب الموضوع، المقياس من 1 إلى ${highest}`,
  numbersBelow: 'جميع الأرقام موجودة في الجدول.',
  declined: { citizen: 'لا أرغب في الإجابة', worker: 'لا يمكن التقييم بعد' },
  notAsked: 'لا يُسأل',
  missing: 'غير متوفر',
}

const uk: StarWords = {
  title: (themes, highest) => `Зірка: тем ${themes}, шкала від 1 до ${highest}, де ${highest} – найкраще.`,
  theme: 'Тема',
  earlier: 'Раніше',
  earlierOf: (name) => `${name} раніше`,
  legend: (earlier, highest, raters) =>
    `${earlier ? `Порожня фігура: ${earlier}. ` : ''}${raters > 1 ? 'Коло у квадраті: ви згодні одне з одним. ' : ''}${highest} – найкраще.`,
  seeTable: 'Показати числа в таблиці',
  tableCaption: (highest) => `Відповіді за темами, шкала від 1 до ${highest}`,
  numbersBelow: 'Усі числа є в таблиці.',
  declined: { citizen: 'не бажає відповідати', worker: 'ще не може оцінити' },
  notAsked: 'не запитують',
  missing: 'немає',
}

export const starWords: Readonly<Record<ContentLanguage, StarWords>> = { da, en, ar, uk }

/** Figures are Western everywhere: the citizen reads the ones that the caseworker points at. */
export const numberIn = (value: number, language: ContentLanguage) =>
  formatNumber(value, language === 'en' ? 'en' : 'da', 1)

/** `4,5`, `ønsker ikke at svare`, `spørges ikke`, `mangler`. */
export function scoreInWords(score: Score, rater: RaterRole, language: ContentLanguage): string {
  if (score.kind === 'value') return numberIn(score.value, language)
  const words = starWords[language]
  return { declined: words.declined[rater], 'not-asked': words.notAsked, missing: words.missing }[score.kind]
}
