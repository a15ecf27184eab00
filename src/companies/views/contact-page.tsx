import { paths } from '../../paths.ts'
import type { Form } from '../../ui/form.ts'
import { FormPage } from '../../ui/page/form-page.tsx'
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
  return (
    <FormPage
      visit={visit}
      title={contact.name}
      form={form}
      back={{ href: paths.unit({ unit: unit.id }), label: unit.name }}
      action={paths.unitContact({ unit: unit.id, contact: contact.id })}
      save={t.save}
      cancel={t.cancel}
    >
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
    </FormPage>
  )
}
