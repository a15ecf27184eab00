import type { Examples } from '../gallery/example.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

export const breadcrumbs: Examples = {
  component: 'Breadcrumbs',
  examples: [
    {
      name: 'three levels',
      show: () => (
        <Breadcrumbs
          language="da"
          items={[
            { label: 'Spørgeskemaer', href: '/skemaer' },
            { label: 'FIP', href: '/skemaer/fip' },
            { label: 'Version 2' },
          ]}
        />
      ),
    },
  ],
}
