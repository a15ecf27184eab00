import { paths } from '../../../paths.ts'
import { writtenDate, writtenMonth } from '../../../platform/i18n/content-dates.ts'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { StarFigure } from '../../../ui/star/star-figure.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { OwnStar } from '../own-page.ts'
import { texts } from '../texts.ts'
import { OwnCard } from './own-card.tsx'
import { OwnFrame } from './own-frame.tsx'

interface Props {
  readonly star: OwnStar | null
  readonly language: ContentLanguage
}

/** The star on the own page: the picture, with the numbers folded under it. */
export function StarCard({ star, language }: Props) {
  const t = texts[language]
  return (
    <OwnCard title={t.star} id="stjernen">
      {star === null ? (
        <p>{t.noStar}</p>
      ) : (
        <>
          <p class="fg-quiet fg-below-3">{t.starFrom(writtenDate(star.on, language))}</p>
          <Figure star={star} language={language} table="folded" />
          <p class="fg-above-3 fg-no-print">
            <a href={paths.ownStar()}>{t.starMore}</a>
          </p>
        </>
      )}
    </OwnCard>
  )
}

/** The star alone, with all its numbers: what one prints and takes along. */
export function OwnStarPage({ visit, star, language }: Props & { readonly visit: Visit }) {
  const t = texts[language]
  const lead = star ? `${t.starFrom(writtenDate(star.on, language))} ${t.starLead}` : t.noStar
  return (
    <OwnFrame visit={visit} language={language} title={t.star} lead={lead}>
      {star && (
        <div class="fg-card">
          <Figure star={star} language={language} table="shown" />
        </div>
      )}
    </OwnFrame>
  )
}

function Figure({ star, language, table }: Props & { readonly star: OwnStar; readonly table: 'shown' | 'folded' }) {
  const t = texts[language]
  return (
    <StarFigure
      id="stjerne"
      themes={star.themes}
      names={{ citizen: t.you, worker: star.worker ?? t.worker }}
      language={language}
      highest={star.highest}
      earlier={star.earlierOn && writtenMonth(star.earlierOn, language)}
      table={table}
    />
  )
}
