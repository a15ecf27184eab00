import type { Action } from '../../platform/audit/audit-entry.ts'

/**
 * What is set up for a municipality, by kind, as the audit names it. A deed that is not here is no setting: what somebody reads,
 * and everything done in a case.
 */
export const settingKinds = {
  access: [
    'staff.added',
    'staff.role-changed',
    'staff.team-changed',
    'staff.contact-changed',
    'staff.ended',
    'staff.end-removed',
  ],
  teams: ['department.added', 'department.renamed', 'team.added', 'team.renamed'],
  questionnaires: ['questionnaire.imported', 'translation.approved'],
  agendas: ['agenda.written'],
  matching: ['match-weights.set'],
  codes: ['code.changed', 'postal-codes.replaced'],
  sources: ['company-register.applied', 'import.started', 'hours.imported'],
} as const satisfies Record<string, readonly Action[]>

export type SettingKind = keyof typeof settingKinds
export const kindNames = Object.keys(settingKinds) as SettingKind[]
export type SettingAction = (typeof settingKinds)[SettingKind][number]

/** Written by `recordSetting` with what was changed; the page's own line beside it says less and is left out. */
export const toldInFull: readonly string[] = [...settingKinds.access, ...settingKinds.teams]

/** The actions of a kind, and of every kind where none is asked for. */
export const actionsOf = (kind: SettingKind | null): readonly string[] =>
  kind ? settingKinds[kind] : Object.values(settingKinds).flat()

export const CHANGES_A_PAGE = 50
