import { emptyForm, formOf } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { DateInput } from './date-input.tsx'

export const dateInputs: Examples = {
  component: 'DateInput',
  examples: [
    {
      name: 'filled, with a hint',
      show: () => (
        <DateInput
          form={formOf({ 'fra-day': '4', 'fra-month': '1', 'fra-year': '2027' })}
          field="fra"
          legend="Første dag"
          hint="For eksempel 4 1 2027"
          language="da"
        />
      ),
    },
    {
      name: 'a day the calendar does not have',
      show: () => (
        <DateInput
          form={{
            values: { 'til-day': '31', 'til-month': '2', 'til-year': '2027' },
            errors: { til: 'Datoen findes ikke. Februar 2027 har 28 dage' },
          }}
          field="til"
          legend="Sidste dag"
          language="da"
        />
      ),
    },
    {
      name: 'right to left',
      dir: 'rtl',
      show: () => <DateInput form={emptyForm} field="dato" legend="متى؟" optional language="ar" />,
    },
  ],
}
