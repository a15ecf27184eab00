import { type ContentLanguage, contentLanguages, directionOf } from '../../../ui/content-language.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import { citizenWords } from '../../citizen-words.ts'

/** The form that the buttons belong to, though they stand in the bar above it. */
export const formId = 'skema'

/**
 * Buttons of the form: changing language sends what was answered with it, so nothing is lost. A browser takes the first button
 * of a form for the Enter key; the silent one keeps that "next".
 */
export function LanguageChoice({ current }: { readonly current: ContentLanguage }) {
  return (
    <details class="fg-langmenu" data-menu>
      <summary>
        <Icon name="language" />
        <span class="sr-only">{citizenWords[current].chooseLanguage}: </span>
        {citizenWords[current].languageName}
      </summary>
      <span class="sr-only" aria-hidden="true">
        <button type="submit" form={formId} name="til" value="videre" tabindex={-1} />
      </span>
      <div class="fg-pop">
        {contentLanguages.map((language) => (
          <button
            type="submit"
            form={formId}
            name="sprog"
            value={language}
            lang={language}
            dir={directionOf(language)}
            aria-current={language === current ? 'true' : undefined}
          >
            {citizenWords[language].languageName}
          </button>
        ))}
      </div>
    </details>
  )
}
