import { emptyForm } from '../form.ts'
import type { Examples } from '../gallery/example.ts'
import { FileInput } from './file-input.tsx'

const refused = { ...emptyForm, errors: { skemafil: 'Vælg en fil' } }

export const fileInputs: Examples = {
  component: 'FileInput',
  examples: [
    {
      name: 'with hint',
      show: () => (
        <FileInput
          form={emptyForm}
          field="fil"
          label="Fil"
          hint="En JSON-fil, højst 256 kB"
          accept=".json"
          language="da"
        />
      ),
    },
    {
      name: 'with error',
      show: () => <FileInput form={refused} field="skemafil" label="Skema" accept=".json" language="da" />,
    },
  ],
}
