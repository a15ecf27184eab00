import { bilingual } from '../../platform/i18n/language.ts'

const da = { today: 'i dag', filters: 'Vis i tidslinjen', empty: 'Der er ikke sket noget endnu.' }
const en: typeof da = { today: 'today', filters: 'Show in the timeline', empty: 'Nothing has happened yet.' }
export const texts = bilingual(da, en)
