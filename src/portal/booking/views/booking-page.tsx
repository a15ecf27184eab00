import { paths } from '../../../paths.ts'
import { writtenDay, writtenTime } from '../../../platform/i18n/content-dates.ts'
import { dayOf } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import type { Slot } from '../../../talks/index.ts'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { Note } from '../../../ui/note/note.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as ownTexts } from '../../own/texts.ts'
import { capitalised } from '../../own/views/appointments.tsx'
import { InDanish, OwnCard } from '../../own/views/own-card.tsx'
import { OwnFrame } from '../../own/views/own-frame.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly language: ContentLanguage
  readonly slots: readonly Slot[]
  /** In words; undefined where all is well. */
  readonly problem?: string | undefined
}

/** The free times, a card a day and a button each. */
export function BookingPage({ visit, language, slots, problem }: Props) {
  const t = texts[language]
  const days = [...new Set(slots.map(({ startsAt }) => dayOf(startsAt)))]
  return (
    <OwnFrame visit={visit} language={language} title={t.title} lead={slots.length > 0 ? t.lead : undefined}>
      {problem && (
        <div role="alert" class="fg-below-4">
          <Note kind="alert">{problem}</Note>
        </div>
      )}
      {slots.length === 0 && <p>{t.none}</p>}
      <PostForm visit={visit} action={paths.ownBooking()} class="fg-own">
        {days.map((day) => (
          <Day day={day} language={language} slots={slots.filter(({ startsAt }) => dayOf(startsAt) === day)} />
        ))}
      </PostForm>
    </OwnFrame>
  )
}

function Day({ day, language, slots }: { day: PlainDate; language: ContentLanguage; slots: readonly Slot[] }) {
  return (
    <OwnCard title={capitalised(writtenDay(day, language))}>
      <ul class="fg-plain no-max-width fg-times">
        {slots.map((slot) => (
          <li>
            <Time slot={slot} day={writtenDay(day, language)} language={language} />
          </li>
        ))}
      </ul>
    </OwnCard>
  )
}

function Time({ slot, day, language }: { slot: Slot; day: string; language: ContentLanguage }) {
  const t = texts[language]
  const kind = ownTexts[language].kinds[slot.kind] ?? slot.kind
  return (
    <button type="submit" name="slot" value={slot.id} class="button button-secondary fg-slot-time">
      <b>{t.at(writtenTime(slot.startsAt, language))}</b>
      <span class="sr-only"> {day}</span>
      <span>
        {kind} {t.with('')}
        <InDanish>{slot.staffName}</InDanish>
      </span>
      <span class="fg-quiet">{t.minutes(slot.minutes)}</span>
      {slot.place !== '' && (
        <span class="fg-quiet">
          <InDanish>{slot.place}</InDanish>
        </span>
      )}
    </button>
  )
}
