import type { Examples } from '../gallery/example.ts'
import { Rater } from './rater.tsx'

export const raters: Examples = {
  component: 'Rater',
  examples: [
    {
      name: 'who rated',
      show: () => (
        <div class="fg-row fg-row--wide">
          <Rater who="citizen">Samira 6</Rater>
          <Rater who="worker">Kirsten 5</Rater>
          <Rater who="none">mangler</Rater>
        </div>
      ),
    },
  ],
}
