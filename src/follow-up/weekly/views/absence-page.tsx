import { paths } from '../../../paths.ts'
import { formatWeekday } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { type PlainDate, writeDate } from '../../../platform/plain-date.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { texts } from '../../texts.ts'
import type { WeeklyPageProps } from './weekly-form-page.tsx'
import { WeeklyFrame } from './weekly-frame.tsx'

interface Props extends WeeklyPageProps {
  /** Today first. */
  readonly days: readonly PlainDate[]
  readonly typed: Form
}

/** Somebody did not come: today is chosen already, so one press tells us. */
export function AbsencePage({ visit, form, language, token, days, typed }: Props) {
  const t = texts[language].weekly
  const here = paths.weeklyAbsence({ token })
  return (
    <WeeklyFrame
      visit={visit}
      language={language}
      title={t.absenceTitle}
      lead={t.absenceLead(form.givenName)}
      form={typed}
      here={here}
    >
      <PostForm visit={visit} action={here}>
        <input type="hidden" name="sprog" value={language} />
        <RadioButtons
          form={typed}
          field="absentOn"
          legend={t.absenceDay}
          language={language}
          options={days.map((day, ago) => ({ value: writeDate(day), label: dayWord(day, ago, language) }))}
        />
        <div class="fg-weekly__send">
          <Button wide>{t.report}</Button>
        </div>
      </PostForm>
      <p class="fg-weekly__foot">
        <a href={`${paths.weeklyForm({ token })}?sprog=${language}`}>{t.backToForm}</a>
      </p>
    </WeeklyFrame>
  )
}

function dayWord(day: PlainDate, ago: number, language: Language): string {
  const t = texts[language].weekly
  const named = formatWeekday(day, language)
  return ago === 0 ? `${t.today}, ${named}` : ago === 1 ? `${t.yesterday}, ${named}` : named
}

/** It is noted, or was already. */
export function AbsenceReportedPage({ visit, language, token, known }: WeeklyPageProps & { readonly known: boolean }) {
  const t = texts[language].weekly
  return (
    <WeeklyFrame
      visit={visit}
      language={language}
      title={t.reported}
      lead={known ? t.alreadyReported : t.reportedLead}
      here={paths.weeklyAbsence({ token })}
    >
      <p>
        <a href={`${paths.weeklyForm({ token })}?sprog=${language}`}>{t.backToForm}</a>
      </p>
    </WeeklyFrame>
  )
}
