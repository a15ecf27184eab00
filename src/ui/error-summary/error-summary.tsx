import type { ContentLanguage } from '../content-language.ts'
import type { Form } from '../form.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import { words } from '../words.ts'

interface ErrorSummaryProps {
  readonly form: Form
  readonly language: ContentLanguage
}

export const hasErrors = (form: Form | undefined): form is Form =>
  form !== undefined && Object.keys(form.errors).length > 0

/**
 * Everything that is wrong, above the title, each a link to its field in the same words as there.
 * `<Page form>` and `<OpenPage form>` show it themselves.
 */
export function ErrorSummary({ form, language }: ErrorSummaryProps) {
  if (!hasErrors(form)) return null
  return (
    <div
      class="alert alert-error fg-errors"
      role="alert"
      aria-labelledby="fejl-titel"
      tabindex={-1}
      autofocus
      data-errors
    >
      <DkfdsIcon name="error" classes="alert-icon" />
      <div class="alert-body">
        <h2 class="alert-heading" id="fejl-titel">
          {words[language].errorsTitle}
        </h2>
        <ul class="no-max-width">
          {Object.entries(form.errors).map(([field, error]) => (
            <li>
              <a href={`#${field}`}>{error}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
