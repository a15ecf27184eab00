import { countToCall } from './companies/index.ts'
import { paths } from './paths.ts'
import { type Actor, staffOf } from './platform/auth/actor.ts'
import { may, type Permission } from './platform/auth/permissions.ts'
import type { Moment } from './platform/clock.ts'
import type { Db } from './platform/db/scope.ts'
import { bilingual, type Language } from './platform/i18n/language.ts'
import type { PlainDate } from './platform/plain-date.ts'
import { countOwnGrants } from './staff/index.ts'
import { countOpenTasks } from './tasks/index.ts'
import type { NavItem } from './ui/visit.ts'
import { countNewReferrals } from './visitation/index.ts'

const texts = bilingual(
  {
    worklist: 'Mine borgere',
    teamList: 'Teamets borgere',
    tasks: 'Opgaver',
    talks: 'Samtaler',
    followUps: 'Ugesvar',
    calendar: 'Kalender',
    counselling: 'Åben rådgivning',
    agendas: 'Dagsordener',
    referrals: 'Henvisninger',
    lastingJob: 'Varigt job',
    companies: 'Virksomheder',
    reflection: 'FIP samlet',
    questionnaires: 'Skemaer',
    exchange: 'Udveksling',
    staff: 'Medarbejdere',
    departments: 'Afdelinger og teams',
    settingChanges: 'Ændringer',
    programme: 'De tre mål',
    register: 'Registret',
    municipality: 'Kommunen',
    calculator: 'Beregner',
    grants: 'Skift rolle',
  },
  {
    worklist: 'My citizens',
    teamList: 'The team’s citizens',
    tasks: 'Tasks',
    talks: 'Talks',
    followUps: 'Weekly answers',
    calendar: 'Calendar',
    counselling: 'Open counselling',
    agendas: 'Agendas',
    referrals: 'Referrals',
    lastingJob: 'Lasting job',
    companies: 'Companies',
    reflection: 'FIP together',
    questionnaires: 'Questionnaires',
    exchange: 'Exchange',
    staff: 'Staff',
    departments: 'Departments and teams',
    settingChanges: 'Changes',
    programme: 'The three goals',
    register: 'The register',
    municipality: 'The municipality',
    calculator: 'Calculator',
    grants: 'Change role',
  },
)

interface Entry {
  readonly label: keyof (typeof texts)['da']
  readonly href: string
  readonly may: Permission
  /** How many wait there; the menu shows it from 1. */
  readonly count?: (db: Db, actor: Actor, today: PlainDate) => Promise<number>
  /** Left out where this says no. */
  readonly when?: (db: Db, actor: Actor, today: PlainDate) => Promise<boolean>
  readonly seldom?: true
}

const hasSeveralGrants = async (db: Db, actor: Actor, today: PlainDate) =>
  (await countOwnGrants(db, staffOf(actor), today)) > 1

/** Whoever sees plans finds the calculator in them. */
const seesNoPlan = async (_: Db, actor: Actor) => !may(actor, 'read-plan')

/** Whoever holds talks finds these beside her own. */
const hasNoTalks = async (_: Db, actor: Actor) => !may(actor, 'write-talks')

const leadsTeam = async (_: Db, { role }: Actor) => role === 'team-leader'
const hasCases = async (_: Db, { role }: Actor) => role !== 'team-leader'

const entries: readonly Entry[] = [
  { label: 'worklist', href: paths.worklist(), may: 'see-worklist', when: hasCases },
  { label: 'teamList', href: paths.worklist(), may: 'see-worklist', when: leadsTeam },
  { label: 'tasks', href: paths.tasks(), may: 'use-tasks', count: countOpenTasks },
  { label: 'talks', href: paths.ownTalks(), may: 'write-talks' },
  { label: 'calendar', href: paths.calendar(), may: 'see-calendar', when: hasNoTalks },
  { label: 'counselling', href: paths.dropIns(), may: 'log-drop-in', when: hasNoTalks },
  { label: 'referrals', href: paths.referrals(), may: 'answer-referral', count: countNewReferrals },
  { label: 'followUps', href: paths.followUps(), may: 'read-placements', when: hasNoTalks },
  { label: 'lastingJob', href: paths.earlyWarnings(), may: 'see-early-warnings' },
  { label: 'lastingJob', href: paths.lastingJob(), may: 'see-municipality' },
  { label: 'companies', href: paths.companies(), may: 'read-companies', count: countToCall },
  { label: 'reflection', href: paths.reflection(), may: 'reflect-in-team' },
  { label: 'municipality', href: paths.municipality(), may: 'see-municipality' },
  { label: 'programme', href: paths.programme(), may: 'see-goals' },
  { label: 'register', href: paths.snapshots(), may: 'see-register' },
  { label: 'agendas', href: paths.agendas(), may: 'edit-agendas', when: hasNoTalks },
  { label: 'questionnaires', href: paths.questionnaires(), may: 'manage-questionnaires' },
  { label: 'exchange', href: paths.exchange(), may: 'take-out-cases', seldom: true },
  { label: 'staff', href: paths.staff(), may: 'manage-staff' },
  { label: 'departments', href: paths.departments(), may: 'manage-staff' },
  { label: 'settingChanges', href: paths.settingChanges(), may: 'manage-staff' },
  { label: 'calculator', href: paths.calculator(), may: 'work-as-staff', when: seesNoPlan },
  { label: 'grants', href: paths.ownGrants(), may: 'work-as-staff', when: hasSeveralGrants, seldom: true },
]

/** The menu: only what exists, only what the role may open. */
export async function navigationFor(
  db: Db,
  actor: Actor,
  language: Language,
  path: string,
  { today }: Moment,
): Promise<readonly NavItem[]> {
  const open = entries.filter((entry) => may(actor, entry.may))
  const items = open.map(async ({ label, href, count, when, seldom }) => {
    if (when && !(await when(db, actor, today))) return null
    return {
      label: texts[language][label],
      href,
      current: path.split('?')[0] === href,
      ...(count ? { count: await count(db, actor, today) } : {}),
      ...(seldom ? { seldom } : {}),
    }
  })
  return (await Promise.all(items)).filter((item) => item !== null)
}
