import type { Examples } from '../gallery/example.ts'
import { Tag } from './tag.tsx'

export const tags: Examples = {
  component: 'Tag',
  examples: [
    {
      name: 'a filter that can be taken off',
      show: () => <Tag label="Jobparat" removeHref="/borgere" removeLabel="fjern" />,
    },
  ],
}
