import { type CaseFile, CasePage, citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Draft } from '../../ui/draft/draft.tsx'
import { DraftFoot } from '../../ui/draft/draft-foot.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import type { Visit } from '../../ui/visit.ts'
import { AgendaInsert } from '../agenda/views/agenda-offer.tsx'
import type { Participant } from '../joint/joint-talk.ts'
import { texts as jointTexts } from '../joint/texts.ts'
import { ParticipantList } from '../joint/views/participant-list.tsx'
import type { Entry } from '../note.ts'
import { starInterviewOf } from '../star-interview.ts'
import { cancellers, stateOf } from '../talk.ts'
import type { TalkLine } from '../talk-queries.ts'
import { texts } from '../texts.ts'
import { HowItWent, type HowItWentProps } from './how-it-went.tsx'
import { NoteText } from './note-text.tsx'
import { titleOf, whenOf } from './talk-words.ts'

interface Props extends HowItWentProps {
  readonly actor: Actor
  readonly file: CaseFile
  readonly talk: TalkLine
  readonly entries: readonly Entry[]
  readonly participants: readonly Participant[]
  readonly draft: { readonly name: string; readonly savedAt: string | null }
}

/** One talk: how it went, or went not, and what was written. */
export function TalkPage(props: Props) {
  const { visit, actor, file, talk, form } = props
  const isOpen = stateOf(talk) === 'booked' && may(actor, 'write-talks') && file.head.closed === null
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={titleOf(talk, visit.language)} form={form}>
      <Columns>
        <Column width={8}>{isOpen ? <Hold {...props} /> : <Written {...props} />}</Column>
        <Column width={4}>
          <Panel title={titleOf(talk, visit.language)}>
            <Facts talk={talk} visit={visit} />
            {isOpen && talk.withFip && (
              <p class="fg-above-4">
                <ButtonLink href={paths.progression({ citizen: talk.citizenId })} icon="star">
                  {texts[visit.language].fillInFip}
                </ButtonLink>
              </p>
            )}
          </Panel>
          <Table {...props} />
          {isOpen && <NotHeld {...props} />}
        </Column>
      </Columns>
    </CasePage>
  )
}

/** Who else takes part. */
function Table({ visit, talk, participants }: Props) {
  const t = jointTexts[visit.language]
  return (
    <Panel title={t.participants}>
      <ParticipantList visit={visit} participants={participants} />
      <p class="fg-above-3">
        <a href={paths.talkParticipants({ citizen: talk.citizenId, talk: talk.id })}>{t.manage}</a>
      </p>
    </Panel>
  )
}

function Hold(props: Props) {
  const { visit, talk, draft } = props
  const t = texts[visit.language]
  const at = { citizen: talk.citizenId, talk: talk.id }
  const body = (
    <Draft action={paths.draft({ form: draft.name })} language={visit.language}>
      <PostForm visit={visit} action={paths.talkHeld(at)} class="fg-form">
        <input type="hidden" name="version" value={talk.version} />
        <HowItWent {...props} />
        <DraftFoot
          visit={visit}
          action={paths.draft({ form: draft.name })}
          savedAt={draft.savedAt}
          back={paths.talk(at)}
          send={t.holdIt}
        >
          <AgendaInsert
            visit={visit}
            citizen={talk.citizenId}
            draft={draft.name}
            back={paths.talk(at)}
            kind={talk.kind}
          />
        </DraftFoot>
      </PostForm>
    </Draft>
  )
  if (dayOf(talk.startsAt) <= visit.today) return <Panel title={t.hold}>{body}</Panel>
  return (
    <Panel title={whenOf(talk.startsAt, visit.today, visit.language)}>
      <Details summary={t.hold} open={Object.keys(props.form.errors).length > 0}>
        {body}
      </Details>
    </Panel>
  )
}

function Written({ visit, actor, file, talk, entries }: Props) {
  const t = texts[visit.language]
  const { language } = visit
  const mayCorrect = may(actor, 'write-talks') && file.head.closed === null
  const citizen = talk.citizenId
  return (
    <Panel title={t.note}>
      {entries.map((entry) => (
        <NoteText {...{ entry, citizen, language, mayCorrect }} />
      ))}
      {entries.length === 0 && <p>{t.noNote}</p>}
      {entries.length === 0 && mayCorrect && (
        <p class="fg-above-3">
          <ButtonLink href={`${paths.notes({ citizen })}?samtale=${talk.id}`} icon="edit">
            {t.addNote}
          </ButtonLink>
        </p>
      )}
    </Panel>
  )
}

function Facts({ talk, visit }: { talk: TalkLine; visit: Visit }) {
  const t = texts[visit.language]
  const { language, today } = visit
  const extras = t.extras(talk.withFip, talk.interpreter)
  const state = stateOf(talk)
  const on = talk.heldOn ?? talk.missedOn ?? talk.cancelledOn
  return (
    <FactRows
      items={[
        { label: t.facts.when, value: whenOf(talk.startsAt, today, language), note: yearOf(talk, visit) },
        { label: t.facts.place, value: talk.place || t.facts.noPlace },
        { label: t.facts.who, value: talk.staffName },
        ...(extras ? [{ label: t.facts.extras, value: extras }] : []),
        { label: t.facts.state, value: t.states[state], note: on && formatDate(on, language) },
        { label: t.facts.reported, value: reportedAs(talk, language) },
      ]}
    />
  )
}

function reportedAs(talk: TalkLine, language: Language): string {
  const interview = starInterviewOf(talk, talk.heldOn ?? dayOf(talk.startsAt))
  return interview ? `${interview.type} ${interview.name}` : texts[language].facts.notReported
}

const yearOf = ({ startsAt }: TalkLine, { today }: Visit) =>
  startsAt.slice(0, 4) === today.slice(0, 4) ? undefined : startsAt.slice(0, 4)

function NotHeld({ visit, file, talk, form }: Props) {
  const t = texts[visit.language]
  const at = { citizen: talk.citizenId, talk: talk.id }
  const begun = dayOf(talk.startsAt) <= visit.today
  return (
    <Panel title={t.notHeld}>
      {begun && (
        <PostForm visit={visit} action={paths.talkMissed(at)}>
          <input type="hidden" name="version" value={talk.version} />
          <Button variant="secondary" icon="person-remove" about={citizenName(file.citizen)}>
            {t.missed}
          </Button>
          <p class="fg-meta fg-above-1 fg-below-4">{t.missedHint}</p>
        </PostForm>
      )}
      <PostForm visit={visit} action={paths.talkCancelled(at)}>
        <input type="hidden" name="version" value={talk.version} />
        <RadioButtons
          form={form}
          field="by"
          legend={t.fields.whoCancelled}
          language={visit.language}
          inline
          options={cancellers.map((value) => ({ value, label: t.cancellers[value] }))}
        />
        <p class="fg-above-3">
          <Button variant="secondary">{t.cancelIt}</Button>
        </p>
      </PostForm>
    </Panel>
  )
}
