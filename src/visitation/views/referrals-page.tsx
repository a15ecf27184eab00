import type { Actor } from '../../platform/auth/actor.ts'
import { Facts } from '../../ui/facts/facts.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { ReferralRow } from '../referral-list-queries.ts'
import { texts } from '../texts.ts'
import { isWaiting, type WaitingTime } from '../waiting.ts'
import { ReferralRows } from './referral-rows.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  /** The oldest first. */
  readonly rows: readonly ReferralRow[]
  readonly time: WaitingTime
}

/** An adviser's new referrals; a team's that came back; and everybody who waits for a first offer, the longest first. */
export function ReferralsPage({ visit, actor, rows, time }: Props) {
  const t = texts[visit.language].list
  const isAdviser = actor.role === 'company-adviser'
  const newest = rows.filter(({ replacedOn }) => replacedOn === null)
  const offered = newest.filter(({ answer }) => answer === null)
  const returned = newest.filter((row) => row.answer === 'returned' && isWaiting(row, visit.today))
  const waiting = newest.filter((row) => row.answer === 'accepted' && isWaiting(row, visit.today))
  const lead = isAdviser
    ? offered.length > 0 && t.leadNew(offered.length)
    : returned.length > 0 && t.leadReturned(returned.length)
  return (
    <Page visit={visit} title={t.title} lead={lead || t.leadCalm}>
      <WaitingFacts visit={visit} time={time} />
      {!isAdviser && returned.length > 0 && (
        <Panel title={t.returned} flush>
          <ReferralRows visit={visit} rows={returned} show="returned" />
        </Panel>
      )}
      <Panel title={isAdviser ? t.fresh : t.offered} flush>
        <ReferralRows visit={visit} rows={offered} show={isAdviser ? 'mine' : 'offered'} />
      </Panel>
      <Panel title={t.waiting} flush>
        <p class="fg-panel__body fg-quiet fg-s">{t.waitingLead}</p>
        <ReferralRows visit={visit} rows={waiting} show="waiting" />
      </Panel>
      <p class="fg-s fg-quiet fg-above-4">{t.how}</p>
    </Page>
  )
}

function WaitingFacts({ visit, time }: Pick<Props, 'visit' | 'time'>) {
  const t = texts[visit.language].list
  const { medianDays, begun, waiting, longestDays } = time
  return (
    <Panel title={t.medianTitle}>
      <Facts
        columns={3}
        together
        items={[
          {
            label: t.median,
            value: medianDays === null ? t.tooFew : t.days(Math.round(medianDays)),
            note: medianDays === null ? null : t.medianNote(begun),
          },
          { label: t.waitingNow, value: t.person(waiting) },
          { label: t.longest, value: longestDays === null ? '–' : t.days(longestDays) },
        ]}
      />
    </Panel>
  )
}
