import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CourseLine, Participant } from '../course-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly course: CourseLine
  readonly mentors: readonly Participant[]
}

/** One course: every company mentor with whether they are on it and have completed it. */
export function CoursePage({ visit, actor, course, mentors }: Props) {
  const t = texts[visit.language]
  const words = t.courses
  const mayWrite = may(actor, 'write-companies')
  const days = [course.startsOn, course.endsOn].map((day) => formatDate(day, visit.language))
  return (
    <Page
      visit={visit}
      title={course.title}
      lead={[course.startsOn === course.endsOn ? days[0] : t.reservedDays(days[0] ?? '', days[1] ?? ''), course.heldAt]
        .filter(Boolean)
        .join(' · ')}
      back={{ href: paths.mentorCourses(), label: words.title }}
    >
      <PostForm visit={visit} action={paths.mentorCourse({ course: course.id })}>
        <Panel flush>
          <DataTable
            caption={words.mentors}
            columns={[
              { label: words.mentor },
              { label: t.columns.unit },
              { label: words.enrolled },
              { label: words.completed },
            ]}
            rows={mentors.map((mentor) => ({
              cells: [
                mentor.name,
                <a href={paths.unit({ unit: mentor.unitId })}>{mentor.unitName}</a>,
                <Tick
                  name="enrolled"
                  mentor={mentor}
                  ticked={mentor.enrolled}
                  label={words.enrolledOf(mentor.name)}
                  disabled={!mayWrite}
                />,
                <Tick
                  name="completed"
                  mentor={mentor}
                  ticked={mentor.completedOn !== null}
                  label={words.completedOf(mentor.name)}
                  disabled={!mayWrite}
                />,
              ],
            }))}
          />
        </Panel>
        {mayWrite && (
          <p class="fg-above-4">
            <Button>{t.save}</Button>
          </p>
        )}
      </PostForm>
    </Page>
  )
}

interface TickProps {
  readonly name: string
  readonly mentor: Participant
  readonly ticked: boolean
  readonly label: string
  readonly disabled: boolean
}

function Tick({ name, mentor, ticked, label, disabled }: TickProps) {
  const id = `${name}-${mentor.contactId}`
  return (
    <div class="form-group-checkbox">
      <input
        type="checkbox"
        class="form-checkbox"
        id={id}
        name={name}
        value={String(mentor.contactId)}
        checked={ticked}
        disabled={disabled}
      />
      <label class="form-label" for={id}>
        <span class="sr-only">{label}</span>
      </label>
    </div>
  )
}
