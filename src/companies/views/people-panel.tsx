import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Course } from '../course-queries.ts'
import { texts } from '../texts.ts'
import { type Contact, isClosed } from '../unit.ts'
import { Telephone } from './call-list-page.tsx'
import type { UnitPageProps } from './unit-page.tsx'

/** Whom one talks with; company mentors say since when and which course they have been on. */
export function PeoplePanel({ visit, actor, unit, contacts, courses, form }: UnitPageProps) {
  const t = texts[visit.language]
  const mayWrite = may(actor, 'write-companies') && !isClosed(unit, visit.today)
  const isWrong = 'name' in form.values
  return (
    <Panel title={t.people} id="personer">
      {contacts.length === 0 && <p>{t.noPeople}</p>}
      <ul class="fg-plain no-max-width fg-stack">
        {contacts.map((contact) => (
          <Person contact={contact} visit={visit} courses={courses.get(contact.id) ?? []} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && (
        <div class="fg-divide">
          <Details summary={t.addPerson} open={isWrong}>
            <PostForm visit={visit} action={paths.unitContacts({ unit: unit.id })} class="fg-form">
              <ContactFields visit={visit} form={form} />
              <p class="fg-above-4">
                <Button variant="secondary">{t.save}</Button>
              </p>
            </PostForm>
          </Details>
        </div>
      )}
    </Panel>
  )
}

interface PersonProps {
  readonly contact: Contact
  readonly visit: Visit
  readonly courses: readonly Course[]
  readonly mayWrite: boolean
}

function Person({ contact, visit, courses, mayWrite }: PersonProps) {
  const t = texts[visit.language]
  const completed = courses.filter(({ completedOn }) => completedOn !== null)
  return (
    <li>
      <p>
        <b class="fg-strong">{contact.name}</b> <span class="fg-quiet">{contact.title}</span>{' '}
        {mayWrite && (
          <a class="fg-s" href={paths.unitContact({ unit: contact.productionUnitId, contact: contact.id })}>
            {t.correctPerson}
            <span class="sr-only"> {contact.name}</span>
          </a>
        )}
      </p>
      <Telephone number={contact.telephone} about={contact.name} label={t.call} />
      {contact.email && <p class="fg-s">{contact.email}</p>}
      {contact.languages.length > 0 && <p class="fg-meta">{t.speaks(contact.languages.join(', '))}</p>}
      {contact.mentorSince && (
        <p>
          <Flag kind="line" icon="support-agent">
            {t.mentorSince(formatDate(contact.mentorSince, visit.language))}
          </Flag>
        </p>
      )}
      {completed.map((course) => (
        <p class="fg-meta">{t.courseDone(formatDate(course.endsOn, visit.language))}</p>
      ))}
    </li>
  )
}

export function ContactFields({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const free = { ...shared, required: false } as const
  return (
    <>
      <TextInput {...shared} field="name" label={t.fields.personName} />
      <TextInput {...free} field="title" label={t.fields.title} />
      <TextInput {...free} field="telephone" label={t.fields.telephone} type="tel" />
      <TextInput {...free} field="email" label={t.fields.email} type="email" />
      <TextInput {...free} field="languages" label={t.fields.languages} hint={t.fields.languagesHint} />
      <TextInput {...free} field="mentorSince" label={t.fields.mentorSince} hint={t.fields.dateHint} width="16" />
    </>
  )
}
