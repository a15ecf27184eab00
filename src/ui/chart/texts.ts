import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  seeTable: 'Se tallene som tabel',
  inTable: 'De samme tal står i tabellen.',
  suppressed: (least: number) =>
    `Skjult. Færre end ${least} personer, eller skjult for at beskytte et andet tal. Det er ikke nul.`,
  none: 'intet tal',
  low: 'fra',
  high: 'til',
  band: (name: string) => `${name}, usikkerhed`,
  before: 'Før',
  now: 'Nu',
  change: 'Ændring',
  mean: 'Gennemsnit',
  beforeMean: (value: string) => `før ${value}`,
  nowMean: (value: string) => `gennemsnit nu ${value}`,
}
const en: typeof da = {
  seeTable: 'See the numbers as a table',
  inTable: 'The same numbers are in the table.',
  suppressed: (least) => `Hidden. Fewer than ${least} people, or hidden to protect another number. It is not zero.`,
  none: 'no number',
  low: 'from',
  high: 'to',
  band: (name) => `${name}, uncertainty`,
  before: 'Before',
  now: 'Now',
  change: 'Change',
  mean: 'Mean',
  beforeMean: (value) => `before ${value}`,
  nowMean: (value) => `mean now ${value}`,
}
export const texts = bilingual(da, en)
