import { bilingual } from '../../platform/i18n/language.ts'

const da = { title: 'Siden sidst', nothing: 'Intet er ændret siden sidst.', becomes: 'er nu' }
const en: typeof da = { title: 'Since last time', nothing: 'Nothing has changed since last time.', becomes: 'is now' }
export const texts = bilingual(da, en)
