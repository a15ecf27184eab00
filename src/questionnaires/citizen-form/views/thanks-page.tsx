import { directionOf } from '../../../ui/content-language.ts'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { type Assessment, sideOf } from '../../assessment.ts'
import { citizenWords } from '../../citizen-words.ts'
import { languageOf } from '../fill-in.ts'

interface Props {
  readonly visit: Visit
  readonly wave: Assessment
  /** Where the form goes on, or the citizen's own page; null where there is nowhere. */
  readonly backTo: string | null
}

/** The answers are sent. */
export function ThanksPage({ visit, wave, backTo }: Props) {
  const language = languageOf(sideOf(wave, 'citizen'))
  const words = citizenWords[language]
  return (
    <OpenPage
      visit={visit}
      title={words.thanks}
      language={language}
      dir={directionOf(language)}
      lead={words.thanksLead}
    >
      {backTo ? <a href={backTo}>{words.back}</a> : null}
    </OpenPage>
  )
}

/** The answers are saved and the form goes on later. */
export function LaterPage({ visit, wave, backTo }: Props) {
  const language = languageOf(sideOf(wave, 'citizen'))
  const words = citizenWords[language]
  return (
    <OpenPage visit={visit} title={words.saved} language={language} dir={directionOf(language)} lead={words.savedLead}>
      {backTo ? <a href={backTo}>{words.back}</a> : null}
    </OpenPage>
  )
}
