import type { Examples } from '../gallery/example.ts'
import { Chips } from './chips.tsx'

export const chips: Examples = {
  component: 'Chips',
  examples: [
    {
      name: 'saved questions to the list',
      show: () => (
        <Chips
          label="Udsnit"
          items={[
            { label: 'I dag', href: '/borgere?udsnit=i-dag', count: 6, current: true },
            { label: 'Denne uge', href: '/borgere?udsnit=uge', count: 10 },
            { label: 'FIP over tid', href: '/borgere?udsnit=fip', count: 1 },
            { label: 'Alle mine', href: '/borgere?udsnit=alle', count: 38 },
          ]}
        />
      ),
    },
  ],
}
