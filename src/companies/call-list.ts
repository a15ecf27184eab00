import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { companyContactDays, ruleOn } from '../rules/index.ts'
import { listFirstContacts } from './contact-queries.ts'
import type { Freshness } from './freshness.ts'
import { freshnessOfUnit } from './load-catalogue.ts'
import type { Contact, UnitLine } from './unit.ts'
import { countDue, listKeptUnits } from './unit-queries.ts'

/** When a workplace should hear from us. */
export const spans = ['due', 'soon', 'later'] as const
export type Span = (typeof spans)[number]

export interface CallLine {
  readonly unit: UnitLine
  readonly freshness: Freshness
  readonly span: Span
  /** Whom one talks with there, where somebody is known. */
  readonly contact: Pick<Contact, 'name' | 'title' | 'telephone'> | null
}

/** Workplaces somebody keeps in touch with, the longest over their time first. `adviserId` null: everybody's. */
export async function loadCallList(db: Db, today: PlainDate, adviserId: StaffId | null): Promise<CallLine[]> {
  const units = await listKeptUnits(db, today, adviserId)
  const contacts = await listFirstContacts(
    db,
    units.map(({ id }) => id),
    today,
  )
  return units
    .map((unit) => {
      const freshness = freshnessOfUnit(unit, today)
      return { unit, freshness, span: spanOf(freshness), contact: contacts.get(unit.id) ?? null }
    })
    .sort(
      (one, other) =>
        urgency(other.freshness) - urgency(one.freshness) || one.unit.name.localeCompare(other.unit.name, 'da'),
    )
}

/** How many workplaces of one's own should hear from us now, as the list has them: the number in the menu. Nobody else's menu has one. */
export const countToCall = async (db: Db, actor: Actor, today: PlainDate): Promise<number> =>
  actor.role === 'company-adviser'
    ? await countDue(db, staffOf(actor), ruleOn(companyContactDays, today).value, today)
    : 0

function spanOf({ overdueDays, lastOn }: Freshness): Span {
  if (lastOn === null || overdueDays >= 0) return 'due'
  return overdueDays >= -7 ? 'soon' : 'later'
}

// Never contacted comes first of all.
const urgency = ({ lastOn, overdueDays }: Freshness) => (lastOn === null ? 10_000 : overdueDays)
