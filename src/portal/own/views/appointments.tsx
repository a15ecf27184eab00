import { paths } from '../../../paths.ts'
import { writtenDay, writtenTime } from '../../../platform/i18n/content-dates.ts'
import { dayOf } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Appointment } from '../portal-queries.ts'
import { texts } from '../texts.ts'
import { InDanish, OwnCard } from './own-card.tsx'

interface Props {
  readonly visit: Visit
  readonly appointments: readonly Appointment[]
  readonly language: ContentLanguage
  readonly today: PlainDate
  /** Whether another time can be booked: the case is open. */
  readonly mayBook: boolean
}

/** The next appointment in full, the later ones in a line each. */
export function Appointments(props: Props) {
  const { visit, appointments, language, today, mayBook } = props
  const t = texts[language]
  const [next, ...later] = appointments
  if (!next)
    return (
      <OwnCard title={t.next}>
        <p>{t.noNext}</p>
        {mayBook && <BookLink language={language} />}
      </OwnCard>
    )
  return (
    <OwnCard title={t.next}>
      <p class="fg-owntime">{when(next, language, today)}</p>
      <p>{t.with(t.kinds[next.kind] ?? next.kind, next.staffName)}</p>
      {next.place !== '' && (
        <p>
          <InDanish>{next.place}</InDanish>
        </p>
      )}
      {next.interpreter && <p>{t.interpreter}</p>}
      {next.withFip && <p>{t.withFip}</p>}
      {next.staffTelephone !== '' && (
        <p class="fg-quiet fg-above-2">
          {t.cannotCome}{' '}
          <a href={`tel:${next.staffTelephone.replaceAll(' ', '')}`}>
            <InDanish>{`${next.staffName}, ${next.staffTelephone}`}</InDanish>
          </a>
        </p>
      )}
      {next.bookedByCitizen && <CallOff visit={visit} appointment={next} language={language} />}
      {later.length > 0 && <Later {...props} appointments={later} />}
      {mayBook && <BookLink language={language} />}
    </OwnCard>
  )
}

const BookLink = ({ language }: { readonly language: ContentLanguage }) => (
  <p class="fg-above-3 fg-no-print">
    <ButtonLink href={paths.ownBooking()} icon="calendar-month">
      {texts[language].book}
    </ButtonLink>
  </p>
)

function CallOff({ visit, appointment, language }: Pick<Props, 'visit' | 'language'> & { appointment: Appointment }) {
  const t = texts[language]
  return (
    <PostForm visit={visit} action={paths.ownBookingCancelled({ talk: appointment.id })} class="fg-above-2 fg-no-print">
      <Button variant="secondary" small about={when(appointment, language, visit.today)}>
        {t.callOff}
      </Button>
    </PostForm>
  )
}

function Later({ visit, appointments, language, today }: Props) {
  const t = texts[language]
  return (
    <div class="fg-divide">
      <h3>{t.later}</h3>
      <ul class="fg-plain no-max-width">
        {appointments.map((each) => (
          <li class="fg-entry">
            <b>{when(each, language, today)}</b>
            <br />
            {t.with(t.kinds[each.kind] ?? each.kind, each.staffName)}
            {each.bookedByCitizen && <CallOff visit={visit} appointment={each} language={language} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function when({ startsAt }: Appointment, language: ContentLanguage, today: PlainDate): string {
  const t = texts[language]
  const day = dayOf(startsAt)
  return t.at(day === today ? t.today : capitalised(writtenDay(day, language)), writtenTime(startsAt, language))
}

export const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
