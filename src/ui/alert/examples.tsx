import type { Examples } from '../gallery/example.ts'
import { Alert } from './alert.tsx'

export const alerts: Examples = {
  component: 'Alert',
  examples: [
    {
      name: 'information',
      show: () => (
        <Alert variant="info" language="da" heading="Sagen er lukket">
          Den kan læses, men ikke ændres. Genåbn den, hvis borgeren er tilbage.
        </Alert>
      ),
    },
    {
      name: 'success',
      show: () => (
        <Alert variant="success" language="da">
          Aftalen er sendt til Fjordkøkkenet.
        </Alert>
      ),
    },
    {
      name: 'warning',
      show: () => (
        <Alert variant="warning" language="da" heading="Nummeret består ikke kontrollen">
          Nye CPR-numre gør det ikke altid. Se efter, om det er tastet rigtigt.
        </Alert>
      ),
    },
    {
      name: 'error',
      show: () => (
        <Alert variant="error" language="da" heading="Det blev ikke gemt">
          Vi kan ikke nå databasen lige nu. Dine svar står her endnu. Prøv igen om lidt.
        </Alert>
      ),
    },
  ],
}
