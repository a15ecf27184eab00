import { paths } from '../../paths.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { ReferralRow } from '../referral-list-queries.ts'
import { texts } from '../texts.ts'
import { lateDays } from '../visitation.ts'
import { daysWaited } from '../waiting.ts'

interface RowsProps {
  readonly visit: Visit
  readonly rows: readonly ReferralRow[]
  /** `mine` can be taken here. */
  readonly show: 'mine' | 'offered' | 'returned' | 'waiting'
}

/** Referrals under each other, the oldest first. */
export function ReferralRows({ visit, rows, show }: RowsProps) {
  if (rows.length === 0) return <EmptyState>{texts[visit.language].list.empty}</EmptyState>
  return (
    <ul class="fg-plain no-max-width fg-places">
      {rows.map((row) => (
        <Row visit={visit} row={row} show={show} />
      ))}
    </ul>
  )
}

function Row({ visit, row, show }: Omit<RowsProps, 'rows'> & { row: ReferralRow }) {
  const t = texts[visit.language]
  const late = row.firstOfferOn !== null ? 0 : lateDays(row.activateBy, null, visit.today)
  return (
    <li>
      <div>
        <p class="fg-places__name">
          <b class="fg-strong">{row.name}</b> <span class="fg-quiet">· {t.matchGroups[row.matchGroup]}</span>
        </p>
        <p class="fg-s">
          {t.tracks[row.firstWish]}, {t.tracks[row.secondWish].toLowerCase()}
        </p>
        <p class="fg-meta">{metaOf(visit, row, show)}</p>
        <p class="fg-row fg-row--tight fg-above-1">
          <Flag kind="line" icon="hourglass">
            {t.list.days(daysWaited(row, visit.today))}
          </Flag>
          {late > 0 && <Flag kind="alert">{t.late(late)}</Flag>}
        </p>
      </div>
      <div class="fg-row">
        <ButtonLink href={paths.visitation({ citizen: row.citizenId })} small about={t.list.openOf(row.name)}>
          {t.list.open}
        </ButtonLink>
        {show === 'mine' && (
          <PostForm visit={visit} action={paths.referralAccepted({ citizen: row.citizenId, referral: row.referralId })}>
            <Button small about={t.list.acceptOf(row.name)}>
              {t.accept}
            </Button>
          </PostForm>
        )}
      </div>
    </li>
  )
}

function metaOf({ language }: Visit, row: ReferralRow, show: RowsProps['show']): string {
  const t = texts[language]
  const offered = formatShortDate(row.offeredOn, language)
  if (show === 'mine') return t.list.offeredOn(offered)
  if (show === 'returned') return `${t.states.returned(row.adviserName)}: ${t.returnReasons[row.reason ?? 'other']}`
  return t.list.offeredTo(row.adviserName, offered)
}
