import { paths } from '../../paths.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Icon } from '../../ui/icons/icon.tsx'
import { WeekStrip } from '../../ui/week-strip/week-strip.tsx'
import { agreementState, needsAgreement } from '../agreement/agreement.ts'
import { texts as agreementTexts } from '../agreement/texts.ts'
import type { Gap } from '../gaps.ts'
import { breachWord } from '../limits/breach-words.ts'
import { texts as limitTexts } from '../limits/texts.ts'
import { daysLeft, stageOf, stateOf, weekOfPlacement } from '../placement.ts'
import type { FullPlacement } from '../placement-queries.ts'
import { texts } from '../texts.ts'
import { endsSoonIn, periodOf, sizeOf, stageWord } from './placement-words.ts'
import type { PlacementsPageProps } from './placements-page.tsx'

type Props = Pick<PlacementsPageProps, 'visit' | 'placements' | 'gaps' | 'limits' | 'checksOf' | 'agreements'>

/** Placements newest first, with the gaps between them where they were. */
export function PlacementList(props: Props) {
  const { visit, placements, gaps, limits } = props
  const lines = [
    ...placements.map((placement) => ({ at: placement.startsOn, placement, gap: null })),
    ...gaps.map((gap) => ({ at: gap.after, placement: null, gap })),
  ].sort((one, other) => (one.at < other.at ? 1 : -1))
  if (lines.length === 0) return null
  return (
    <ul class="fg-plain no-max-width fg-places">
      {lines.map(({ placement, gap }) =>
        placement ? (
          <Row {...props} placement={placement} />
        ) : (
          gap && <GapRow gap={gap} visit={visit} limits={limits} />
        ),
      )}
    </ul>
  )
}

type RowProps = Pick<Props, 'visit' | 'limits'>

function Row(props: Props & { placement: FullPlacement }) {
  const { placement, visit, limits } = props
  const t = texts[visit.language]
  const { language, today } = visit
  const state = stateOf(placement, today)
  const stage = stageOf(placement, today)
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
        {(stage === 'coming' || stage === 'extended' || stage === 'turned') && (
          <Flag>{stageWord(stage, language)}</Flag>
        )}
        {placement.endedOn === null && placement.nextStep && (
          <p class="fg-s">
            {t.nextStep}: <b class="fg-strong">{placement.nextStep}</b>
          </p>
        )}
        {soon !== null && <Flag kind="alert">{t.endingSoon(soon)}</Flag>}
        {state === 'past-its-end' && placement.endsOn && (
          <Flag kind="alert">{t.pastItsEnd(formatDate(placement.endsOn, language))}</Flag>
        )}
        <Missing {...props} />
        <Broken {...props} />
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

/** A work agreement that is not in place yet. */
function Missing({ placement, visit, agreements }: Props & { placement: FullPlacement }) {
  const state = agreementState(agreements.get(placement.id))
  if (state === 'complete' || !needsAgreement(placement) || stateOf(placement, visit.today) === 'ended') return null
  return <Flag kind="alert">{agreementTexts[visit.language].states[state]}</Flag>
}

/** The rules it breaks, overruled or not: never hidden. */
function Broken({ placement, visit, checksOf }: Props & { placement: FullPlacement }) {
  const { language } = visit
  const broken = checksOf(placement.id).filter(({ breach }) => breach.breaks)
  return (
    <>
      {broken.map(({ breach, override }) => (
        <Flag kind={override || stateOf(placement, visit.today) === 'ended' ? 'line' : 'alert'} icon="warning">
          {breachWord(breach, language)}
          {override && `. ${limitTexts[language].overruledFlag}`}
        </Flag>
      ))}
    </>
  )
}

function Weeks({ placement, visit }: { placement: FullPlacement; visit: RowProps['visit'] }) {
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
