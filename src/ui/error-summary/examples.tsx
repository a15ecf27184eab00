import type { Examples } from '../gallery/example.ts'
import { ErrorSummary } from './error-summary.tsx'

export const errorSummaries: Examples = {
  component: 'ErrorSummary',
  examples: [
    {
      name: 'two errors',
      show: () => (
        <ErrorSummary
          form={{ values: {}, errors: { fra: 'Skriv den første dag', slags: 'Vælg, hvad I aftaler' } }}
          language="da"
        />
      ),
    },
  ],
}
