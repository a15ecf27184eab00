import { writtenDay, writtenTime } from '../../../platform/i18n/content-dates.ts'
import { dayOf } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import type { Appointment } from '../portal-queries.ts'
import { texts } from '../texts.ts'
import { InDanish, OwnCard } from './own-card.tsx'

interface Props {
  readonly appointments: readonly Appointment[]
  readonly language: ContentLanguage
  readonly today: PlainDate
}

/** The next appointment in full, the later ones in a line each. */
export function Appointments({ appointments, language, today }: Props) {
  const t = texts[language]
  const [next, ...later] = appointments
  if (!next)
    return (
      <OwnCard title={t.next}>
        <p>{t.noNext}</p>
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
      {later.length > 0 && <Later appointments={later} language={language} today={today} />}
    </OwnCard>
  )
}

function Later({ appointments, language, today }: Props) {
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
