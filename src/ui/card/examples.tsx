import type { Examples } from '../gallery/example.ts'
import { Card } from './card.tsx'

export const cards: Examples = {
  component: 'Card',
  examples: [
    {
      name: 'a link',
      show: () => (
        <Card heading="Dit skema" subheading="Til mandag" href="/min-side/skema">
          <p>Det tager cirka ti minutter.</p>
        </Card>
      ),
    },
    {
      name: 'plain',
      show: () => (
        <Card heading="Næste samtale">
          <p>Mandag 30. november kl. 10.30 i lokale 2.</p>
        </Card>
      ),
    },
  ],
}
