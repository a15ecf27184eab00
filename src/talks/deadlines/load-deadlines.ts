import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { ListQuery, ListShape } from '../../ui/worklist/worklist-query.ts'
import { listHeldDays, listNextCountingTalks } from '../talk-facts-queries.ts'
import { talkRulesOn } from '../talk-rules.ts'
import { belongsTo, type Deadline, type DeadlinePart, deadlineOf, deadlineParts } from './deadline.ts'
import { type DueCitizen, listDueCitizens, listOpenEnds } from './deadline-queries.ts'

/** What the address of the page may say. */
export const deadlineShape = {
  sorts: ['frist', 'navn'],
  filters: {
    vis: { values: deadlineParts, otherwise: 'sene' },
    hvis: { values: ['mine', 'team'], otherwise: 'mine' },
  },
} as const satisfies ListShape

export type DeadlineQuery = ListQuery<(typeof deadlineShape.sorts)[number], keyof typeof deadlineShape.filters>

export interface DeadlineRow {
  readonly citizen: DueCitizen
  readonly deadline: Deadline
  readonly lastOn: PlainDate | null
  /** ISO instant. */
  readonly nextAt: string | null
}

export interface LoadedDeadlines {
  readonly rows: readonly DeadlineRow[]
  readonly counts: Readonly<Record<DeadlinePart, number>>
  readonly pages: number
}

const PAGE = 100

/** The deadlines the address asks for, most urgent first. A team leader has no cases of her own. */
export async function loadDeadlines(
  db: Db,
  actor: Actor,
  query: DeadlineQuery,
  today: PlainDate,
): Promise<LoadedDeadlines> {
  const whose = query.filters.hvis === 'team' || actor.role === 'team-leader' ? 'team' : 'mine'
  const all = await rowsOf(db, actor, whose, today)
  const part = deadlineParts.find((each) => each === query.filters.vis) ?? 'alle'
  const chosen = all.filter(({ deadline }) => belongsTo(part, deadline, today)).sort(orderOf(query))
  const from = (query.page - 1) * PAGE
  const count = (each: DeadlinePart) => all.filter(({ deadline }) => belongsTo(each, deadline, today)).length
  return {
    rows: chosen.slice(from, from + PAGE),
    counts: { sene: count('sene'), uge: count('uge'), maaned: count('maaned'), alle: all.length },
    pages: Math.ceil(chosen.length / PAGE),
  }
}

async function rowsOf(db: Db, actor: Actor, whose: 'mine' | 'team', today: PlainDate): Promise<DeadlineRow[]> {
  const citizens = await listDueCitizens(db, actor, whose)
  const ids = citizens.map(({ id }) => id)
  const held = await listHeldDays(db, ids)
  const next = await listNextCountingTalks(db, ids, today)
  const open = await listOpenEnds(db, ids, today)
  const rules = talkRulesOn(today)
  return citizens.map((citizen) => {
    const days = held.get(citizen.id) ?? []
    const nextAt = next.get(citizen.id)?.startsAt ?? null
    const ends = open.get(citizen.id)
    const facts = {
      takenOverOn: citizen.takenOverOn,
      held: days,
      nextOn: nextAt ? dayOf(nextAt) : null,
      missedOn: ends?.missedOn ?? null,
      unrecordedOn: ends?.unrecordedOn ?? null,
    }
    return { citizen, deadline: deadlineOf(facts, rules, today), lastOn: days.at(-1) ?? null, nextAt }
  })
}

function orderOf({ sort, descending }: DeadlineQuery): (one: DeadlineRow, other: DeadlineRow) => number {
  const turn = descending ? -1 : 1
  const byName = (one: DeadlineRow, other: DeadlineRow) => one.citizen.name.localeCompare(other.citizen.name, 'da')
  if (sort === 'navn') return (one, other) => turn * byName(one, other)
  return (one, other) =>
    turn * one.deadline.due.dueOn.localeCompare(other.deadline.due.dueOn) || turn * byName(one, other)
}
