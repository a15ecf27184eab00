import type { CaseFile } from '../citizens/index.ts'
import { listPlacements } from '../placements/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { hoursThisWeek } from './hours-this-week-queries.ts'
import { listHoursChanges } from './load-plan.ts'
import { type PaidWay, paidWay } from './paid-way.ts'
import { findEstimate } from './self-support/estimate-queries.ts'
import type { WeekHours } from './week-hours.ts'

/** What an overview shows of a citizen's hours: no name of an activity, and nothing of health. */
export interface PaidHours {
  readonly way: PaidWay
  readonly thisWeek: WeekHours
  /** Hours a week from which the household does without the benefit; null where nobody has worked it out. */
  readonly selfSupporting: number | null
}

/** The hours of a citizen whom the caller has opened. Ask `may(actor, 'read-plan')` first. */
export async function loadPaidHours(db: Db, { citizen: { id } }: CaseFile, today: PlainDate): Promise<PaidHours> {
  const way = paidWay(await listPlacements(db, id), await listHoursChanges(db, id), today)
  const thisWeek = (await hoursThisWeek(db, [id], today)).get(id) as WeekHours
  const quarterHours = (await findEstimate(db, id))?.quarterHours ?? null
  return { way, thisWeek, selfSupporting: quarterHours === null ? null : quarterHours / 4 }
}
