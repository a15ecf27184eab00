import { paths } from '../../paths.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Icon } from '../../ui/icons/icon.tsx'
import { WeekStrip } from '../../ui/week-strip/week-strip.tsx'
import type { Gap } from '../gaps.ts'
import { daysLeft, stateOf, weekOfPlacement } from '../placement.ts'
import type { PlacementLine } from '../placement-queries.ts'
import { texts } from '../texts.ts'
import { endsSoonIn, periodOf, sizeOf } from './placement-words.ts'
import type { PlacementsPageProps } from './placements-page.tsx'

type Props = Pick<PlacementsPageProps, 'visit' | 'placements' | 'gaps' | 'limits'>

/** Placements newest first, with the gaps between them where they were. */
export function PlacementList({ visit, placements, gaps, limits }: Props) {
  const lines = [
    ...placements.map((placement) => ({ at: placement.startsOn, placement, gap: null })),
    ...gaps.map((gap) => ({ at: gap.after, placement: null, gap })),
  ].sort((one, other) => (one.at < other.at ? 1 : -1))
  if (lines.length === 0) return null
  return (
    <ul class="fg-plain no-max-width fg-places">
      {lines.map(({ placement, gap }) =>
        placement ? (
          <Row placement={placement} visit={visit} limits={limits} />
        ) : (
          gap && <GapRow gap={gap} visit={visit} limits={limits} />
        ),
      )}
    </ul>
  )
}

type RowProps = Pick<Props, 'visit' | 'limits'>

function Row({ placement, visit, limits }: RowProps & { placement: PlacementLine }) {
  const t = texts[visit.language]
  const { language, today } = visit
  const state = stateOf(placement, today)
  const soon = endsSoonIn(placement, daysLeft(placement, today), limits.endingDays, today)
  return (
    <li>
      <div>
        <p class="fg-places__name">
          <b class="fg-strong">{placement.workplace}</b> <span class="fg-quiet">· {t.kinds[placement.kind]}</span>
        </p>
        <p class="fg-s">{periodOf(placement, language)}</p>
        <p class="fg-meta">{sizeOf(placement, language)}</p>
        {state === 'running' && <Weeks placement={placement} visit={visit} />}
        {state === 'ended' && placement.endReason && <p class="fg-meta">{t.endReasons[placement.endReason]}</p>}
        {state === 'coming' && <Flag>{t.states.coming}</Flag>}
        {placement.endedOn === null && placement.nextStep && (
          <p class="fg-s">
            {t.nextStep}: <b class="fg-strong">{placement.nextStep}</b>
          </p>
        )}
        {soon !== null && <Flag kind="alert">{t.endingSoon(soon)}</Flag>}
        {state === 'past-its-end' && placement.endsOn && (
          <Flag kind="alert">{t.pastItsEnd(formatDate(placement.endsOn, language))}</Flag>
        )}
      </div>
      <ButtonLink
        href={paths.placement({ citizen: placement.citizenId, placement: placement.id })}
        small
        about={t.openOf(placement.workplace)}
      >
        {t.open}
      </ButtonLink>
    </li>
  )
}

function Weeks({ placement, visit }: { placement: PlacementLine; visit: RowProps['visit'] }) {
  const { week, of } = weekOfPlacement(placement, visit.today)
  return (
    <div class="fg-places__now">
      {of && <WeekStrip week={week} of={of} />}
      <p class="fg-meta">{texts[visit.language].week(week, of)}</p>
    </div>
  )
}

function GapRow({ gap, visit, limits }: RowProps & { gap: Gap }) {
  const t = texts[visit.language]
  const short = (date: Gap['after']) => formatShortDate(date, visit.language)
  return (
    <li class="fg-places__gap">
      <p class="fg-s">
        <Icon name="hourglass" size="s" /> {t.gap(gap.days)}{' '}
        {gap.before && <span class="fg-meta">{t.gapBetween(short(gap.after), short(gap.before))}</span>}
      </p>
      {gap.days > limits.gapDays && (
        <Flag kind="line" icon="warning">
          {t.gapTooLong(limits.gapDays)}
        </Flag>
      )}
    </li>
  )
}
