import { formatHours } from '../../placements/index.ts'
import { weekOf } from '../../platform/plain-date.ts'
import { Icon } from '../../ui/icons/icon.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Gathered } from '../gather-follow-up.ts'
import { type Rung, rungOf, rungs } from '../ladder.ts'
import { texts } from '../texts.ts'

/** The steps towards paid hours, and where one stands. */
export function LadderPanel({ visit, gathered }: { readonly visit: Visit; readonly gathered: Gathered }) {
  const t = texts[visit.language]
  const { placement, answers } = gathered
  const here = rungs.indexOf(rungOf(placement, answers.at(-1)?.ready ?? null))
  return (
    <Panel title={t.ladder}>
      <ol class="fg-plain no-max-width fg-rungs">
        {rungs.map((rung, at) => (
          <li
            class={at < here ? 'done' : at === here ? 'here' : undefined}
            aria-current={at === here ? 'step' : undefined}
          >
            <span class="fg-rungs__mark">{at < here && <Icon name="check" label={t.done} />}</span>
            <span>
              {t.rungs[rung]}
              {at === here && placement.endedOn === null && <b class="fg-rungs__here">{t.here}</b>}
              {at <= here && hintOf(rung, gathered, visit) && (
                <span class="fg-meta">{hintOf(rung, gathered, visit)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function hintOf(rung: Rung, { placement, answers }: Gathered, { language }: Visit): string | null {
  const t = texts[language].rungHints
  const hours = (quarters: number) => formatHours(quarters, language)
  const { aimedQuarterHours: aimed, paidQuarterHours: paid } = placement
  const newest = answers.at(-1)
  if (rung === 'aim' && aimed > 0) return t.aim(hours(aimed))
  if (rung === 'paid' && paid > 0 && aimed > 0) return t.paid(hours(paid), hours(aimed))
  const said = { 'in-sight': 'weeks', ready: 'now' } as const
  const wanted = rung === 'in-sight' || rung === 'ready' ? said[rung] : null
  return wanted !== null && newest?.ready === wanted ? t.says(weekOf(newest.weekStartsOn).week) : null
}
