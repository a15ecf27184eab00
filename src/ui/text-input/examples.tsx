import { emptyForm, formOf } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { TextInput } from './text-input.tsx'

const wrong = { values: { timer: '40' }, errors: { timer: 'Skriv et tal mellem 0 og 37' } }

export const textInputs: Examples = {
  component: 'TextInput',
  examples: [
    {
      name: 'with a hint',
      show: () => (
        <TextInput
          form={formOf({ telefon: '55 00 00 12' })}
          field="telefon"
          label="Telefon"
          hint="Det nummer, borgeren tager hurtigst"
          type="tel"
          width="16"
          autocomplete="off"
          language="da"
        />
      ),
    },
    {
      name: 'with an error and a unit',
      show: () => (
        <TextInput
          form={wrong}
          field="timer"
          label="Betalte timer om ugen"
          suffix="timer"
          inputmode="decimal"
          width="4"
          language="da"
        />
      ),
    },
    {
      name: 'optional',
      show: () => <TextInput form={emptyForm} field="lokale" label="Lokale" optional language="da" />,
    },
    {
      name: 'right to left',
      dir: 'rtl',
      show: () => (
        <TextInput
          form={{ values: {}, errors: { navn: 'اكتب الاسم' } }}
          field="navn"
          label="الاسم"
          hint="كما في بطاقة الإقامة"
          language="ar"
        />
      ),
    },
  ],
}
