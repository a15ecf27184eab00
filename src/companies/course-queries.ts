import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CompanyContactId, MunicipalityId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** A course for company mentors, as one participant has it. */
export interface Course {
  readonly id: number
  readonly title: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly heldAt: string
  /** Null until it is completed. */
  readonly completedOn: PlainDate | null
}

/** The courses of everybody at a workplace. */
export async function listCoursesAt(db: Db, unit: UnitId): Promise<Map<CompanyContactId, Course[]>> {
  const rows = await db
    .selectFrom('mentorCourseSeat as seat')
    .innerJoin('mentorCourse as course', (join) =>
      join.onRef('course.municipalityId', '=', 'seat.municipalityId').onRef('course.id', '=', 'seat.courseId'),
    )
    .innerJoin('companyContact as contact', (join) =>
      join.onRef('contact.municipalityId', '=', 'seat.municipalityId').onRef('contact.id', '=', 'seat.contactId'),
    )
    .select(['seat.contactId', 'course.id', 'course.title', 'course.startsOn', 'course.endsOn', 'course.heldAt'])
    .select('seat.completedOn')
    .where('contact.productionUnitId', '=', unit)
    .orderBy('course.startsOn')
    .execute()
  const courses = new Map<CompanyContactId, Course[]>()
  for (const { contactId, ...course } of rows) courses.set(contactId, [...(courses.get(contactId) ?? []), course])
  return courses
}

export interface CourseLine extends Omit<Course, 'completedOn'> {
  readonly enrolled: number
  readonly completed: number
}

/** Every course, the newest first, with how many take part. */
export async function listCourses(db: Db): Promise<CourseLine[]> {
  return await db
    .selectFrom('mentorCourse as course')
    .leftJoin('mentorCourseSeat as seat', (join) =>
      join.onRef('seat.municipalityId', '=', 'course.municipalityId').onRef('seat.courseId', '=', 'course.id'),
    )
    .select(['course.id', 'course.title', 'course.startsOn', 'course.endsOn', 'course.heldAt'])
    .select((row) => [
      row.fn.count<number>('seat.contactId').as('enrolled'),
      row.fn.count<number>('seat.completedOn').as('completed'),
    ])
    .groupBy(['course.id', 'course.title', 'course.startsOn', 'course.endsOn', 'course.heldAt'])
    .orderBy('course.startsOn', 'desc')
    .execute()
}

/** @throws NotFoundError */
export async function findCourse(db: Db, id: number): Promise<CourseLine> {
  const course = (await listCourses(db)).find((each) => each.id === id)
  if (!course) throw new NotFoundError('course')
  return course
}

export interface Participant {
  readonly contactId: CompanyContactId
  readonly name: string
  readonly unitId: UnitId
  readonly unitName: string
  readonly enrolled: boolean
  readonly completedOn: PlainDate | null
}

/** Every company mentor, with whether they are on this course. */
export async function listMentorsFor(db: Db, course: number): Promise<Participant[]> {
  const rows = await db
    .selectFrom('companyContact as contact')
    .innerJoin('productionUnit as unit', (join) =>
      join
        .onRef('unit.municipalityId', '=', 'contact.municipalityId')
        .onRef('unit.id', '=', 'contact.productionUnitId'),
    )
    .leftJoin('mentorCourseSeat as seat', (join) =>
      join
        .onRef('seat.municipalityId', '=', 'contact.municipalityId')
        .onRef('seat.contactId', '=', 'contact.id')
        .on('seat.courseId', '=', course),
    )
    .select(['contact.id as contactId', 'contact.name', 'unit.id as unitId', 'unit.name as unitName'])
    .select(['seat.enrolledOn', 'seat.completedOn'])
    .where('contact.leftOn', 'is', null)
    .where((row) => row.or([row('contact.mentorSince', 'is not', null), row('seat.enrolledOn', 'is not', null)]))
    .orderBy('unit.name')
    .execute()
  return rows.map(({ enrolledOn, ...row }) => ({ ...row, enrolled: enrolledOn !== null }))
}

export async function insertCourse(
  db: Db,
  row: { municipalityId: MunicipalityId; title: string; startsOn: PlainDate; endsOn: PlainDate; heldAt: string },
): Promise<number> {
  const { id } = await db.insertInto('mentorCourse').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Who is on the course from here on, and which of them completed it. */
export async function replaceSeats(
  db: Db,
  municipalityId: MunicipalityId,
  courseId: number,
  seats: readonly { contactId: CompanyContactId; enrolledOn: PlainDate; completedOn: PlainDate | null }[],
): Promise<void> {
  await db.deleteFrom('mentorCourseSeat').where('courseId', '=', courseId).execute()
  if (seats.length === 0) return
  await db
    .insertInto('mentorCourseSeat')
    .values(seats.map((seat) => ({ municipalityId, courseId, ...seat })))
    .execute()
}
