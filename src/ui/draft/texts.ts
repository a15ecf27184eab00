import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  save: 'Gem kladde',
  discard: 'Kassér kladden',
  savedAt: (time: string) => `Kladde gemt kl. ${time}`,
}

const en: typeof da = {
  save: 'Save draft',
  discard: 'Discard the draft',
  savedAt: (time) => `Draft saved at ${time}`,
}

export const texts = bilingual(da, en)
