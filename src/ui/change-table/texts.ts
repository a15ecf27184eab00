import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  caption: 'Ændring pr. tema og svarer',
  theme: 'Tema',
  reliable: 'Sikker ændring',
  naive: 'Enkel regel, +1',
  verdicts: {
    progress: 'Sikker fremgang',
    decline: 'Fald større end usikkerheden',
    within: 'Inden for usikkerheden',
    unchanged: 'Uændret',
  },
  unchangedBy: (name: string) => `Uændret hos ${name}`,
  incomparable: 'Kan ikke sammenlignes',
  naives: { progress: 'fremgang', decline: 'tilbagegang', unchanged: 'uændret' },
  to: 'til',
}
const en: typeof da = {
  caption: 'Change per theme and rater',
  theme: 'Theme',
  reliable: 'Reliable change',
  naive: 'Simple rule, +1',
  verdicts: {
    progress: 'Reliable progress',
    decline: 'Fall larger than the uncertainty',
    within: 'Within the uncertainty',
    unchanged: 'Unchanged',
  },
  unchangedBy: (name) => `Unchanged by ${name}`,
  incomparable: 'Cannot be compared',
  naives: { progress: 'progress', decline: 'decline', unchanged: 'unchanged' },
  to: 'to',
}
export const texts = bilingual(da, en)
