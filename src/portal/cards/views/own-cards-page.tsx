import {
  type Card,
  CardFace,
  CompetenceTable,
  cardStateOf,
  findingOf,
  type WeeklyAnswer,
} from '../../../follow-up/index.ts'
import { paths } from '../../../paths.ts'
import { writtenDate } from '../../../platform/i18n/content-dates.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { OwnFrame } from '../../own/views/own-frame.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly language: ContentLanguage
  readonly cards: readonly Card[]
  /** What the workplace she is at has answered; null: nothing yet. */
  readonly weeks: { readonly workplace: string; readonly answers: readonly WeeklyAnswer[] } | null
}

/** Every card about the citizen, what she has said to it, and the document. */
export function OwnCardsPage({ visit, language, cards, weeks }: Props) {
  const t = texts[language]
  return (
    <OwnFrame visit={visit} language={language} title={t.title} lead={t.lead}>
      {weeks && <Weeks weeks={weeks} language={language} />}
      {cards.length === 0 && <p class="fg-above-4">{t.none}</p>}
      {cards.map((card) => (
        <OneCard card={card} visit={visit} language={language} />
      ))}
    </OwnFrame>
  )
}

/** The workplace's weeks, as the caseworker sees them: the form says that she does. */
function Weeks({
  weeks,
  language,
}: {
  readonly weeks: NonNullable<Props['weeks']>
  readonly language: ContentLanguage
}) {
  const saidIn = language === 'en' ? 'en' : 'da'
  return (
    <section class="fg-card fg-owncard">
      <h2>{texts[language].weeks}</h2>
      <div lang={saidIn} dir="ltr">
        <p class="fg-below-3">{findingOf(weeks.answers, weeks.workplace, saidIn)}</p>
        <CompetenceTable answers={weeks.answers} language={saidIn} />
      </div>
    </section>
  )
}

function OneCard({ card, visit, language }: Omit<Props, 'cards' | 'weeks'> & { readonly card: Card }) {
  const faceIn = language === 'en' ? 'en' : 'da'
  return (
    <article class="fg-card fg-owncard">
      <h2 lang="da">
        <bdi>{card.content.workplace}</bdi>
      </h2>
      <div lang={faceIn} dir="ltr">
        <CardFace card={card} language={faceIn} />
      </div>
      <Deeds card={card} visit={visit} language={language} />
    </article>
  )
}

function Deeds({ card, visit, language }: Omit<Props, 'cards' | 'weeks'> & { readonly card: Card }) {
  const t = texts[language]
  const at = { card: card.id }
  switch (cardStateOf(card)) {
    case 'waits':
      return (
        <PostForm visit={visit} action={paths.ownCardAgreed(at)}>
          <p class="fg-above-4 fg-below-3">{t.waits}</p>
          <Button>{t.agree}</Button>
          <p class="fg-quiet fg-ownsmall fg-above-3">{t.ask}</p>
        </PostForm>
      )
    case 'agreed':
      return (
        <>
          <p class="fg-above-4 fg-below-3">{card.agreedOn && t.agreedOn(writtenDate(card.agreedOn, language))}</p>
          <div class="fg-row">
            <ButtonLink href={paths.ownCardFile(at)} variant="primary">
              {t.fetch}
            </ButtonLink>
            <PostForm visit={visit} action={paths.ownCardWithdrawn(at)}>
              <Button variant="tertiary">{t.withdraw}</Button>
            </PostForm>
          </div>
        </>
      )
    case 'withdrawn':
      return (
        <p class="fg-quiet fg-above-4">{card.withdrawnOn && t.withdrawnOn(writtenDate(card.withdrawnOn, language))}</p>
      )
  }
}
