import { paths } from '../../../paths.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { FullPlacement } from '../../placement-queries.ts'
import { texts as placementTexts } from '../../texts.ts'
import { periodOf, sizeOf } from '../../views/placement-words.ts'
import { chainOf } from '../chain.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly placement: FullPlacement
  readonly placements: readonly FullPlacement[]
}

/** From a placement to paid hours, step by step. Nothing where there is only one. */
export function ChainPanel({ visit, placement, placements }: Props) {
  const chain = chainOf(placements, placement.id)
  if (chain.length < 2) return null
  return (
    <Panel title={texts[visit.language].chain} id="vejen">
      <ol class="fg-plain no-max-width fg-chain">
        {chain.map((step, at) => (
          <li>
            {at > 0 && <Icon name="arrow-forward" />}
            <ChainStep visit={visit} step={step} isHere={step.id === placement.id} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function ChainStep({ visit, step, isHere }: { visit: Visit; step: FullPlacement; isHere: boolean }) {
  const kind = placementTexts[visit.language].kinds[step.kind]
  const href = paths.placement({ citizen: step.citizenId, placement: step.id })
  return (
    <div class={isHere ? 'fg-chain__step fg-chain__step--here' : 'fg-chain__step'}>
      <p>
        {isHere ? (
          <>
            <b class="fg-strong">{kind}</b> <span class="fg-quiet">({texts[visit.language].here})</span>
          </>
        ) : (
          <a href={href}>{kind}</a>
        )}
      </p>
      <p class="fg-s">{periodOf(step, visit.language)}</p>
      <p class="fg-meta">{sizeOf(step, visit.language)}</p>
    </div>
  )
}
