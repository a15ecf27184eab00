import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  of: (done: number, total: number, unit: string) => `${done} af ${total} ${unit}`,
  soFar: (done: number, unit: string) => `${done} ${unit} indtil nu`,
  reload: 'Se, hvor langt det er nu',
  mayLeave: 'Du kan roligt gøre noget andet imens. Siden opdaterer sig selv.',
}
const en: typeof da = {
  of: (done, total, unit) => `${done} of ${total} ${unit}`,
  soFar: (done, unit) => `${done} ${unit} so far`,
  reload: 'See how far it is now',
  mayLeave: 'You can do something else meanwhile. The page updates itself.',
}
export const texts = bilingual(da, en)
