import type { Examples } from '../gallery/example.ts'
import { Flag } from './flag.tsx'

export const flags: Examples = {
  component: 'Flag',
  examples: [
    {
      name: 'all of them',
      show: () => (
        <div class="fg-row">
          <Flag>Lukket</Flag>
          <Flag kind="now">i dag</Flag>
          <Flag kind="alert">3 dage over tiden</Flag>
          <Flag kind="line" icon="language">
            Arabisk tolk ved svære emner
          </Flag>
        </div>
      ),
    },
  ],
}
