import { emptyForm } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { TextInput } from '../text-input/text-input.tsx'
import { Fieldset } from './fieldset.tsx'

export const fieldsets: Examples = {
  component: 'Fieldset',
  examples: [
    {
      name: 'a part of a form',
      show: () => (
        <Fieldset legend="Kontakt">
          <TextInput form={emptyForm} field="mail" label="E-mail" type="email" language="da" />
          <TextInput form={emptyForm} field="vej" label="Vej og husnummer" language="da" />
        </Fieldset>
      ),
    },
  ],
}
