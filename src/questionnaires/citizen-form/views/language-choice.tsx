import { type ContentLanguage, directionOf } from '../../../ui/content-language.ts'
import { citizenWords } from '../../citizen-words.ts'
import { contentLanguages } from '../../wording.ts'

/** Buttons of the same form: changing language sends what was answered with it, so nothing is lost. */
export function LanguageChoice({ current }: { readonly current: ContentLanguage }) {
  return (
    <fieldset class="fg-languages">
      <legend>{citizenWords[current].chooseLanguage}</legend>
      {contentLanguages.map((language) => (
        <button
          class="fg-chip"
          type="submit"
          name="sprog"
          value={language}
          lang={language}
          dir={directionOf(language)}
          aria-current={language === current ? 'true' : undefined}
        >
          {citizenWords[language].languageName}
        </button>
      ))}
    </fieldset>
  )
}
