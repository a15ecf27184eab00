import { paths } from '../../../paths.ts'
import { citizenWords } from '../../../questionnaires/index.ts'
import type { Child } from '../../../ui/child.ts'
import { type ContentLanguage, contentLanguages, directionOf } from '../../../ui/content-language.ts'
import type { Form } from '../../../ui/form.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts, unreviewed } from '../texts.ts'

interface FrameProps {
  readonly visit: Visit
  readonly language: ContentLanguage
  readonly title: string
  readonly lead?: Child
  readonly form?: Form | undefined
  /** False on the own page itself. */
  readonly back?: boolean
  readonly children?: Child
}

/** A page of the citizen's own, in the language the citizen has chosen. */
export function OwnFrame({ visit, language, title, lead, form, back = true, children }: FrameProps) {
  return (
    <OpenPage
      visit={visit}
      title={title}
      language={language}
      dir={directionOf(language)}
      lead={lead}
      form={form}
      back={back ? { href: paths.ownPage(), label: texts[language].back } : undefined}
      bar={<LanguageMenu visit={visit} language={language} />}
    >
      {children}
      {unreviewed.includes(language) && <Unreviewed language={language} />}
    </OpenPage>
  )
}

/** Opens without a script; each language in its own letters. */
function LanguageMenu({ visit, language }: Pick<FrameProps, 'visit' | 'language'>) {
  return (
    <details class="fg-langmenu" data-menu>
      <summary>
        <Icon name="language" />
        <span class="sr-only">{texts[language].chooseLanguage}: </span>
        {citizenWords[language].languageName}
      </summary>
      <form method="post" action={paths.language()} class="fg-pop">
        <input type="hidden" name="tilbage" value={visit.path} />
        {contentLanguages.map((each) => (
          <button
            type="submit"
            name="sprog"
            value={each}
            lang={each}
            dir={directionOf(each)}
            aria-current={each === language ? 'true' : undefined}
          >
            {citizenWords[each].languageName}
          </button>
        ))}
      </form>
    </details>
  )
}

/** In the reader's language and in Danish, so that whoever helps sees it too. */
function Unreviewed({ language }: { readonly language: ContentLanguage }) {
  return (
    <Note>
      <p>{texts[language].unreviewed}</p>
      <p lang="da" dir="ltr">
        {texts.da.unreviewed}
      </p>
    </Note>
  )
}
