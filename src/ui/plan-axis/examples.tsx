import { day } from '../../platform/plain-date.ts'
import type { Examples } from '../gallery/example.ts'
import type { AxisLane } from './axis-layout.ts'
import { PlanAxis } from './plan-axis.tsx'

const span = { from: day('2026-05-25'), to: day('2027-03-28') }
/** Samira's year: places with a gap between, Danish beside, a health course, an exemption. */
export const samira: readonly AxisLane[] = [
  {
    label: 'Praktik og job',
    bars: [
      { kind: 'work', label: 'Birkely Plejecenter', from: day('2026-03-30'), to: day('2026-06-28') },
      { kind: 'gap-long', label: '112 dage uden tilbud', from: day('2026-06-29'), to: day('2026-10-18') },
      { kind: 'work', label: 'Fjordkøkkenet', from: day('2026-10-19'), to: day('2027-01-15') },
      { kind: 'gap', label: 'Næste hul', from: day('2027-01-16'), to: null },
    ],
  },
  {
    label: 'Aktiviteter',
    bars: [
      { kind: 'activity', label: 'Danskundervisning', from: day('2025-04-01'), to: null },
      { kind: 'activity', label: 'Mestring i hverdagen', from: day('2026-09-01'), to: day('2026-11-20') },
    ],
  },
  {
    label: 'Fritagelse',
    bars: [{ kind: 'exempt', label: 'Delvist fritaget', from: day('2026-07-06'), to: day('2026-08-09') }],
  },
]

export const planAxes: Examples = {
  component: 'PlanAxis',
  examples: [
    {
      name: 'parallel interventions with a gap, talks as marks',
      show: () => (
        <PlanAxis
          id="plan"
          title="Samiras indsatser fra maj 2026 til marts 2027"
          span={span}
          today={day('2026-11-23')}
          lanes={samira}
          marks={{
            label: 'Samtaler',
            items: [
              { on: day('2026-05-28'), state: 'done' },
              { on: day('2026-08-24'), state: 'done' },
              { on: day('2026-10-01'), state: 'missed' },
              { on: day('2026-11-23'), state: 'planned' },
            ],
          }}
          language="da"
        />
      ),
    },
    {
      name: 'on a page from right to left: time still runs as the clock does',
      dir: 'rtl',
      show: () => (
        <PlanAxis
          id="plan-ar"
          title="Plan"
          span={span}
          today={day('2026-11-23')}
          lanes={samira.slice(0, 1)}
          language="da"
        />
      ),
    },
  ],
}
