import { emptyForm, formOf } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { Checkbox, Checkboxes } from './checkboxes.tsx'

export const checkboxes: Examples = {
  component: 'Checkboxes',
  examples: [
    {
      name: 'several answers',
      show: () => (
        <Checkboxes
          form={formOf({ sprog: ['arabisk', 'engelsk'] })}
          field="sprog"
          legend="Sprog, borgeren taler"
          hint="Sæt kryds ved alle, der passer"
          language="da"
          options={[
            { value: 'arabisk', label: 'Arabisk' },
            { value: 'engelsk', label: 'Engelsk' },
            { value: 'kurdisk', label: 'Kurdisk', hint: 'Skriv dialekten i notatet' },
          ]}
        />
      ),
    },
    {
      name: 'one box on its own',
      show: () => <Checkbox form={emptyForm} field="skjult" label="Navn og adresse er beskyttet" />,
    },
  ],
}
