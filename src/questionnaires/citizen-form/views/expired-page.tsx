import { contentLanguages, directionOf } from '../../../ui/content-language.ts'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { citizenWords } from '../../citizen-words.ts'

/** Said in every language: nobody knows any more which one the reader has. */
export function ExpiredPage({ visit }: { readonly visit: Visit }) {
  return (
    <OpenPage visit={visit} title={citizenWords.da.expired} language="da" dir="ltr">
      {contentLanguages.map((language) => (
        <p lang={language} dir={directionOf(language)} class="fg-above-4">
          <b>{citizenWords[language].expired}</b>
          <br />
          {citizenWords[language].expiredLead}
        </p>
      ))}
    </OpenPage>
  )
}
