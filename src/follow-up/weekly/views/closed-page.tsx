import { paths } from '../../../paths.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../../texts.ts'
import type { LinkRefusal } from '../answer.ts'
import type { FormBehindLink } from '../form-queries.ts'
import { Call } from './weekly-form-page.tsx'
import { WeeklyFrame } from './weekly-frame.tsx'

interface Props {
  readonly visit: Visit
  readonly language: Language
  readonly why: LinkRefusal
  /** Null: the link is nobody's. */
  readonly form: FormBehindLink | null
  readonly token: string
}

/** Where a link leads that no longer opens its form: what happened, and what to do. It names no citizen. */
export function ClosedPage({ visit, language, why, form, token }: Props) {
  const t = texts[language].weekly
  const { title, lead } = t.closed[why]
  return (
    <WeeklyFrame visit={visit} language={language} title={title} lead={lead} here={paths.weeklyForm({ token })}>
      {why === 'used' && form && (
        <>
          <p>{t.thanksLead(form.adviserName)}</p>
          <p class="fg-above-3">
            {t.youMayClose} <a href={`${paths.weeklyAbsence({ token })}?sprog=${language}`}>{t.reportAbsence}</a>
            <Call form={form} language={language} />
          </p>
        </>
      )}
      {why !== 'used' && form && (
        <p>
          {form.adviserName}
          <Call form={form} language={language} />
        </p>
      )}
    </WeeklyFrame>
  )
}
