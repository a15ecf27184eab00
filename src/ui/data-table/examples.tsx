import type { Examples } from '../gallery/example.ts'
import { SuppressedFigure } from '../suppressed-figure/suppressed-figure.tsx'
import { DataTable } from './data-table.tsx'

export const dataTables: Examples = {
  component: 'DataTable',
  examples: [
    {
      name: 'own row, sum and a hidden number',
      show: () => (
        <DataTable
          caption="Min afdeling, oktober 2026"
          columns={[
            { label: 'Medarbejder' },
            { label: 'Borgere', number: true },
            { label: 'Rettidige samtaler, %', number: true },
            { label: 'FIP til tiden, %', number: true },
          ]}
          rows={[
            { cells: ['Ali Demir', '34', '91', <SuppressedFigure language="da" />] },
            { cells: ['Kirsten Holm, dig', '38', '92', '84'], own: true },
            { cells: ['Søren Thy', '34', '83', '74'] },
          ]}
          foot={['Afdelingen', '106', '89', '79']}
        />
      ),
    },
    {
      name: 'rows that stack on a phone',
      show: () => (
        <DataTable
          caption="Skemaer, nyeste udgave først"
          stacks
          columns={[{ label: 'Skema' }, { label: 'Ordlyd' }, { label: 'Udsagn', number: true }, { label: 'Indlæst' }]}
          rows={[
            { cells: ['FIP, udgave 2', 'Officiel', '18', '9. november 2026'] },
            { cells: ['FIP, udgave 1', 'Neutral', '18', '7. maj 2024'] },
          ]}
        />
      ),
    },
  ],
}
