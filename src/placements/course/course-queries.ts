import { insertRows } from '../../platform/db/many-rows.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlacementId, StaffId } from '../../platform/ids.ts'
import type { CourseEvent } from './placement-course.ts'

/** An event with who recorded it. */
export interface CourseLine extends CourseEvent {
  readonly placementId: PlacementId
  /** Null: another system. */
  readonly staffName: string | null
}

export type NewCourseEvent = Partial<CourseEvent> &
  Pick<CourseEvent, 'what' | 'happenedOn'> & {
    readonly municipalityId: MunicipalityId
    readonly placementId: PlacementId
    readonly citizenId: CitizenId
    readonly staffId: StaffId | null
  }

/** The records of a citizen whom the caller has opened, placement by placement, each oldest first. */
export async function listCourses(db: Db, citizenId: CitizenId): Promise<Map<PlacementId, CourseLine[]>> {
  const rows = await db
    .selectFrom('placementEvent as event')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'event.municipalityId').onRef('staff.id', '=', 'event.staffId'),
    )
    .select(['event.placementId', 'event.what', 'event.happenedOn', 'event.kind', 'event.startsOn', 'event.endsOn'])
    .select(['event.weeklyQuarterHours', 'event.paidQuarterHours', 'event.aimedQuarterHours', 'event.extendedFrom'])
    .select(['event.endedOn', 'event.endReason', 'event.otherPlacementId', 'staff.name as staffName'])
    .where('event.citizenId', '=', citizenId)
    .orderBy('event.id')
    .execute()
  const courses = new Map<PlacementId, CourseLine[]>()
  for (const row of rows) {
    const line: CourseLine = row
    courses.set(line.placementId, [...(courses.get(line.placementId) ?? []), line])
  }
  return courses
}

const nothing = {
  kind: null,
  startsOn: null,
  endsOn: null,
  weeklyQuarterHours: null,
  paidQuarterHours: null,
  aimedQuarterHours: null,
  extendedFrom: null,
  endedOn: null,
  endReason: null,
  otherPlacementId: null,
}

/** Adds to the record. Nothing in it is ever changed. */
export async function insertCourseEvents(db: Db, events: readonly NewCourseEvent[]): Promise<void> {
  if (events.length === 0) return
  await insertRows(
    db,
    'placementEvent',
    events.map((event) => ({ ...nothing, ...event })),
  )
}
