import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { dayOf, formatTime, formatToday, formatWeekday } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { stateOf } from '../talk.ts'
import type { OwnTalk } from '../talk-queries.ts'
import { texts } from '../texts.ts'
import { dateOf, titleOf } from './talk-words.ts'
import { TalksTabs } from './talks-tabs.tsx'

/** One's own talks: today, the coming week, and those whose outcome nobody has said. */
export function OwnTalksPage({ visit, actor, talks }: { visit: Visit; actor: Actor; talks: readonly OwnTalk[] }) {
  const t = texts[visit.language]
  const today = talks.filter(({ startsAt }) => dayOf(startsAt) === visit.today)
  const left = talks.filter(({ startsAt }) => dayOf(startsAt) < visit.today)
  const days = [...new Set(talks.map(({ startsAt }) => dayOf(startsAt)))].filter((day) => day > visit.today)
  const first = today[0]
  const lead = t.ownLead(today.length, first ? formatTime(first.startsAt, visit.language) : '')
  return (
    <Page
      visit={visit}
      title={t.ownTitle}
      lead={lead}
      actions={<span class="fg-quiet">{formatToday(visit.today, visit.language)}</span>}
    >
      <TalksTabs visit={visit} actor={actor} tab="own" />
      <Panel flush>
        {talks.length === 0 && (
          <p class="fg-panel__body">
            {t.nothingAhead} <a href={paths.worklist()}>{t.findCitizens}</a>
          </p>
        )}
        <Day visit={visit} title={t.ownToday} talks={today} />
        <Day visit={visit} title={t.unrecorded} talks={left} count />
        {days.map((day) => (
          <Day
            visit={visit}
            title={capital(formatWeekday(day, visit.language))}
            talks={talks.filter(({ startsAt }) => dayOf(startsAt) === day)}
          />
        ))}
      </Panel>
    </Page>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Day({
  visit,
  title,
  talks,
  count,
}: {
  visit: Visit
  title: string
  talks: readonly OwnTalk[]
  count?: boolean
}) {
  if (talks.length === 0) return null
  const next = talks.find((talk) => stateOf(talk) === 'booked')
  return (
    <>
      <h2 class="fg-booked__day">
        {title} {count && <span>· {texts[visit.language].unrecordedCount(talks.length)}</span>}
      </h2>
      <ul class="fg-plain no-max-width fg-booked">
        {talks.map((talk) => (
          <Row talk={talk} visit={visit} isNext={talk === next && dayOf(talk.startsAt) === visit.today} />
        ))}
      </ul>
    </>
  )
}

function Row({ talk, visit, isNext }: { talk: OwnTalk; visit: Visit; isNext: boolean }) {
  const t = texts[visit.language]
  const day = dayOf(talk.startsAt)
  const state = stateOf(talk)
  const [isLeft, isOpen] = [day < visit.today, state === 'booked']
  const verb = isLeft ? t.record : isOpen && day === visit.today ? t.start : t.open
  return (
    <li>
      <div class={isLeft ? 'fg-quiet' : 'fg-booked__time'}>
        {isLeft ? dateOf(day, visit.today, visit.language) : formatTime(talk.startsAt, visit.language)}
      </div>
      <div>
        <a class="fg-name" href={paths.citizen({ citizen: talk.citizenId })}>
          {talk.citizenName}
        </a>
        <p class="fg-meta">{[titleOf(talk, visit.language), talk.place].filter(Boolean).join(' · ')}</p>
      </div>
      <div class="fg-row">
        {talk.interpreter && isOpen && (
          <Flag kind="line" icon="language">
            {t.interpreter}
          </Flag>
        )}
        {!isOpen && <Flag kind={state === 'missed' ? 'alert' : 'plain'}>{t.states[state]}</Flag>}
        <div class="fg-booked__deed">
          <ButtonLink
            href={paths.talk({ citizen: talk.citizenId, talk: talk.id })}
            small
            variant={isNext ? 'primary' : 'secondary'}
            about={t.openOf(talk.citizenName)}
          >
            {verb}
          </ButtonLink>
        </div>
      </div>
    </li>
  )
}
