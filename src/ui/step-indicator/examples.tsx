import type { Examples } from '../gallery/example.ts'
import { StepCount, StepIndicator } from './step-indicator.tsx'

export const stepIndicators: Examples = {
  component: 'StepIndicator',
  examples: [
    {
      name: 'on the way',
      show: () => (
        <StepIndicator
          language="da"
          steps={[
            { label: 'Sted og periode', href: '/forloeb/ny/1', state: 'success' },
            { label: 'Mål', href: '/forloeb/ny/2', current: true, hint: '2 af 3 delmål' },
            { label: 'Underskrifter' },
          ]}
        />
      ),
    },
    { name: 'one line', show: () => <StepCount language="da" step={2} total={3} /> },
  ],
}
