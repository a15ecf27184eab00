import type { Language } from '../../../platform/i18n/language.ts'
import type { Child } from '../../../ui/child.ts'
import type { Form } from '../../../ui/form.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../../texts.ts'

interface Props {
  readonly visit: Visit
  readonly language: Language
  readonly title: string
  readonly lead?: Child
  readonly form?: Form | undefined
  /** The page itself, to read it in the other language. */
  readonly here: string
  readonly children?: Child
}

/** Round every page a workplace meets: one column, what kind of link this is, the other language. */
export function WeeklyFrame({ visit, language, title, lead, form, here, children }: Props) {
  const t = texts[language].weekly
  const other: Language = language === 'da' ? 'en' : 'da'
  return (
    <OpenPage
      visit={visit}
      title={title}
      language={language}
      dir="ltr"
      lead={lead}
      form={form}
      bar={
        <>
          <span class={`fg-meta fg-row fg-row--tight fg-weekly__link${visit.trial ? ' fg-hide-s' : ''}`}>
            <Icon name="lock" />
            {t.link}
          </span>
          <a class="fg-weekly__other" href={`${here}?sprog=${other}`} lang={other} hreflang={other}>
            {t.language}
          </a>
        </>
      }
    >
      {children}
    </OpenPage>
  )
}
