import type { Examples } from '../gallery/example.ts'
import { Spark, SparkCell } from './spark.tsx'

const samira = [
  { citizen: 3.5, worker: 3.1 },
  { citizen: 3.8, worker: 3.4 },
  { citizen: 4.1, worker: 3.9 },
]
const nadia = [
  { citizen: 3, worker: 2.4 },
  { citizen: null, worker: 2.6 },
  { citizen: 3.3, worker: 2.6 },
]
const olena = [
  { citizen: 4.4, worker: 4 },
  { citizen: 4.6, worker: 4.5 },
  { citizen: 5.2, worker: 5 },
  { citizen: 5.5, worker: 5.6 },
]

export const sparks: Examples = {
  component: 'Spark',
  examples: [
    {
      name: 'due today, later, late with a missing answer, and the first time',
      show: () => (
        <div class="fg-row fg-row--wide">
          <SparkCell waves={samira} due language="da" next="i dag" urgency="now" />
          <SparkCell waves={olena} language="da" next="25. jan." />
          <SparkCell waves={nadia} due language="da" next="20. nov." urgency="late" />
          <SparkCell waves={[]} due language="da" next="9. feb." />
        </div>
      ),
    },
    { name: 'alone, both ends of the scale', show: () => <Spark waves={[{ citizen: 1, worker: 7 }]} language="en" /> },
  ],
}
