import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { PlacementLine } from '../../../placements/index.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Checkbox, Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { emptyForm, type Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { nameOf, scoredOf } from '../../scheme.ts'
import { texts } from '../../texts.ts'
import type { WeeklyAnswer } from '../../weekly/answer.ts'
import { type Card, stateOf } from '../card.ts'
import { CardFace } from './card-face.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placement: PlacementLine
  readonly cards: readonly Card[]
  readonly answer: WeeklyAnswer | null
  readonly form: Form
  readonly problem?: string | undefined
}

/** The cards from one workplace, each with whether the citizen has said yes, and the form for a new one. */
export function CardPage(props: Props) {
  const { visit, actor, file, placement, cards, answer, form, problem } = props
  const t = texts[visit.language].card
  const at = { citizen: placement.citizenId, placement: placement.id }
  const mayWrite = may(actor, 'write-placements') && file.head.closed === null
  const wrong = Object.keys(form.errors).length > 0
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={t.title} form={form}>
      <BackLink href={paths.followUp(at)} label={`${texts[visit.language].title}: ${placement.workplace}`} />
      {problem && <Note kind="alert">{problem}</Note>}
      <Panel title={`${t.title}, ${placement.workplace}`}>
        <p class="fg-below-4">{t.lead}</p>
        {cards.length === 0 && <EmptyState>{t.none}</EmptyState>}
        {cards.map((card) => (
          <OneCard card={card} visit={visit} mayWrite={mayWrite} />
        ))}
        {mayWrite && (
          <div class="fg-divide">
            {answer ? (
              <Details summary={t.write} open={wrong || cards.length === 0}>
                <WriteForm {...props} answer={answer} />
              </Details>
            ) : (
              <p class="fg-quiet">{t.noAnswers}</p>
            )}
          </div>
        )}
      </Panel>
    </CasePage>
  )
}

function OneCard({
  card,
  visit,
  mayWrite,
}: {
  readonly card: Card
  readonly visit: Visit
  readonly mayWrite: boolean
}) {
  const { language } = visit
  const t = texts[language].card
  const at = { citizen: card.citizenId, placement: card.placementId, card: card.id }
  const state = stateOf(card)
  return (
    <article class="fg-entry">
      <CardFace card={card} language={language} />
      <p class="fg-row fg-above-3">
        <State card={card} visit={visit} />
        <span class="fg-meta">{t.writtenBy(card.writtenByName, formatDate(card.writtenOn, language))}</span>
      </p>
      {state === 'waits' && mayWrite && (
        <PostForm visit={visit} action={paths.competenceCardAgreed(at)} class="fg-form fg-above-3">
          <Checkbox form={emptyForm} field="agreed" label={t.agree} />
          <Actions>
            <Button>{t.agreeButton}</Button>
          </Actions>
        </PostForm>
      )}
      {state === 'agreed' && (
        <div class="fg-row fg-above-3">
          <ButtonLink href={paths.competenceCardFile(at)}>{t.fetch}</ButtonLink>
          {mayWrite && (
            <PostForm visit={visit} action={paths.competenceCardWithdrawn(at)}>
              <Button variant="tertiary">{t.withdraw}</Button>
            </PostForm>
          )}
        </div>
      )}
    </article>
  )
}

function State({ card, visit: { language } }: { readonly card: Card; readonly visit: Visit }) {
  const t = texts[language].card
  const { agreedOn, agreedWithName, withdrawnOn } = card
  if (withdrawnOn) return <Flag kind="line">{t.withdrawnOn(formatDate(withdrawnOn, language))}</Flag>
  if (!agreedOn) return <Flag kind="alert">{t.waits}</Flag>
  return (
    <Flag kind="now" icon="check">
      {t.agreedOn(formatDate(agreedOn, language))}
      {agreedWithName === null && ` ${t.agreedSelf}`}
    </Flag>
  )
}

function WriteForm({ visit, placement, answer, form }: Props & { readonly answer: WeeklyAnswer }) {
  const { language } = visit
  const t = texts[language].card
  const field = { form, language }
  return (
    <PostForm
      visit={visit}
      action={paths.competenceCard({ citizen: placement.citizenId, placement: placement.id })}
      class="fg-form"
    >
      <TextArea {...field} field="tasks" label={t.tasks} hint={t.tasksHint} rows={3} />
      <Checkboxes
        {...field}
        field="shown"
        legend={t.shown}
        hint={t.shownHint}
        options={scoredOf(answer.scheme, answer.scores).map(({ competence, score }) => ({
          value: competence.id,
          label: `${nameOf(competence, language)}, ${t.ofSeven(score)}`,
        }))}
      />
      <TextArea {...field} field="words" label={t.words} hint={t.wordsHint} rows={3} optional />
      <Checkbox form={form} field="contact" label={t.contact} />
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </PostForm>
  )
}
