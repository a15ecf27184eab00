import type { Examples } from '../gallery/example.ts'
import { Search } from './search.tsx'

export const searches: Examples = {
  component: 'Search',
  examples: [
    {
      name: 'in a form',
      show: () => (
        <form method="post" action="/soeg">
          <Search language="da" field="soeg" label="Find borger" />
        </form>
      ),
    },
  ],
}
