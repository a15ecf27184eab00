import { emptyForm } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { TextArea } from './text-area.tsx'

const typed = { values: { notat: 'Vi aftalte to ting.\n\nSamira ringer selv til skolen.' }, errors: {} }

export const textAreas: Examples = {
  component: 'TextArea',
  examples: [
    { name: 'filled', show: () => <TextArea form={typed} field="notat" label="Notat fra samtalen" language="da" /> },
    {
      name: 'with hint and error',
      show: () => (
        <TextArea
          form={{ ...emptyForm, errors: { grund: 'Skriv, hvorfor oplysningen rettes' } }}
          field="grund"
          label="Hvorfor rettes det?"
          hint="Grunden står i sagen sammen med den gamle oplysning"
          rows={3}
          language="da"
        />
      ),
    },
  ],
}
