import { paths } from '../../paths.ts'
import { formatDate, formatTime } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { formOf } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { meetingsToBook } from '../book-meetings.ts'
import type { Gathered, HeldOrBooked } from '../gather-follow-up.ts'
import type { Meeting } from '../meetings.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly gathered: Gathered
  readonly mayWrite: boolean
  readonly everyWeeks: number
}

/** The three-party meetings of the whole placement, booked ahead with one press. */
export function MeetingsPanel({ visit, gathered: { placement, meetings }, mayWrite, everyWeeks }: Props) {
  const t = texts[visit.language]
  const left = meetingsToBook(meetings, visit.today).length
  return (
    <Panel title={t.meetings}>
      <p class="fg-meta">{t.meetingsLead(everyWeeks)}</p>
      {meetings.length === 0 && <p class="fg-above-2">{t.noMeetings}</p>}
      <ul class="fg-plain no-max-width fg-meetings">
        {meetings.map((meeting) => (
          <li>
            <span>{formatDate(meeting.talk?.on ?? meeting.dueOn, visit.language)}</span>
            <span class={meeting.talk === null && meeting.dueOn >= visit.today ? 'fg-strong' : 'fg-quiet'}>
              {stateOf(meeting, visit)}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && left > 0 && (
        <PostForm
          visit={visit}
          action={paths.followUpMeetings({ citizen: placement.citizenId, placement: placement.id })}
          class="fg-row fg-above-3 fg-meetings__book"
        >
          <TextInput
            form={formOf({ at: '10.00' })}
            field="at"
            label={t.meetingTime}
            language={visit.language}
            width="4"
            inputmode="decimal"
          />
          <Button variant="secondary" small>
            {t.bookMeetings(left)}
          </Button>
        </PostForm>
      )}
    </Panel>
  )
}

function stateOf({ dueOn, talk }: Meeting<HeldOrBooked>, { language, today }: Visit): string {
  const t = texts[language]
  if (talk?.isHeld || (talk && talk.startsAt === null)) return t.meetingHeld
  if (talk?.startsAt) return t.meetingBooked(formatTime(talk.startsAt, language))
  return dueOn < today ? t.meetingSkipped : t.meetingMissing
}
