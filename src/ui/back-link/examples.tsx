import type { Examples } from '../gallery/example.ts'
import { BackLink } from './back-link.tsx'

export const backLinks: Examples = {
  component: 'BackLink',
  examples: [{ name: 'named by where it leads', show: () => <BackLink href="/borgere" label="Mine borgere" /> }],
}
