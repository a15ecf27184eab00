import type { Visit } from '../visit.ts'
import { texts } from './texts.ts'

const choices = [
  { code: 'da', name: 'Dansk' },
  { code: 'en', name: 'English' },
] as const

/** Changes the language and comes back to this page. */
export function LanguageSwitch({ visit }: { visit: Visit }) {
  return (
    <form method="post" action="/sprog">
      <input type="hidden" name="tilbage" value={visit.path} />
      <fieldset class="fg-langs" aria-label={texts[visit.language].language}>
        {choices.map(({ code, name }) => (
          <button
            type="submit"
            name="sprog"
            value={code}
            lang={code}
            aria-pressed={visit.language === code ? 'true' : 'false'}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
