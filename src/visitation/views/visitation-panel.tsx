import { formatDate } from '../../platform/i18n/format.ts'
import { daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import { Details } from '../../ui/details/details.tsx'
import { type Fact, FactRows } from '../../ui/facts/facts.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { stateOf } from '../referral.ts'
import type { ReferralLine } from '../referral-queries.ts'
import { texts } from '../texts.ts'
import { lateDays } from '../visitation.ts'
import { daysWaited, type Wait } from '../waiting.ts'
import type { Told } from './visitation-page.tsx'

interface Props {
  readonly visit: Visit
  readonly title: string
  readonly told: Told
  /** The sentence of the rule the deadline comes from, with whether it is confirmed. */
  readonly source: string
}

/** One visitation: the form as it was filled in, the deadline with its rule, who was asked and what they answered. */
export function VisitationPanel({ visit, title, told, source }: Props) {
  const t = texts[visit.language]
  const { referrals } = told
  return (
    <Panel title={title} aside={<State visit={visit} referrals={referrals} />}>
      <FactRows items={factsOf(visit, told)} />
      <Details summary={t.rule}>
        <p class="fg-s">{source}</p>
      </Details>
      <h3 class="fg-above-4 fg-s">{t.history}</h3>
      <ol class="fg-plain no-max-width fg-referrals">
        {referrals.map((referral) => (
          <Referred visit={visit} referral={referral} />
        ))}
      </ol>
    </Panel>
  )
}

function State({ visit, referrals }: { visit: Visit; referrals: readonly ReferralLine[] }) {
  const t = texts[visit.language].states
  const newest = referrals[0]
  if (!newest) return null
  const state = stateOf(newest)
  if (state === 'withdrawn') return <Flag>{t.withdrawn}</Flag>
  const kinds = { offered: 'now', accepted: 'plain', returned: 'alert' } as const
  return <Flag kind={kinds[state]}>{t[state](newest.adviserName)}</Flag>
}

function factsOf(visit: Visit, told: Told): Fact[] {
  const { visitation, wait } = told
  const { language } = visit
  const t = texts[language]
  const { firstWish, secondWish, comment } = visitation
  return [
    { label: t.facts.visitedOn, value: formatDate(visitation.visitedOn, language) },
    { label: t.facts.caseworker, value: visitation.caseworkerName },
    {
      label: t.facts.activateBy,
      value: t.bySenest(formatDate(visitation.activateBy, language)),
      note: <Deadline visit={visit} by={visitation.activateBy} startedOn={told.firstOfferOn} />,
    },
    { label: t.facts.matchGroup, value: t.matchGroups[visitation.matchGroup] },
    { label: t.facts.wishes, value: `${t.tracks[firstWish]}, ${t.tracks[secondWish].toLowerCase()}` },
    { label: t.facts.waited, value: waitedWords(visit, wait) },
    ...(comment ? [{ label: t.facts.comment, value: comment }] : []),
  ]
}

function waitedWords({ language, today }: Visit, wait: Wait): string {
  const t = texts[language]
  const { startsOn, visitedOn, replacedOn } = wait
  if (startsOn === null) return t.waitsNow(replacedOn ? daysBetween(visitedOn, replacedOn) : daysWaited(wait, today))
  const date = formatDate(startsOn, language)
  return startsOn > today ? t.startsOn(date) : t.waitedUntil(daysWaited(wait, today), date)
}

/** In words whether the first offer began in time; while nothing has begun, how far off the deadline is. */
function Deadline({ visit, by, startedOn }: { visit: Visit; by: PlainDate; startedOn: PlainDate | null }) {
  const t = texts[visit.language]
  const late = lateDays(by, startedOn, visit.today)
  if (startedOn !== null && startedOn <= visit.today)
    return late === 0 ? <Flag>{t.startedInTime}</Flag> : <Flag kind="line">{t.startedLate(late)}</Flag>
  if (late > 0) return <Flag kind="alert">{t.late(late)}</Flag>
  return <Flag kind="line">{t.daysLeft(daysBetween(visit.today, by))}</Flag>
}

function Referred({ visit, referral }: { visit: Visit; referral: ReferralLine }) {
  const t = texts[visit.language]
  const date = (on: ReferralLine['offeredOn']) => formatDate(on, visit.language)
  return (
    <li>
      <b class="fg-strong">{t.offeredOn(referral.adviserName, date(referral.offeredOn))}</b>
      <br />
      <span class="fg-quiet">
        {referral.answer === null || referral.answeredOn === null
          ? t.noAnswer
          : referral.answer === 'returned'
            ? t.answers.returned(date(referral.answeredOn), t.returnReasons[referral.reason ?? 'other'])
            : t.answers[referral.answer](date(referral.answeredOn))}
      </span>
      {referral.words && <p class="fg-s">»{referral.words}«</p>}
    </li>
  )
}
