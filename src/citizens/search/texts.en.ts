import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Find citizen',
  lead: 'Write a name, the whole CPR number or a birth date, e.g. 140392.',
  field: 'Name, CPR or birth date',
  results: (count) => (count === 1 ? 'One citizen fits.' : `${count} citizens fit.`),
  none: 'No citizen fits. Try part of the name or the whole CPR number.',
  noneAssigned: 'None of your citizens fits. You can only find citizens who are attached to you.',
  more: (most) => `These are the first ${most}. Write more to get fewer.`,
  unusable: 'Write at least two letters, a birth date or the whole CPR number.',
  name: 'Citizen',
  born: 'Born',
  team: 'Team',
  caseworker: 'Caseworker',
  matchGroup: 'Match group',
  otherTeam: 'needs a reason',
  closed: 'Closed',
  newCitizen: 'New citizen',
  directory: 'Citizens of the municipality',
  directoryLead: (count) => `${count} open cases by name. A case of another team opens once you have given a reason.`,
  directoryEmpty: 'The municipality has no open cases yet.',
}
