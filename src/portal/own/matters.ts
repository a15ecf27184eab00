import type { OwnTexts } from './texts.da.ts'

export type Matter = keyof OwnTexts['matters']

/** What an entry of the log was about, as far as it means something to the citizen. */
const matterOf: Readonly<Record<string, Matter>> = {
  number: 'number',
  'protected-address': 'address',
  talk: 'talks',
  talks: 'talks',
  note: 'talks',
  notes: 'talks',
  calendar: 'talks',
  'calendar-feed': 'talks',
  slot: 'talks',
  agenda: 'talks',
  participant: 'talks',
  'job-function': 'talks',
  'talk-series': 'talks',
  'talk-deadlines': 'talks',
  'drop-in': 'talks',
  placement: 'work',
  placements: 'work',
  absence: 'absence',
  absences: 'absence',
  task: 'steps',
  tasks: 'steps',
  step: 'steps',
  steps: 'steps',
  progression: 'star',
  fip: 'star',
  wave: 'star',
  assessment: 'star',
  star: 'star',
  gaps: 'star',
  answer: 'star',
  answers: 'star',
  side: 'star',
  'own-screen': 'star',
  'consideration-reason': 'health',
  'consideration-reasons': 'health',
  team: 'team',
  adviser: 'team',
  mentor: 'team',
  'danish-level': 'skills',
  'danish-levels': 'skills',
  'digital-skill': 'skills',
  'digital-skills': 'skills',
}

/** Each matter once, in the order it was met; whatever is not named is the case itself. */
export const mattersOf = (resources: readonly string[]): Matter[] => [
  ...new Set(resources.map((resource) => matterOf[resource] ?? 'case')),
]
