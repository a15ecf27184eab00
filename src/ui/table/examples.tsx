import type { Examples } from '../gallery/example.ts'
import { Table } from './table.tsx'

export const tables: Examples = {
  component: 'Table',
  examples: [
    {
      name: 'sorted by a link',
      show: () => (
        <Table
          language="da"
          caption="Kolleger i teamet"
          columns={[
            { label: 'Navn', sort: { href: '?sorter=navn', now: 'ascending' } },
            { label: 'Team', sort: { href: '?sorter=team', now: null } },
            { label: 'Borgere', number: true },
          ]}
          rows={[
            ['Ali Demir', 'Integration', '34'],
            ['Kirsten Holm', 'Integration', '38'],
            ['Søren Thy', 'Virksomhed', '34'],
          ]}
        />
      ),
    },
  ],
}
