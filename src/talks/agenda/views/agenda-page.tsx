import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { type Form, typed } from '../../../ui/form.ts'
import { FormPage } from '../../../ui/page/form-page.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as talkTexts } from '../../texts.ts'
import type { Agenda } from '../agenda.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly agenda: Agenda
  readonly form: Form
}

/** One agenda, a heading a line. */
export function AgendaPage({ visit, agenda, form }: Props) {
  const t = texts[visit.language]
  const title = t.titleOf(talkTexts[visit.language].kinds[agenda.kind])
  return (
    <FormPage
      visit={visit}
      title={title}
      form={form}
      back={{ href: paths.agendas(), label: t.title }}
      action={paths.agenda({ kind: agenda.kind })}
      save={t.save}
      cancel={t.cancel}
    >
      <input type="hidden" name="version" value={typed(form, 'version')} />
      <TextArea
        form={form}
        language={visit.language}
        field="headings"
        label={t.headings}
        hint={t.headingsHint}
        rows={12}
      />
    </FormPage>
  )
}
