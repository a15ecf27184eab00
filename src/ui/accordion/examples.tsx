import type { Examples } from '../gallery/example.ts'
import { Accordion } from './accordion.tsx'

export const accordions: Examples = {
  component: 'Accordion',
  examples: [
    {
      name: 'one open',
      show: () => (
        <Accordion
          items={[
            {
              title: 'Hvem kan se sagen?',
              content: <p>Din sagsbehandler, teamet og dem, de har spurgt.</p>,
              open: true,
            },
            {
              title: 'Hvad sker der med svarene?',
              content: <p>I bruger dem til at aftale næste skridt.</p>,
              note: '2 svar',
            },
          ]}
        />
      ),
    },
  ],
}
