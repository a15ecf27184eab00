import { emptyForm, formOf } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { TextInput } from '../text-input/text-input.tsx'
import { RadioButtons } from './radio-buttons.tsx'

export const radioButtons: Examples = {
  component: 'RadioButtons',
  examples: [
    {
      name: 'with hints',
      show: () => (
        <RadioButtons
          form={formOf({ slags: 'praktik' })}
          field="slags"
          legend="Hvad aftaler I?"
          language="da"
          options={[
            { value: 'praktik', label: 'Virksomhedspraktik', hint: 'Afklaring og oplæring' },
            { value: 'loentilskud', label: 'Løntilskud', hint: 'Løn, som kommunen giver tilskud til' },
            { value: 'timer', label: 'Ordinære timer' },
          ]}
        />
      ),
    },
    {
      name: 'side by side, with an error',
      show: () => (
        <RadioButtons
          form={{ ...emptyForm, errors: { holdt: 'Vælg, om samtalen blev holdt' } }}
          field="holdt"
          legend="Blev samtalen holdt?"
          language="da"
          inline
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nej', label: 'Nej' },
          ]}
        />
      ),
    },
    {
      name: 'what follows from a choice is always there',
      show: () => (
        <RadioButtons
          form={formOf({ tolk: 'ja' })}
          field="tolk"
          legend="Skal der tolk på?"
          language="da"
          options={[
            {
              value: 'ja',
              label: 'Ja',
              follows: <TextInput form={emptyForm} field="sprog" label="Hvilket sprog?" width="16" language="da" />,
            },
            { value: 'nej', label: 'Nej' },
          ]}
        />
      ),
    },
    {
      name: 'right to left',
      dir: 'rtl',
      show: () => (
        <RadioButtons
          form={formOf({ klar: 'na' })}
          field="klar"
          legend="هل أنت مستعد؟"
          language="ar"
          options={[
            { value: 'na', label: 'نعم، الآن' },
            { value: 'senere', label: 'ليس بعد' },
          ]}
        />
      ),
    },
  ],
}
