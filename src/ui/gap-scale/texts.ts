import { bilingual } from '../../platform/i18n/language.ts'

export const texts = bilingual(
  {
    apart: (citizen: string, worker: string, gap: string) => `${citizen}, ${worker}, ${gap} fra hinanden`,
    inTheCase: 'I sagen:',
  },
  {
    apart: (citizen: string, worker: string, gap: string) => `${citizen}, ${worker}, ${gap} apart`,
    inTheCase: 'In the case:',
  },
)
