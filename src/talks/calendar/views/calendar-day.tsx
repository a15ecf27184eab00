import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { dayOf, formatTime } from '../../../platform/i18n/format.ts'
import { minutesAfter } from '../../../platform/instant.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { Flag } from '../../../ui/flag/flag.tsx'
import { texts as talkTexts } from '../../texts.ts'
import { titleOf } from '../../views/talk-words.ts'
import type { CalendarTalk } from '../calendar-queries.ts'
import type { Slot } from '../slot.ts'
import { texts } from '../texts.ts'
import type { CalendarProps } from './calendar-page.tsx'

interface Props extends CalendarProps {
  readonly day: PlainDate
  /** More than one person's: each line says whose. */
  readonly several: boolean
}

/** What is on in a day, in the order of the clock. */
export function CalendarDay(props: Props) {
  const { visit, day, talks, slots } = props
  const lines = [
    ...talks.map((talk) => ({ at: talk.startsAt, line: <TalkItem {...props} talk={talk} /> })),
    ...slots.map((slot) => ({ at: slot.startsAt, line: <SlotItem {...props} slot={slot} /> })),
  ]
    .filter(({ at }) => dayOf(at) === day)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
  if (lines.length === 0) return <p class="fg-meta">{texts[visit.language].nothing}</p>
  return <ul class="fg-plain no-max-width">{lines.map(({ line }) => line)}</ul>
}

/** A mentor sees that there is an appointment, where and with whom; what it is about is the caseworkers'. */
function TalkItem({ visit, actor, several, talk }: Props & { readonly talk: CalendarTalk }) {
  const t = texts[visit.language]
  const mayRead = may(actor, 'read-talks')
  const title = mayRead ? titleOf(talk, visit.language) : t.appointment
  const href = mayRead
    ? paths.talk({ citizen: talk.citizenId, talk: talk.id })
    : paths.citizen({ citizen: talk.citizenId })
  return (
    <li class="fg-weekitem">
      <p class="fg-weekitem__time">{hours(talk, visit.language)}</p>
      <a class="fg-name" href={href}>
        {talk.citizenName}
      </a>
      <p class="fg-meta">{[title, talk.place, several && talk.staffName].filter(Boolean).join(' · ')}</p>
      {talk.state !== 'booked' && mayRead && (
        <Flag kind={talk.state === 'missed' ? 'alert' : 'plain'}>{talkTexts[visit.language].states[talk.state]}</Flag>
      )}
      {talk.bookedByCitizen && talk.state === 'booked' && mayRead && <Flag kind="line">{t.bookedByCitizen}</Flag>}
    </li>
  )
}

function SlotItem({ visit, actor, several, slot }: Props & { readonly slot: Slot }) {
  const t = texts[visit.language]
  const time = hours(slot, visit.language)
  return (
    <li class="fg-weekitem fg-weekitem--free">
      <p class="fg-weekitem__time">{time}</p>
      <p class="fg-meta">
        {[t.free, slot.forCitizens && t.freeFor, several && slot.staffName].filter(Boolean).join(' · ')}
      </p>
      {may(actor, 'write-talks') && (
        <a href={paths.slot({ slot: slot.id })}>
          {t.book}
          <span class="sr-only"> {t.bookOf(time)}</span>
        </a>
      )}
    </li>
  )
}

const hours = ({ startsAt, minutes }: { startsAt: string; minutes: number }, language: 'da' | 'en') =>
  texts[language].fromTo(formatTime(startsAt, language), formatTime(minutesAfter(startsAt, minutes), language))
