import type { ContentLanguage } from '../content-language.ts'
import { errorId } from '../field.ts'
import { words } from '../words.ts'

interface ErrorMessageProps {
  readonly for: string
  readonly language: ContentLanguage
  readonly children: string | undefined
}

/** What is wrong with a field, at the field. The same words stand in the error summary. */
export function ErrorMessage({ for: id, language, children }: ErrorMessageProps) {
  return children ? (
    <span class="form-error-message" id={errorId(id)}>
      <span class="sr-only">{words[language].error}: </span>
      {children}
    </span>
  ) : null
}
