import type { Examples } from '../gallery/example.ts'
import { Details } from './details.tsx'

export const details: Examples = {
  component: 'Details',
  examples: [
    {
      name: 'folded',
      show: () => (
        <Details summary="Sådan er det talt">Samtaler, der blev holdt, delt med samtaler, der skulle holdes.</Details>
      ),
    },
  ],
}
