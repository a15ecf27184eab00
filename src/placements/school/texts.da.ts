import type { PeriodRefusal } from './school.ts'

const errors: Record<PeriodRefusal, string> = {
  'ends-before-start': 'Sidste dag ligger før første dag. Ret en af dem.',
  'outside-placement': 'Skoleperioden ligger uden for IGU-forløbet.',
  'overlaps-school': 'Der er allerede skole i de dage.',
}

export const da = {
  title: 'Skole og praktik',
  kinds: { school: 'Skole', practice: 'Praktik' },
  weeks: (noted: string, rule: number) => `${noted} af ${rule} ugers skole er lagt ind`,
  fiveDays: 'Fem skoledage er en uge.',
  period: (from: string, to: string) => `${from} – ${to}`,
  add: 'Læg en skoleperiode ind',
  from: 'Første skoledag',
  to: 'Sidste skoledag',
  dateHint: 'Fx 3.4.2026',
  save: 'Gem skoleperioden',
  remove: 'Fjern',
  removeOf: (from: string) => `skoleperioden fra ${from}`,
  added: 'Skoleperioden er gemt.',
  removed: 'Skoleperioden er fjernet.',
  errors: errors as Record<string, string>,
}
