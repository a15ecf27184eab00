import { listWords } from '../../platform/i18n/list-words.ts'
import type { da } from './texts.da.ts'

const list = (words: readonly string[]) => listWords(words, 'en')

const resources: Record<string, string> = {
  citizen: 'the case',
  case: 'the case',
  details: 'details',
  number: 'the CPR number',
  'protected-address': 'the protected address',
  'access-reason': 'the page where a reason is given',
  accesses: 'who has seen the case',
  timeline: 'the timeline',
  'match-group': 'the match group',
  'danish-level': 'the Danish level',
  'digital-skill': 'digital skills',
  ability: 'what the citizen can do',
  'consideration-reason': 'reasons for considerations',
  team: 'the team around the citizen',
  adviser: 'the team around the citizen',
  mentor: 'the team around the citizen',
  talk: 'talks',
  talks: 'talks',
  note: 'journal notes',
  notes: 'journal notes',
  placement: 'placements and jobs',
  placements: 'placements and jobs',
  absence: 'absence',
  absences: 'absence',
  task: 'tasks',
  tasks: 'tasks',
  progression: 'FIP and progression',
  fip: 'FIP',
  assessment: 'FIP',
  step: 'next steps',
  star: 'the star',
  answer: 'answers in FIP',
  'own-page': 'own page',
}

export const en: typeof da = {
  reasonTitle: 'Why do you need to see the case?',
  reasonLead: (name, team) => `${name} belongs to ${team}. Write why you need to see the case.`,
  reason: 'Your reason',
  reasonHint: 'The reason is kept in the log of the case. The citizen and the citizen’s team can read it.',
  reasonLasts: 'The case is open to you for the rest of the day. You can read it but change nothing.',
  open: 'Open the case',
  reasonNotNeeded: 'You already have access to the case, so you need no reason.',
  toCase: 'Go to the case',
  toSearch: 'Back to the search',
  reasonSaved: 'The reason is saved. The case is open to you for the rest of the day.',
  errors: { required: 'Write why you need to see the case' },
  accessesTitle: 'Who has seen the case',
  accessesLead: 'Every time somebody opens or changes the case, it is written here. The citizen can see the same list.',
  when: 'When',
  who: 'Who',
  what: 'What',
  why: 'Reason',
  citizenSelf: 'The citizen',
  denied: 'Was turned away',
  gaveReason: 'Gave a reason',
  nobody: 'Nobody has seen the case yet.',
  at: (from, to) => (from === to ? `at ${from}` : `at ${from}–${to}`),
  did: (read, changed) => {
    const named = (keys: readonly string[]) => list([...new Set(keys.map((key) => resources[key] ?? 'the case'))])
    return [read.length > 0 && `Saw ${named(read)}`, changed.length > 0 && `Changed ${named(changed)}`]
      .filter(Boolean)
      .join('. ')
  },
  roles: {
    caseworker: 'caseworker',
    coordinator: 'professional coordinator',
    'team-leader': 'team leader',
    'company-adviser': 'company adviser',
    mentor: 'mentor',
    'project-leader': 'project leader',
    administrator: 'administrator',
    facilitator: 'facilitator',
    evaluator: 'evaluator',
    citizen: 'citizen',
  },
}
