import { emptyForm, formOf } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { Select } from './select.tsx'

const groups = [
  { value: 'jobparat', label: 'Jobparat' },
  { value: 'aktivitetsparat', label: 'Aktivitetsparat' },
  { value: 'uddannelsesparat', label: 'Uddannelsesparat' },
]

export const selects: Examples = {
  component: 'Select',
  examples: [
    {
      name: 'chosen',
      show: () => (
        <Select form={formOf({ match: 'jobparat' })} field="match" label="Matchgruppe" options={groups} language="da" />
      ),
    },
    {
      name: 'nothing chosen, with an error',
      show: () => (
        <Select
          form={{ ...emptyForm, errors: { matchgruppe: 'Vælg en matchgruppe' } }}
          field="matchgruppe"
          label="Matchgruppe"
          empty="Vælg"
          options={groups}
          language="da"
        />
      ),
    },
  ],
}
