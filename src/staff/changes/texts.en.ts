import type { SettingAction, SettingKind } from './setting-kind.ts'
import type { da } from './texts.da.ts'

const kinds: Record<SettingKind, string> = {
  access: 'Access',
  teams: 'Departments and teams',
  questionnaires: 'Questionnaires',
  agendas: 'Agendas',
  matching: 'Weights in matching',
  codes: 'Code tables',
  sources: 'Sources',
}

const deeds: Record<SettingAction, string> = {
  'staff.added': 'Was given access',
  'staff.role-changed': 'Role',
  'staff.team-changed': 'Team',
  'staff.contact-changed': 'Name, title, telephone or e-mail corrected',
  'staff.ended': 'Last day',
  'staff.end-removed': 'End date removed',
  'department.added': 'Department added',
  'department.renamed': 'Department renamed',
  'team.added': 'Team added',
  'team.renamed': 'Team renamed',
  'questionnaire.imported': 'Questionnaire imported',
  'translation.approved': 'Translation of a questionnaire approved',
  'agenda.written': 'Agenda for talks corrected',
  'match-weights.set': 'Weights for matching set',
  'code.changed': 'DREAM code corrected',
  'postal-codes.replaced': 'Postal codes replaced',
  'company-register.applied': 'Companies fetched from CVR',
  'import.started': 'Register imported',
  'hours.imported': 'Paid hours imported',
}

export const en: typeof da = {
  title: 'Changes of settings',
  lead: 'Who has changed what in the municipality’s set-up. Nothing here is about citizens.',
  kind: 'What',
  everyKind: 'All changes',
  show: 'Show',
  count: (count) => (count === 1 ? '1 change' : `${count} changes`),
  caption: 'Changes, newest first',
  columns: { when: 'When', what: 'Change', who: 'Who' },
  none: 'Nobody has changed anything here yet.',
  system: 'The municipality’s login',
  kinds,
  deeds,
}
