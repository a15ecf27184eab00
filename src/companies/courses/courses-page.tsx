import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CourseLine } from '../course-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly courses: readonly CourseLine[]
  readonly form: Form
}

/** The courses for company mentors, the newest first. */
export function CoursesPage({ visit, actor, courses, form }: Props) {
  const t = texts[visit.language]
  const words = t.courses
  return (
    <Page visit={visit} title={words.title} form={form} back={{ href: paths.companies(), label: t.catalogue }}>
      <Columns>
        <Column width={8}>
          {courses.length === 0 ? (
            <EmptyState>{words.none}</EmptyState>
          ) : (
            <Panel flush>
              <DataTable
                caption={words.title}
                columns={[
                  { label: words.course },
                  { label: words.when },
                  { label: words.where },
                  { label: words.enrolled, number: true },
                  { label: words.completed, number: true },
                ]}
                rows={courses.map((course) => ({
                  cells: [
                    <a href={paths.mentorCourse({ course: course.id })}>{course.title}</a>,
                    formatDate(course.startsOn, visit.language),
                    course.heldAt,
                    String(course.enrolled),
                    String(course.completed),
                  ],
                }))}
              />
            </Panel>
          )}
        </Column>
        <Column width={4}>{may(actor, 'write-companies') && <NewCourse visit={visit} form={form} />}</Column>
      </Columns>
    </Page>
  )
}

function NewCourse({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const { courses: words, fields } = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <Panel title={words.add}>
      <PostForm visit={visit} action={paths.mentorCourses()} class="fg-form">
        <TextInput {...shared} field="title" label={words.course} />
        <TextInput {...shared} field="startsOn" label={fields.fromOn} hint={fields.dateHint} width="16" />
        <TextInput {...shared} field="endsOn" label={fields.toOn} hint={words.oneDay} width="16" required={false} />
        <TextInput {...shared} field="heldAt" label={words.where} required={false} />
        <p class="fg-above-4">
          <Button variant="secondary">{texts[visit.language].save}</Button>
        </p>
      </PostForm>
    </Panel>
  )
}
