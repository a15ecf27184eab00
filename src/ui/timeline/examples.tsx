import { day } from '../../platform/plain-date.ts'
import type { Examples } from '../gallery/example.ts'
import { Panel } from '../panel/panel.tsx'
import { Timeline, type TimelineEntry, TimelineFilters } from './timeline.tsx'

export const entries: readonly TimelineEntry[] = [
  {
    on: day('2026-11-23'),
    at: '10.30',
    icon: 'chat',
    what: 'Samtale med FIP',
    who: 'Lokale 2, arabisk tolk på skærm',
  },
  {
    on: day('2026-11-20'),
    icon: 'business',
    what: 'Ugesvar fra Fjordkøkkenet: »kan tage flere timer i januar«',
    who: 'Mette Lund, køkkenchef · 48 sekunder',
  },
  { on: day('2026-11-17'), icon: 'error', what: 'Fravær, barns sygdom', who: 'Meldt kl. 7.15 af Samira selv' },
  {
    on: day('2026-11-09'),
    icon: 'payments',
    what: 'Første uge med 6 betalte timer',
    who: 'Aftale underskrevet af alle tre',
  },
  {
    on: day('2026-10-19'),
    icon: 'trainee',
    what: 'Praktik startet hos Fjordkøkkenet',
    who: '25 timer om ugen til 15. januar 2027',
  },
  { on: day('2026-10-12'), icon: 'student', what: 'Modultest 2 bestået', who: 'Sprogcenter Lindehøj' },
]

const filters = [
  { label: 'Alt', href: '/borgere/1', current: true },
  { label: 'Samtaler', href: '/borgere/1?vis=samtaler' },
  { label: 'FIP', href: '/borgere/1?vis=fip' },
  { label: 'Praktik', href: '/borgere/1?vis=praktik' },
]

export const timelines: Examples = {
  component: 'Timeline',
  examples: [
    {
      name: 'two months, today filled',
      show: () => (
        <Panel title="Tidslinje" level={3} aside={<TimelineFilters items={filters} language="da" />}>
          <Timeline entries={entries} today={day('2026-11-23')} language="da" level={4} />
        </Panel>
      ),
    },
    { name: 'empty', show: () => <Timeline entries={[]} today={day('2026-11-23')} language="da" /> },
  ],
}
