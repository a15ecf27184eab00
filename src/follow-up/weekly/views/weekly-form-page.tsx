import { paths } from '../../../paths.ts'
import { formatDate, formatWeekday } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { weekOf, writeDate } from '../../../platform/plain-date.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorMessage } from '../../../ui/error-message/error-message.tsx'
import { type Form, typedAll, typed as typedIn } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { competencesOf, type Scheme } from '../../scheme.ts'
import { texts } from '../../texts.ts'
import { daysSoFar, lastLinkDay } from '../../week.ts'
import { readiness } from '../answer.ts'
import type { FormBehindLink } from '../form-queries.ts'
import { CompetenceScale } from './competence-scale.tsx'
import { Said } from './said.tsx'
import { WeeklyFrame } from './weekly-frame.tsx'

export interface WeeklyPageProps {
  readonly visit: Visit
  readonly form: FormBehindLink
  readonly language: Language
  readonly token: string
}

interface Props extends WeeklyPageProps {
  readonly scheme: Scheme
  readonly typed: Form
  /** How many taps are left out, where that alone is in the way. */
  readonly missing: number
}

/** A workplace's week in one column: a tap a competence, one choice, and send. */
export function WeeklyFormPage({ visit, form, language, token, scheme, typed, missing }: Props) {
  const t = texts[language].weekly
  const here = paths.weeklyForm({ token })
  const contact = form.contactName.split(/[ ,]/)[0] ?? ''
  return (
    <WeeklyFrame
      visit={visit}
      language={language}
      title={t.title(form.givenName, weekOf(form.weekStartsOn).week)}
      lead={t.lead(contact, competencesOf(scheme).length)}
      form={typed}
      here={here}
    >
      <PostForm visit={visit} action={here} class="fg-weekly">
        <input type="hidden" name="sprog" value={language} />
        <Ends scheme={scheme} language={language} />
        {scheme.themes.map(({ name, competences }) => (
          <>
            <h2 class="fg-h">
              <Said of={name} language={language} />
            </h2>
            {competences.map((competence) => (
              <CompetenceScale competence={competence} form={typed} language={language} />
            ))}
          </>
        ))}
        <Ready form={typed} language={language} />
        <Beside visit={visit} form={form} typed={typed} language={language} />
        {missing > 0 && <Note kind="alert">{t.missing(missing)}</Note>}
        <div class="fg-weekly__send">
          <Button wide>{t.send}</Button>
          {missing > 0 && (
            <Button wide variant="secondary" name="confirmed" value="ja">
              {t.sendAnyway}
            </Button>
          )}
        </div>
      </PostForm>
      <WhoSees form={form} language={language} token={token} />
    </WeeklyFrame>
  )
}

/** What the ends of the scale mean; and where nobody stands by the translation, that. */
function Ends({ scheme, language }: Pick<Props, 'scheme' | 'language'>) {
  return (
    <p class="fg-quiet">
      1: <Said of={scheme.low} language={language} />. 7: <Said of={scheme.high} language={language} />.
      {!scheme.reviewedIn.includes(language) && ` ${texts[language].weekly.unreviewed}`}
    </p>
  )
}

function Ready({ form, language }: { readonly form: Form; readonly language: Language }) {
  const t = texts[language].weekly
  const error = form.errors.ready
  return (
    <fieldset class="fg-card fg-choice" id="ready">
      <legend>
        {t.ready}
        <ErrorMessage for="ready" language={language}>
          {error}
        </ErrorMessage>
      </legend>
      {readiness.map((ready) => (
        <label>
          <input type="radio" name="ready" value={ready} checked={typedIn(form, 'ready') === ready} />
          <span>{t.readiness[ready]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What need not be answered: days of absence, one line. */
function Beside({ visit, form, typed, language }: Omit<Props, 'scheme' | 'missing' | 'token'>) {
  const t = texts[language].weekly
  const open = typedAll(typed, 'absentOn').length > 0 || typedIn(typed, 'remark') !== ''
  return (
    <>
      <details class="fg-card fg-weekly__more" open={open || Boolean(typed.errors.absentOn)}>
        <summary>{t.absence}</summary>
        <fieldset class="fg-weekly__days" id="absentOn">
          <legend class="fg-quiet">{t.absenceHint}</legend>
          {daysSoFar(form.weekStartsOn, visit.today).map((day) => (
            <label>
              <input
                type="checkbox"
                name="absentOn"
                value={writeDate(day)}
                checked={typedAll(typed, 'absentOn').includes(writeDate(day))}
              />
              <span>{formatWeekday(day, language)}</span>
            </label>
          ))}
        </fieldset>
      </details>
      <div class="fg-weekly__remark">
        <TextInput
          form={typed}
          field="remark"
          label={t.remark}
          hint={t.remarkHint}
          language={language}
          width="wide"
          optional
        />
      </div>
    </>
  )
}

/** Who reads it, how long the link works, and what to do about today. */
function WhoSees({ form, language, token }: Omit<WeeklyPageProps, 'visit'>) {
  const t = texts[language].weekly
  const { givenName, adviserName, weekStartsOn } = form
  return (
    <p class="fg-quiet fg-weekly__foot">
      {t.sees(givenName, adviserName)} {t.lasts(formatDate(lastLinkDay(weekStartsOn), language))}{' '}
      <a href={`${paths.weeklyAbsence({ token })}?sprog=${language}`}>{t.reportAbsence}</a>
      <Call form={form} language={language} />
    </p>
  )
}

/** The adviser's telephone, where she has one. */
export function Call({ form, language }: Pick<WeeklyPageProps, 'form' | 'language'>) {
  const { adviserName, adviserTelephone } = form
  if (adviserTelephone === '') return null
  return (
    <>
      {' · '}
      <a href={`tel:${adviserTelephone.replaceAll(' ', '')}`}>
        {texts[language].weekly.call(adviserName.split(' ')[0] ?? '', adviserTelephone)}
      </a>
    </>
  )
}
