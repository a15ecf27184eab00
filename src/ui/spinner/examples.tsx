import type { Examples } from '../gallery/example.ts'
import { Spinner } from './spinner.tsx'

export const spinners: Examples = {
  component: 'Spinner',
  examples: [{ name: 'with words', show: () => <Spinner status="Vi henter tallene" /> }],
}
