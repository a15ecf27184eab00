import type { Examples } from '../gallery/example.ts'
import { Avatar } from './avatar.tsx'

export const avatars: Examples = {
  component: 'Avatar',
  examples: [
    {
      name: 'beside the name',
      show: () => (
        <div class="fg-row">
          <Avatar name="Kirsten Holm" me /> Kirsten Holm, dig
          <Avatar name="Jonas Bruun" /> Jonas Bruun
        </div>
      ),
    },
  ],
}
