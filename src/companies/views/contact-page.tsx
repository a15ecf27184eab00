import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import type { Contact, Unit } from '../unit.ts'
import { ContactFields } from './people-panel.tsx'

interface Props {
  readonly visit: Visit
  readonly unit: Unit
  readonly contact: Contact
  readonly form: Form
}

/** Corrects who somebody is, or says that they are no longer there. */
export function ContactPage({ visit, unit, contact, form }: Props) {
  const t = texts[visit.language]
  const back = paths.unit({ unit: unit.id })
  return (
    <Page visit={visit} title={contact.name} form={form} back={{ href: back, label: unit.name }}>
      <Panel narrow>
        <PostForm visit={visit} action={paths.unitContact({ unit: unit.id, contact: contact.id })} class="fg-form">
          <input type="hidden" name="version" value={form.values.version as string} />
          <ContactFields visit={visit} form={form} />
          <TextInput
            form={form}
            field="leftOn"
            label={t.fields.leftOn}
            hint={t.fields.dateHint}
            width="16"
            required={false}
            language={visit.language}
          />
          <Actions>
            <Button>{t.save}</Button>
            <ButtonLink href={back} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </Page>
  )
}
