import { Button, ButtonLink } from '../button/button.tsx'
import type { Examples } from '../gallery/example.ts'
import { Actions, SaveBar } from './save-bar.tsx'

export const saveBars: Examples = {
  component: 'SaveBar',
  examples: [
    {
      name: 'the foot of a long form',
      show: () => (
        <SaveBar saved="Gemt kl. 10.41">
          <Button variant="secondary" name="gem" value="kladde">
            Gem kladde
          </Button>
          <Button>Afslut FIP</Button>
        </SaveBar>
      ),
    },
    {
      name: 'the foot of a short form',
      show: () => (
        <Actions>
          <Button>Gem</Button>
          <ButtonLink href="/borgere/1" variant="tertiary">
            Fortryd
          </ButtonLink>
        </Actions>
      ),
    },
  ],
}
