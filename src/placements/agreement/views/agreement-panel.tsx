import { paths } from '../../../paths.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { FullPlacement } from '../../placement-queries.ts'
import { agreementState, needsAgreement, type WorkAgreement } from '../agreement.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly placement: FullPlacement
  readonly agreement: WorkAgreement | null
  readonly mayWrite: boolean
}

/** Whether the work agreement is in place, and the way to it. */
export function AgreementPanel({ visit, placement, agreement, mayWrite }: Props) {
  if (!needsAgreement(placement) && !agreement) return null
  const t = texts[visit.language]
  const state = agreementState(agreement)
  const href = paths.workAgreement({ citizen: placement.citizenId, placement: placement.id })
  return (
    <Panel title={t.title} id="arbejdsaftale">
      <p>
        <Flag
          kind={state === 'complete' || placement.endedOn ? 'plain' : 'alert'}
          {...(state === 'complete' ? { icon: 'check' } : {})}
        >
          {t.states[state]}
        </Flag>
      </p>
      {(mayWrite || agreement) && (
        <p class="fg-above-2">
          <ButtonLink href={href} small variant={state === 'missing' ? 'primary' : 'secondary'}>
            {state === 'missing' ? t.write : t.read}
          </ButtonLink>
        </p>
      )}
    </Panel>
  )
}
