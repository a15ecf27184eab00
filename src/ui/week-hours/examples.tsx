import type { Examples } from '../gallery/example.ts'
import { WeekHoursFigure } from './week-hours.tsx'
import type { WeekBar } from './week-hours-chart.tsx'

const weeks = (
  from: number,
  paid: readonly number[],
  other: number,
  required: number | null,
  ahead = false,
): WeekBar[] => paid.map((it, at) => ({ year: 2026, week: from + at, paid: it, other, required, ahead }))

export const samira: readonly WeekBar[] = [
  ...weeks(40, [0, 0], 9, 20),
  ...weeks(42, [0, 0, 0, 3, 6, 6], 28, 30),
  { year: 2026, week: 48, paid: 6, other: 28, required: 37, ahead: false, now: true },
  ...weeks(49, [6, 6, 6, 6, 6], 28, 37, true),
  { year: 2027, week: 1, paid: 6, other: 28, required: 37, ahead: true },
  { year: 2027, week: 2, paid: 6, other: 28, required: 37, ahead: true },
  { year: 2027, week: 3, paid: 0, other: 9, required: 37, ahead: true },
]

export const weekHours: Examples = {
  component: 'WeekHoursFigure',
  examples: [
    {
      name: 'phased in, with a drop ahead',
      show: () => (
        <WeekHoursFigure
          id="ugetimer"
          weeks={samira}
          selfSupporting={17}
          language="da"
          finding="34 af 37 timer i denne uge. Fra uge 3 er der kun aftalt 9."
        />
      ),
    },
    {
      name: 'nothing required, in English',
      show: () => (
        <WeekHoursFigure
          id="weekhours"
          weeks={weeks(44, [0, 0, 4, 4], 15, null)}
          selfSupporting={null}
          language="en"
          finding="19 hours this week. Nothing is required."
        />
      ),
    },
  ],
}
