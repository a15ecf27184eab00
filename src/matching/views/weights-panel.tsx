import { paths } from '../../paths.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { criteria, type Weights } from '../criteria.ts'
import { texts } from '../texts.ts'

/** What weighs how much, the most first, and what never counts. */
export function WeightsPanel({ visit, weights }: { readonly visit: Visit; readonly weights: Weights }) {
  const t = texts[visit.language]
  const sorted = [...criteria].sort((one, other) => weights[other] - weights[one])
  return (
    <Panel title={t.weightsTitle}>
      <ul class="fg-plain no-max-width fg-weights">
        {sorted.map((criterion) => (
          <li>
            <span>{t.criteria[criterion]}</span>
            <Marks weight={weights[criterion]} label={t.weightOf(weights[criterion])} />
          </li>
        ))}
      </ul>
      <p class="fg-meta fg-above-3">{t.fair}</p>
      <p class="fg-s fg-above-2">
        <a href={paths.matchWeights()}>{t.changeWeights}</a>
      </p>
    </Panel>
  )
}

function Marks({ weight, label }: { weight: number; label: string }) {
  return (
    <span class="fg-weight" role="img" aria-label={label}>
      {[1, 2, 3].map((mark) => (
        <i class={mark <= weight ? 'on' : undefined} />
      ))}
    </span>
  )
}
