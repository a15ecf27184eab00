import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'

interface SearchProps {
  readonly language: Language
  readonly field: string
  readonly label: string
  readonly value?: string
}

/** A search field with its button; stands inside a form. A search for persons posts, so that nothing lands in an address. */
export function Search({ language, field, label, value }: SearchProps) {
  return (
    <div class="form-group search">
      <label for={field} class="sr-only">
        {label}
      </label>
      <input class="form-input" id={field} name={field} type="search" value={value} autocomplete="off" />
      <button class="button button-search" type="submit">
        {texts[language].search}
      </button>
    </div>
  )
}
