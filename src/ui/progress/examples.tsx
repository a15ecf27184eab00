import type { Examples } from '../gallery/example.ts'
import { Progress, StepProgress } from './progress.tsx'

export const progresses: Examples = {
  component: 'Progress',
  examples: [
    {
      name: 'a known amount',
      show: () => (
        <Progress
          label="Indlæser borgere fra filen"
          done={340}
          total={1200}
          unit="borgere"
          here="#Progress"
          language="da"
        />
      ),
    },
    { name: 'a form of seven pages', show: () => <StepProgress step={4} of={7} words="Tema 4 af 7" /> },
    { name: 'a form in Arabic', dir: 'rtl', show: () => <StepProgress step={4} of={7} words="الموضوع 4 من 7" /> },
  ],
}
