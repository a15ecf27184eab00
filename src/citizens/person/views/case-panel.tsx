import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import type { DetailsProps } from './details-page.tsx'

/** The team around the citizen, and the end of the case. */
export function CasePanel({ visit: { language }, actor, file }: DetailsProps) {
  const t = texts[language]
  const citizen = file.citizen.id
  return (
    <Panel title={t.theCase}>
      <ul class="fg-plain no-max-width fg-stack--s">
        <li>
          <a href={paths.team({ citizen })}>{t.team}</a>
        </li>
        {may(actor, 'write-case') && file.refusal !== 'not-own-team' && (
          <li>
            <a href={paths.closure({ citizen })}>{file.head.closed ? t.reopen : t.close}</a>
          </li>
        )}
      </ul>
    </Panel>
  )
}
