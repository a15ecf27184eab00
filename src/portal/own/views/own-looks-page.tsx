import type { Look } from '../../../citizens/index.ts'
import { writtenDate, writtenTime } from '../../../platform/i18n/content-dates.ts'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import type { Visit } from '../../../ui/visit.ts'
import { mattersOf } from '../matters.ts'
import { texts } from '../texts.ts'
import { InDanish } from './own-card.tsx'
import { OwnFrame } from './own-frame.tsx'

interface Props {
  readonly visit: Visit
  readonly looks: readonly Look[]
  readonly language: ContentLanguage
}

/** Who has been in the citizen's case, in words that need no explanation. */
export function OwnLooksPage({ visit, looks, language }: Props) {
  const t = texts[language]
  return (
    <OwnFrame visit={visit} language={language} title={t.looks} lead={looks.length > 0 ? t.looksLead : t.noLooks}>
      {looks.length > 0 && (
        <ul class="fg-plain no-max-width fg-card">
          {looks.map((look) => (
            <LookEntry look={look} language={language} />
          ))}
        </ul>
      )}
    </OwnFrame>
  )
}

function LookEntry({ look, language }: { readonly look: Look; readonly language: ContentLanguage }) {
  const t = texts[language]
  const named = (resources: readonly string[]) =>
    mattersOf(resources)
      .map((matter) => t.matters[matter])
      .join(language === 'ar' ? '، ' : ', ')
  return (
    <li class="fg-entry">
      <b>
        <InDanish>{look.name ?? ''}</InDanish>
      </b>{' '}
      <span class="fg-quiet">{t.roles[look.role]}</span>
      <p class="fg-ownsmall fg-quiet">{t.at(writtenDate(look.day, language), writtenTime(look.last, language))}</p>
      {look.denied && <p class="fg-ownsmall">{t.denied}</p>}
      {!look.denied && look.read.length > 0 && <p class="fg-ownsmall">{`${t.saw}: ${named(look.read)}`}</p>}
      {look.changed.length > 0 && <p class="fg-ownsmall">{`${t.changed}: ${named(look.changed)}`}</p>}
      {look.reasons.map((reason) => (
        <p class="fg-ownsmall">
          {t.reason}: <InDanish>{reason}</InDanish>
        </p>
      ))}
    </li>
  )
}
