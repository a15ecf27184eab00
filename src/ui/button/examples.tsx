import type { Examples } from '../gallery/example.ts'
import { Button, ButtonLink } from './button.tsx'

export const buttons: Examples = {
  component: 'Button',
  examples: [
    {
      name: 'one filled button a page, the others quiet',
      show: () => (
        <div class="fg-row">
          <ButtonLink href="/borgere/1/notat" icon="edit">
            Notat
          </ButtonLink>
          <ButtonLink href="/borgere/1/samtaler/ny" icon="calendar-month">
            Book
          </ButtonLink>
          <Button>Start samtale</Button>
        </div>
      ),
    },
    {
      name: 'small, in a row, told apart by ear',
      show: () => (
        <div class="fg-row">
          <ButtonLink href="/borgere/1/opkald" small about="Yusuf Warsame">
            Ring
          </ButtonLink>
          <Button small about="Samira Haddad">
            Start samtale
          </Button>
        </div>
      ),
    },
    {
      name: 'tertiary and warning',
      show: () => (
        <div class="fg-row">
          <Button variant="tertiary">Fortryd</Button>
          <Button variant="warning">Luk sagen</Button>
        </div>
      ),
    },
    { name: 'wide', show: () => <Button wide>Send svar</Button> },
  ],
}
