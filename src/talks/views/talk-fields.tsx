import { Checkboxes } from '../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../ui/form.ts'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { talkKinds } from '../talk.ts'
import { texts } from '../texts.ts'

// The fields that every way of booking a talk asks for, beside when it is.

interface Props {
  readonly form: Form
  readonly language: Visit['language']
}

/** Which talk it is. */
export function KindField({ form, language, label }: Props & { readonly label?: string }) {
  const t = texts[language]
  return (
    <Select
      form={form}
      language={language}
      field="kind"
      label={label ?? t.fields.kind}
      options={talkKinds.map((value) => ({ value, label: t.kinds[value] }))}
    />
  )
}

/** Where it is held, or that it is by telephone. */
export function PlaceField({ form, language }: Props) {
  const { fields } = texts[language]
  return (
    <TextInput
      form={form}
      language={language}
      field="place"
      label={fields.place}
      hint={fields.placeHint}
      required={false}
    />
  )
}

/** Whether FIP is filled in, and whether an interpreter takes part. */
export function ExtrasField({ form, language, legend }: Props & { readonly legend?: string }) {
  const { fields } = texts[language]
  return (
    <Checkboxes
      form={form}
      language={language}
      field="extras"
      legend={legend ?? fields.extras}
      options={[
        { value: 'fip', label: fields.fip },
        { value: 'interpreter', label: fields.interpreter },
      ]}
    />
  )
}
