import { citizenName } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { afterCareWeeks, earlyJobDays, noContactDays, placementEndingDays, ruleOn } from '../rules/index.ts'
import type { ListQuery, ListShape } from '../ui/worklist/worklist-query.ts'
import {
  urgencyOf,
  type WarningKind,
  type WarningRow,
  type WarningRules,
  warningKinds,
  warningRows,
} from './warning.ts'
import { listWarningFacts, type Whose } from './warning-queries.ts'

/** What the address of the list may say. */
export const warningShape = {
  sorts: ['haster', 'navn', 'dag'],
  filters: {
    grund: { values: ['alle', ...warningKinds], otherwise: 'alle' },
    hvis: { values: ['mine', 'team', 'alle'], otherwise: 'mine' },
  },
} as const satisfies ListShape

export type WarningSort = (typeof warningShape.sorts)[number]
export type WarningFilter = keyof typeof warningShape.filters
export type WarningQuery = ListQuery<WarningSort, WarningFilter>

export interface LoadedWarnings {
  readonly rows: readonly WarningRow[]
  readonly counts: Readonly<Record<'alle' | WarningKind, number>>
  readonly pages: number
  readonly rules: WarningRules
}

const PAGE = 50
const whoseOf: Readonly<Record<string, Whose>> = { mine: 'mine', team: 'team', alle: 'all' }

/** The rules in force on a day. */
export const warningRulesOn = (today: PlainDate): WarningRules => ({
  earlyDays: ruleOn(earlyJobDays, today).value,
  endingDays: ruleOn(placementEndingDays, today).value,
  noContactDays: ruleOn(noContactDays, today).value,
  afterCareWeeks: ruleOn(afterCareWeeks, today).value,
})

/** Who may drop out, as the address asks for it. */
export async function loadWarnings(db: Db, actor: Actor, query: WarningQuery, moment: Moment): Promise<LoadedWarnings> {
  const { today } = moment
  const rules = warningRulesOn(today)
  const whose = whoseOf[query.filters.hvis ?? 'mine'] ?? 'mine'
  const facts = await listWarningFacts(db, actor, leads(actor) && whose === 'mine' ? 'team' : whose, moment, rules)
  const all = warningRows(facts, today, rules, may(actor, 'read-talks'))
  const has = (kind: string) => (row: WarningRow) => row.warnings.some((warning) => warning.kind === kind)
  const kind = query.filters.grund ?? 'alle'
  const chosen = sorted(kind === 'alle' ? all : all.filter(has(kind)), query)
  const counted = warningKinds.map((each) => [each, all.filter(has(each)).length])
  return {
    rows: chosen.slice((query.page - 1) * PAGE, query.page * PAGE),
    counts: { alle: all.length, ...Object.fromEntries(counted) } as LoadedWarnings['counts'],
    pages: Math.ceil(chosen.length / PAGE),
    rules,
  }
}

/** A team leader has no citizens of her own: hers are the team's. */
const leads = ({ role }: Actor) => role === 'team-leader'

function sorted(rows: readonly WarningRow[], { sort, descending }: WarningQuery): WarningRow[] {
  const compare = (one: WarningRow, other: WarningRow) =>
    sort === 'navn'
      ? collator.compare(citizenName(one.facts), citizenName(other.facts))
      : sort === 'dag'
        ? dayIn(one) - dayIn(other)
        : urgencyOf(one) - urgencyOf(other)
  const up = [...rows].sort((one, other) => compare(one, other) || one.facts.citizenId - other.facts.citizenId)
  return descending ? up.reverse() : up
}

const collator = new Intl.Collator('da')

/** The day of the job; whoever has no new one comes last. */
const dayIn = ({ warnings }: WarningRow) =>
  warnings
    .map((warning) => (warning.kind === 'new-job' ? warning.day : 9999))
    .reduce((one, other) => Math.min(one, other))
