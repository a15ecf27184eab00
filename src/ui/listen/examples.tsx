import type { Examples } from '../gallery/example.ts'
import { Listen } from './listen.tsx'

export const listens: Examples = {
  component: 'Listen',
  examples: [
    {
      name: 'shown where the device has the voice',
      show: () => <Listen text="Jeg møder stabilt til det, jeg har aftalt" language="da" label="Læs højt" />,
    },
  ],
}
