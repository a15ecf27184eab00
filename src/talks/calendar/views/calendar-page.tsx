import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { dayOf, formatWeekday } from '../../../platform/i18n/format.ts'
import type { StaffId } from '../../../platform/ids.ts'
import { weekdayOf } from '../../../platform/plain-date.ts'
import { bankHolidayOn } from '../../../rules/index.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { TalksTabs } from '../../views/talks-tabs.tsx'
import type { CalendarTalk, Colleague } from '../calendar-queries.ts'
import type { Slot } from '../slot.ts'
import { texts } from '../texts.ts'
import { type Week, weekAfter, weekBefore } from '../week.ts'
import { CalendarDay } from './calendar-day.tsx'

export interface CalendarProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly week: Week
  readonly talks: readonly CalendarTalk[]
  readonly slots: readonly Slot[]
  readonly colleagues: readonly Colleague[]
  /** Null: everybody's, of the reader's own citizens. */
  readonly whose: readonly StaffId[] | null
}

/** A week: five columns on a screen, a list of days on a phone. Saturday and Sunday only when something is on. */
export function CalendarPage(props: CalendarProps) {
  const { visit, actor, week, whose } = props
  const t = texts[visit.language]
  const days = week.days.filter((day) => weekdayOf(day) < 6 || itemsOn(day, props) > 0)
  return (
    <Page visit={visit} title={titleOf(props)} lead={leadOf(props)} actions={<Deeds {...props} />}>
      <TalksTabs visit={visit} actor={actor} tab="calendar" />
      <Moves {...props} />
      <div class="fg-week">
        {days.map((day) => {
          const holiday = bankHolidayOn(day)
          return (
            <section class={day === visit.today ? 'fg-weekday fg-weekday--today' : 'fg-weekday'}>
              <h2>{capital(formatWeekday(day, visit.language))}</h2>
              {holiday && <p class="fg-meta">{t.bankHolidays[holiday]}</p>}
              <CalendarDay {...props} day={day} several={whose === null || whose.length > 1} />
            </section>
          )
        })}
      </div>
    </Page>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function itemsOn(day: string, { talks, slots }: Pick<CalendarProps, 'talks' | 'slots'>): number {
  return [...talks, ...slots].filter(({ startsAt }) => dayOf(startsAt) === day).length
}

function titleOf({ visit, actor, colleagues, whose }: CalendarProps): string {
  const t = texts[visit.language]
  const only = whose?.length === 1 && whose[0] !== actor.staffId ? colleagues.find(({ id }) => id === whose[0]) : null
  return only ? t.titleOf(only.name) : t.title
}

function leadOf({ visit, week, talks, slots, whose }: CalendarProps): string {
  const t = texts[visit.language]
  const what = whose === null ? t.leadAppointments(talks.length) : t.lead(talks.length, slots.length)
  return `${what} ${week.week}.`
}

function Deeds({ visit, actor }: CalendarProps) {
  const t = texts[visit.language]
  return (
    <>
      {may(actor, 'subscribe-calendar') && (
        <ButtonLink href={paths.calendarFeed()} icon="calendar-month">
          {t.subscribe}
        </ButtonLink>
      )}
      {may(actor, 'write-talks') && (
        <ButtonLink href={paths.newSlots()} icon="plus" variant="primary">
          {t.openTimes}
        </ButtonLink>
      )}
    </>
  )
}

/** Another week, another calendar: plain links and a plain form. */
function Moves({ visit, actor, week, colleagues, whose }: CalendarProps) {
  const t = texts[visit.language]
  const chosen = whose?.length === 1 ? String(whose[0]) : ''
  const to = (name: string) => `${paths.calendar()}?uge=${name}${chosen ? `&hvem=${chosen}` : ''}`
  return (
    <div class="fg-weekbar">
      <nav class="fg-row" aria-label={t.week(week.week, week.year)}>
        <b>{t.week(week.week, week.year)}</b>
        <ButtonLink href={to(weekBefore(week).name)} small icon="chevron-left">
          {t.before}
        </ButtonLink>
        <ButtonLink href={to(weekAfter(week).name)} small icon="chevron-right">
          {t.after}
        </ButtonLink>
        <a href={chosen ? `${paths.calendar()}?hvem=${chosen}` : paths.calendar()}>{t.thisWeek}</a>
      </nav>
      {colleagues.length > 1 && (
        <form method="get" action={paths.calendar()} class="fg-row fg-no-print">
          <input type="hidden" name="uge" value={week.name} />
          <label class="fg-select">
            {t.whose}
            <select name="hvem">
              {actor.role === 'team-leader' && <option value="">{t.wholeTeam}</option>}
              {colleagues.map(({ id, name }) => (
                <option value={id} selected={String(id) === chosen}>
                  {id === actor.staffId ? t.mine : name}
                </option>
              ))}
            </select>
          </label>
          <Button variant="secondary" small>
            {t.show}
          </Button>
        </form>
      )}
    </div>
  )
}
