import type { da } from './texts.da.ts'

export const en: typeof da = {
  programmeTitle: 'The programme',
  facilitatorLead: 'You see figures for the programme. You never see a citizen.',
  evaluatorLead: 'You see rows without name and CPR number. You never see a citizen.',
  yours: 'This is yours',
  notYours: 'This you do not see',
  soon: 'Nothing has been released yet',
  facilitatorYours: [
    'Figures for each municipality, once the municipality has released them.',
    'Small groups are hidden: fewer than 5 persons are never shown, and cannot be worked out from other figures either.',
    'Comparison over time for the programme as a whole.',
  ],
  facilitatorSoon: 'No municipality has released figures to the programme. They appear here when one does.',
  evaluatorYours: [
    'Rows that the municipalities have released to the programme. Each person is a pseudonym.',
    'Import of the DREAM register and the table of benefit codes. They have no pages yet.',
    'A pseudonym from DREAM can never be joined to a case.',
  ],
  evaluatorSoon:
    'No municipality has released rows, and nothing from DREAM has been imported. They appear here when that happens.',
  noPerson: [
    'Name, CPR number, address and everything else about a single citizen.',
    'Cases, talks, notes and answers.',
    'Search for citizens. It does not exist in your role.',
  ],
  how: 'How this is kept',
  howText:
    'Your role has its own pages. If you open the address of a case you are turned away, and the attempt is noted.',

  municipalityTitle: 'The municipality',
  municipalityLead:
    'You work with method, plans and figures for the whole municipality. You never see a single citizen.',
  work: 'Your pages',
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
