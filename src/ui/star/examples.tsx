import type { Examples } from '../gallery/example.ts'
import type { Score } from './score.ts'
import type { StarTheme } from './star.tsx'
import { StarFigure } from './star-figure.tsx'

const value = (it: number): Score => ({ kind: 'value', value: it })
const declined: Score = { kind: 'declined' }
const notAsked: Score = { kind: 'not-asked' }
const missing: Score = { kind: 'missing' }
const theme = (id: string, name: string, scores: readonly [Score, Score, Score, Score]): StarTheme => {
  const [citizen, worker, earlierCitizen, earlierWorker] = scores
  return { id, name, citizen, worker, earlierCitizen, earlierWorker }
}

/** Samira's fourth talk of the year, as the gallery, the gap list and the table of changes show it. */
export const samira: readonly StarTheme[] = [
  theme('social', 'Sociale kompetencer', [value(6), value(5), value(6), value(5)]),
  theme('personal', 'Personlige kompetencer', [value(7), value(4), value(7), value(4)]),
  theme('language', 'Sprog', [value(4.5), value(4.5), value(3.5), value(3.5)]),
  theme('skills', 'Faglige kompetencer', [notAsked, value(4), notAsked, value(3)]),
  theme('search', 'Jobsøgning og engagement', [notAsked, value(5), notAsked, value(3)]),
  theme('belief', 'Selvtillid og målrettethed', [value(6), value(6), value(4), value(5)]),
  theme('health', 'Helbred', [value(3), value(5), value(3), value(5)]),
  theme('market', 'Viden om arbejdsmarkedet', [value(5), value(4), value(4), value(4)]),
  theme('mastery', 'Mestring af eget liv', [declined, value(4), value(5), value(4)]),
]
const first = samira.map((it) => ({ ...it, earlierCitizen: missing, earlierWorker: missing }))
const names = { citizen: 'Samira', worker: 'Kirsten' }

export const stars: Examples = {
  component: 'StarFigure',
  examples: [
    {
      name: 'compared with August',
      show: () => <StarFigure id="stjerne" themes={samira} names={names} language="da" earlier="august" />,
    },
    {
      name: 'the first time, half of it answered, table folded',
      show: () => (
        <StarFigure
          id="stjerne-1"
          themes={first.map((it, at) => (at % 2 === 0 ? it : { ...it, citizen: missing, worker: missing }))}
          names={names}
          language="da"
          earlier={null}
          table="folded"
        />
      ),
    },
    {
      name: 'in Arabic',
      dir: 'rtl',
      show: () => (
        <StarFigure
          id="najma"
          language="ar"
          earlier="أغسطس"
          names={{ citizen: 'أنت', worker: 'Kirsten' }}
          themes={[
            theme('a', 'اللغة', [value(4.5), value(4.5), value(3), value(4)]),
            theme('b', 'الصحة', [value(3), value(5), value(3), value(5)]),
            theme('c', 'الثقة بالنفس والأهداف', [value(6), value(6), value(4), value(5)]),
            theme('d', 'المهارات الاجتماعية', [declined, value(5), value(6), declined]),
            theme('e', 'معرفة سوق العمل', [value(5), value(4), value(4), value(4)]),
          ]}
        />
      ),
    },
  ],
}
