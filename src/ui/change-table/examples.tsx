import type { Examples } from '../gallery/example.ts'
import type { Score } from '../star/score.ts'
import { type ChangeRow, ChangeTable, type RaterChange } from './change-table.tsx'

const value = (it: number): Score => ({ kind: 'value', value: it })
const same = (it: number): RaterChange => ({ from: value(it), to: value(it), verdict: 'unchanged', naive: 'unchanged' })
const moved = (from: number, to: number, verdict: RaterChange['verdict']): RaterChange => ({
  from: value(from),
  to: value(to),
  verdict,
  naive: to > from ? 'progress' : 'decline',
})
const notAsked: RaterChange = { from: { kind: 'not-asked' }, to: { kind: 'not-asked' }, verdict: null, naive: null }

export const rows: readonly ChangeRow[] = [
  { name: 'Sociale kompetencer', citizen: same(6), worker: same(5) },
  { name: 'Sprog', citizen: moved(3.5, 4.5, 'progress'), worker: moved(3.5, 4.5, 'progress') },
  { name: 'Faglige kompetencer', citizen: notAsked, worker: moved(3, 4, 'within') },
  { name: 'Jobsøgning og engagement', citizen: notAsked, worker: moved(3, 5, 'progress') },
  { name: 'Selvtillid og målrettethed', citizen: moved(4, 6, 'progress'), worker: moved(5, 6, 'within') },
  { name: 'Helbred', citizen: moved(5, 3, 'decline'), worker: same(5) },
  {
    name: 'Mestring af eget liv',
    citizen: { from: value(5), to: { kind: 'declined' }, verdict: null, naive: null },
    worker: same(4),
  },
  { name: 'Viden om arbejdsmarkedet', citizen: notAsked, worker: notAsked },
]

export const changeTables: Examples = {
  component: 'ChangeTable',
  examples: [
    {
      name: 'since August',
      show: () => (
        <ChangeTable
          rows={rows}
          names={{ citizen: 'Samira', worker: 'Kirsten' }}
          language="da"
          source="Sikker: større end målingens egen usikkerhed, 1,4 point for ét spørgsmål og 0,9 for to (95 %). Den enkle regel ville kalde 4 temaer fremgang."
        />
      ),
    },
  ],
}
