import { paths } from '../../paths.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { type CompanyContactId, idFrom } from '../../platform/ids.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../../ui/form.ts'
import { courseInput } from '../company-input.ts'
import { findCourse, insertCourse, listCourses, listMentorsFor, replaceSeats } from '../course-queries.ts'
import { errorWords, texts } from '../texts.ts'
import { CoursePage } from './course-page.tsx'
import { CoursesPage } from './courses-page.tsx'

/** Courses for company mentors: held, coming, who took part. */
export const courseRoutes = pages()

courseRoutes.get(
  paths.mentorCourses,
  { may: 'read-companies', audit: 'mentor-courses.viewed', example: {} },
  async (request) => await showCourses(request, emptyForm),
)

courseRoutes.post(
  paths.mentorCourses,
  { may: 'write-companies', audit: 'mentor-course.added', example: {} },
  async (request) => {
    const { db, actor, form, visit, redirect } = request
    const t = texts[visit.language]
    const input = parseForm(courseInput, form, errorWords[visit.language])
    if (!input.ok) return await showCourses(request, input.form)
    const { endsOn, ...course } = input.value
    if (endsOn !== null && endsOn < course.startsOn)
      return await showCourses(request, refusedForm(form, { endsOn: t.errors['ends-before-start'] ?? '' }))
    const row = { ...course, endsOn: endsOn ?? course.startsOn, municipalityId: actor.municipalityId }
    const id = await insertCourse(db, row)
    return redirect(paths.mentorCourse({ course: id }), t.courses.added)
  },
)

courseRoutes.get(
  paths.mentorCourse,
  { may: 'read-companies', audit: 'mentor-course.viewed', example: { course: 1 } },
  async ({ db, actor, visit, show, params }) => {
    const course = await findCourse(db, idOf(params.course))
    return show(<CoursePage {...{ visit, actor, course }} mentors={await listMentorsFor(db, course.id)} />)
  },
)

courseRoutes.post(
  paths.mentorCourse,
  { may: 'write-companies', audit: 'mentor-course.seated', example: { course: 1 } },
  async ({ db, actor, today, form, visit, redirect, params }) => {
    const course = await findCourse(db, idOf(params.course))
    const [enrolled, completed] = [idsIn(form.enrolled), idsIn(form.completed)]
    const known = await listMentorsFor(db, course.id)
    const seats = known
      .filter(({ contactId }) => enrolled.has(contactId) || completed.has(contactId))
      .map(({ contactId, completedOn }) => ({
        contactId,
        enrolledOn: today,
        completedOn: completed.has(contactId) ? (completedOn ?? course.endsOn) : null,
      }))
    await replaceSeats(db, actor.municipalityId, course.id, seats)
    return redirect(paths.mentorCourse({ course: course.id }), texts[visit.language].courses.saved)
  },
)

async function showCourses({ db, actor, visit, show }: Request, form: Form) {
  const courses = await listCourses(db)
  return show(<CoursesPage {...{ visit, actor, courses, form }} />, form === emptyForm ? 200 : 422)
}

function idOf(typed: string): number {
  const id = idFrom(typed)
  if (id === null) throw new NotFoundError('course')
  return id
}

const idsIn = (typed: string | readonly string[] | undefined) =>
  new Set([typed ?? []].flat().flatMap((each) => idFrom<'company-contact'>(each) ?? []) as CompanyContactId[])
