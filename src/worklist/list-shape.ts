import type { Actor } from '../platform/auth/actor.ts'
import type { ListQuery, ListShape } from '../ui/worklist/worklist-query.ts'

export const parts = ['i-dag', 'uge', 'fip', 'slutter', 'kontakt', 'uden-tilbud', 'alle'] as const
export type Part = (typeof parts)[number]

/** What the address of the worklist may say. */
export const listShape = {
  sorts: ['haster', 'navn', 'samtale', 'fip'],
  filters: {
    udsnit: { values: parts, otherwise: 'i-dag' },
    hvis: { values: ['mine', 'team'], otherwise: 'mine' },
    matchgruppe: { values: ['job-ready', 'activity-ready', 'education-ready'], otherwise: null },
  },
} as const satisfies ListShape

const ofTeam = {
  ...listShape,
  filters: { ...listShape.filters, hvis: { ...listShape.filters.hvis, otherwise: 'team' } },
} as const satisfies ListShape

/** Whoever leads a team holds no cases: her list is the team's where the address says nothing else. */
export const listShapeFor = ({ role }: Pick<Actor, 'role'>): ListShape<Sort, Filter> =>
  role === 'team-leader' ? ofTeam : listShape

export type Sort = (typeof listShape.sorts)[number]
export type Filter = keyof typeof listShape.filters
export type WorklistQuery = ListQuery<Sort, Filter>
