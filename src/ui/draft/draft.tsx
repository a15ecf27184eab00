import type { Child } from 'hono/jsx'
import type { ContentLanguage } from '../content-language.ts'
import { words } from '../words.ts'

interface DraftProps {
  /** Where the draft is kept: `/kladder/<form>`. */
  readonly action: string
  readonly language: ContentLanguage
  /** One form, holding a `<Saved>` or `<SaveBar>` that says when it was saved. */
  readonly children?: Child
}

/** Saves a form on the server while it is filled in. The form's own save button does the same without a script. */
export function Draft({ action, language, children }: DraftProps) {
  const { savedAt, notSaved } = words[language]
  return (
    <fg-draft action={action} lang={language} data-saved-text={savedAt} data-failed-text={notSaved}>
      {children}
    </fg-draft>
  )
}
