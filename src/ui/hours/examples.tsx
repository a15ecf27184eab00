import type { Examples } from '../gallery/example.ts'
import { Hours } from './hours.tsx'
import type { HoursWeek } from './hours-series.ts'

const weeks = (year: number, from: number, hours: readonly number[], status: HoursWeek['status']): HoursWeek[] =>
  hours.map((it, at) => ({ year, week: from + at, hours: it, status }))

/** Samira's way: three weeks of paid hours behind her, agreed and aimed at ahead. */
export const samira: readonly HoursWeek[] = [
  ...weeks(2026, 43, [0, 0, 3, 6, 6], 'held'),
  { year: 2026, week: 48, hours: 6, status: 'held', now: true },
  ...weeks(2026, 49, [6, 6, 6, 6, 6], 'agreed'),
  ...weeks(2027, 1, [12, 12, 12, 12, 12, 12], 'goal'),
  ...weeks(2027, 7, [18, 18, 18, 18], 'goal'),
]

export const hours: Examples = {
  component: 'Hours',
  examples: [
    {
      name: 'paid, agreed and aimed at',
      show: () => (
        <Hours
          id="timer"
          weeks={samira}
          selfSupporting={17}
          language="da"
          finding="6 betalte timer om ugen. Næste aftalte skridt er 12 timer fra 4. januar. Praktikken slutter 15. januar, om 7 uger."
        />
      ),
    },
    {
      name: 'full time at once, in English',
      show: () => (
        <Hours
          id="hours"
          weeks={weeks(2026, 44, [0, 37, 37, 37], 'held')}
          selfSupporting={17}
          language="en"
          finding="37 paid hours a week since week 45."
        />
      ),
    },
  ],
}
