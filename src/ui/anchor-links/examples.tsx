import type { Examples } from '../gallery/example.ts'
import { AnchorLinks } from './anchor-links.tsx'

export const anchorLinks: Examples = {
  component: 'AnchorLinks',
  examples: [
    {
      name: 'the top of a long page',
      show: () => (
        <AnchorLinks
          language="da"
          id="paa-siden"
          items={[
            { label: 'Største forskelle', href: '#forskelle' },
            { label: 'Ændring siden sidst', href: '#aendring' },
          ]}
        />
      ),
    },
  ],
}
