import type { Actor, Role } from './actor.ts'

const caseSide = ['caseworker', 'coordinator'] as const
const aroundCase = [...caseSide, 'team-leader', 'company-adviser', 'mentor'] as const

/**
 * Who may do what: the one table. Pages, lists, searches, counts, exports and menus all ask it.
 * Which citizens a role may do it to is the citizens' policy; which fields it sees, too.
 */
const allowed = {
  'be-signed-in': [...aroundCase, 'project-leader', 'administrator', 'facilitator', 'evaluator', 'citizen'],
  'work-as-staff': [...aroundCase, 'project-leader', 'administrator', 'facilitator', 'evaluator'],
  'see-worklist': aroundCase,
  'search-citizens': aroundCase,
  'read-case': aroundCase,
  'read-every-case': caseSide,
  'read-case-history': [...caseSide, 'team-leader'],
  'read-danish': [...caseSide, 'team-leader', 'company-adviser'],
  'read-abilities': [...caseSide, 'team-leader', 'company-adviser'],
  'read-protected': ['caseworker'],
  'write-case': caseSide,
  'transfer-case': [...caseSide, 'team-leader'],
  'read-fip': [...caseSide, 'team-leader'],
  'write-fip': caseSide,
  'read-talks': [...caseSide, 'team-leader'],
  'write-talks': caseSide,
  'write-own-notes': ['mentor'],
  'see-calendar': [...caseSide, 'team-leader', 'mentor'],
  'subscribe-calendar': [...caseSide, 'mentor'],
  'log-drop-in': [...caseSide, 'company-adviser', 'mentor'],
  'edit-agendas': ['coordinator', 'project-leader'],
  'read-visitation': [...caseSide, 'team-leader', 'company-adviser'],
  'write-visitation': caseSide,
  'answer-referral': ['company-adviser'],
  'read-ladder': [...caseSide, 'team-leader'],
  'write-ladder': caseSide,
  'see-matches': [...caseSide, 'team-leader', 'company-adviser'],
  'match-places': [...caseSide, 'company-adviser'],
  'see-match-weights': [...caseSide, 'team-leader', 'company-adviser', 'project-leader'],
  'set-match-weights': ['coordinator', 'project-leader'],
  'read-placements': [...caseSide, 'team-leader', 'company-adviser'],
  'write-placements': [...caseSide, 'company-adviser'],
  'read-companies': [...aroundCase, 'project-leader'],
  'write-companies': ['company-adviser', 'coordinator'],
  'reserve-places': [...caseSide, 'company-adviser'],
  'see-lasting-job': [...caseSide, 'team-leader', 'company-adviser', 'project-leader'],
  'see-early-warnings': [...caseSide, 'team-leader', 'company-adviser'],
  'write-job-hours': [...caseSide, 'company-adviser'],
  'import-job-hours': caseSide,
  'see-own-goals': ['team-leader', 'project-leader'],
  'read-plan': [...caseSide, 'team-leader', 'company-adviser'],
  'write-plan': caseSide,
  'use-tasks': aroundCase,
  'take-out-cases': [...caseSide, 'team-leader'],
  'import-cases': ['coordinator'],
  'see-outbox': [...caseSide, 'team-leader', 'company-adviser'],
  'reflect-in-team': [...caseSide, 'team-leader', 'project-leader'],
  'manage-questionnaires': ['project-leader', 'coordinator'],
  'manage-staff': ['administrator'],
  'see-own-page': ['citizen'],
  'see-municipality': ['project-leader'],
  'see-goals': ['team-leader', 'project-leader', 'facilitator', 'evaluator'],
  'see-register': ['facilitator', 'evaluator'],
  'import-register': ['evaluator'],
  'edit-dream-codes': ['evaluator'],
  'explain-pseudonym': ['evaluator'],
  'explain-own-case': caseSide,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof allowed

/** The one permission function. */
export const may = (actor: Actor, permission: Permission) => rolesWith(permission).includes(actor.role)

export const rolesWith = (permission: Permission): readonly Role[] => allowed[permission]
