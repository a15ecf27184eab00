import type { Db } from '../platform/db/scope.ts'
import type { CompanyContactId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { listAgreements } from './agreement-queries.ts'
import { listContacts } from './contact-queries.ts'
import { type Course, listCoursesAt } from './course-queries.ts'
import { loadPlaces, type PlaceLine } from './load-catalogue.ts'
import { listLog } from './log-queries.ts'
import type { Agreement, Contact, LogEntry, UnitLine } from './unit.ts'
import { findUnit } from './unit-queries.ts'

/** Everything the page of a workplace shows. */
export interface LoadedUnit {
  readonly unit: UnitLine
  readonly places: readonly PlaceLine[]
  readonly agreements: readonly Agreement[]
  readonly contacts: readonly Contact[]
  readonly courses: ReadonlyMap<CompanyContactId, readonly Course[]>
  readonly log: readonly LogEntry[]
}

const SHOWN = 12

/** @throws NotFoundError */
export async function loadUnit(db: Db, id: UnitId, today: PlainDate): Promise<LoadedUnit> {
  const unit = await findUnit(db, id, today)
  return {
    unit,
    places: (await loadPlaces(db, [id], today)).get(id) ?? [],
    agreements: await listAgreements(db, id),
    contacts: await listContacts(db, id, today),
    courses: await listCoursesAt(db, id),
    log: await listLog(db, id, SHOWN),
  }
}
