import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { interventionsOn } from '../ladder.ts'
import type { Screening } from '../ladder-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly citizen: CitizenId
  readonly screening: Screening | null
}

/** Where the last screening placed the citizen, and what often helps from there. */
export function LadderSummary({ visit, citizen, screening }: Props) {
  const t = texts[visit.language]
  return (
    <Panel title={t.ladder} aside={<a href={paths.ladder({ citizen })}>{t.toLadder}</a>}>
      {screening === null ? (
        <p class="fg-quiet">{t.notScreened}</p>
      ) : (
        <>
          <p class="fg-strong">{t.onStep(screening.step, t.stepNames[screening.step] ?? '')}</p>
          <p class="fg-meta">{t.screenedOn(formatDate(screening.screenedOn, visit.language), screening.by)}</p>
          <h3 class="fg-above-3 fg-s">{t.suggestions}</h3>
          <ul class="fg-s">
            {interventionsOn(screening.step).map((code) => (
              <li>{t.interventions[code]}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
