import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  described: (waves: number, citizen: string, worker: string) =>
    `FIP, gennemsnit ved ${waves === 1 ? 'den seneste samtale' : `de seneste ${waves} samtaler`}. Borger: ${citizen}. Sagsbehandler: ${worker}.`,
  missing: 'mangler',
  none: 'Ingen FIP endnu',
  next: 'næste',
  late: 'over tid',
}
const en: typeof da = {
  described: (waves, citizen, worker) =>
    `FIP, mean of the last ${waves === 1 ? 'talk' : `${waves} talks`}. Citizen: ${citizen}. Caseworker: ${worker}.`,
  missing: 'missing',
  none: 'No FIP yet',
  next: 'next',
  late: 'late',
}
export const texts = bilingual(da, en)
