import type { SettingAction, SettingKind } from './setting-kind.ts'

const kinds: Record<SettingKind, string> = {
  access: 'Adgang',
  teams: 'Afdelinger og teams',
  questionnaires: 'Skemaer',
  agendas: 'Dagsordener',
  matching: 'Vægte i match',
  codes: 'Kodetabeller',
  sources: 'Kilder',
}

const deeds: Record<SettingAction, string> = {
  'staff.added': 'Fik adgang',
  'staff.role-changed': 'Rolle',
  'staff.team-changed': 'Team',
  'staff.contact-changed': 'Navn, stilling, telefon eller e-mail rettet',
  'staff.ended': 'Sidste dag',
  'staff.end-removed': 'Slutdato fjernet',
  'department.added': 'Afdeling oprettet',
  'department.renamed': 'Afdeling fik nyt navn',
  'team.added': 'Team oprettet',
  'team.renamed': 'Team fik nyt navn',
  'questionnaire.imported': 'Spørgeskema indlæst',
  'translation.approved': 'Oversættelse af et skema godkendt',
  'agenda.written': 'Dagsorden for samtaler rettet',
  'match-weights.set': 'Vægte for match sat',
  'code.changed': 'DREAM-kode rettet',
  'postal-codes.replaced': 'Postnumre udskiftet',
  'company-register.applied': 'Virksomheder hentet fra CVR',
  'import.started': 'Register indlæst',
  'hours.imported': 'Løntimer indlæst',
}

export const da = {
  title: 'Ændringer i indstillinger',
  lead: 'Hvem der har ændret hvad i kommunens opsætning. Her står intet om borgere.',
  kind: 'Hvad',
  everyKind: 'Alle ændringer',
  show: 'Vis',
  count: (count: number) => (count === 1 ? '1 ændring' : `${count} ændringer`),
  caption: 'Ændringer, de nyeste først',
  columns: { when: 'Hvornår', what: 'Ændring', who: 'Hvem' },
  none: 'Ingen har ændret noget her endnu.',
  system: 'Kommunens login',
  kinds,
  deeds: deeds as Readonly<Record<string, string>>,
}
