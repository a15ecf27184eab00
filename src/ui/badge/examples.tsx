import type { Examples } from '../gallery/example.ts'
import { Badge } from './badge.tsx'

export const badges: Examples = {
  component: 'Badge',
  examples: [
    {
      name: 'all of them',
      show: () => (
        <div class="fg-row">
          <Badge>Kladde</Badge>
          <Badge status="info">Ny</Badge>
          <Badge status="success">Aftalt</Badge>
          <Badge status="warning">Venter</Badge>
          <Badge status="error">Afvist</Badge>
        </div>
      ),
    },
  ],
}
