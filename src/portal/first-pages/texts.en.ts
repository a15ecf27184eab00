import type { da } from './texts.da.ts'

export const en: typeof da = {
  yours: 'This is yours',
  notYours: 'This you do not see',
  how: 'How this is kept',
  howText:
    'Your role has its own pages. If you open the address of a case you are turned away, and the attempt is noted.',

  municipalityTitle: 'The municipality',
  municipalityLead:
    'You work with method, plans and figures for the whole municipality. You never see a single citizen.',
  work: 'Your pages',
  goals: 'The three goals',
  goalsText: 'Self-support, job-readiness and company measures in the municipalities of the programme, before and now.',
  ownGoals: 'Goals 2 and 3 from own cases',
  ownGoalsText: 'Person by person as soon as the period is over, beside Jobindsats.',
  lastingJob: 'Lasting job',
  lastingJobText: 'Who stays in work, by track and target group.',
  reflection: 'FIP together',
  reflectionText:
    'Where citizens and caseworkers see things differently, and which questions move. Groups under 5 are hidden.',
  questionnaires: 'Questionnaires',
  questionnairesText: 'Import a new version, export it, and approve translations.',
  reliable: 'How reliable progress is calculated',
  reliableText: 'The formula, the assumptions and a simulation of how often it is wrong.',
  projectYours: [
    'Figures for the municipality and its teams. Groups under 5 are hidden.',
    'Wording and versions of the questionnaires.',
    'Method and plans. They have no pages yet.',
  ],
  projectNotYours: [
    'Citizens, cases, talks, notes and single answers.',
    'Search for citizens. It does not exist in your role.',
  ],
}
