import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { stateOf } from '../../talk.ts'
import type { TalkLine } from '../../talk-queries.ts'
import { titleOf } from '../../views/talk-words.ts'
import { consents, type JobFunction, type Participant, participantParts } from '../joint-talk.ts'
import { texts } from '../texts.ts'
import { JobFunctions } from './job-functions.tsx'
import { ParticipantList } from './participant-list.tsx'

export interface JointProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly talk: TalkLine
  readonly participants: readonly Participant[]
  readonly functions: readonly JobFunction[]
  readonly form: Form
}

/** The table of a talk: who sits at it, and which job functions lie on it. */
export function JointPage(props: JointProps) {
  const { visit, actor, file, talk, participants, form } = props
  const t = texts[visit.language]
  const at = { citizen: talk.citizenId, talk: talk.id }
  const mayChange = may(actor, 'write-talks') && file.head.closed === null
  const isOpen = mayChange && stateOf(talk) === 'booked'
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={t.title} form={form}>
      <p class="fg-below-4">
        <a href={paths.talk(at)}>{titleOf(talk, visit.language)}</a>
      </p>
      <Columns>
        <Column width={6}>
          <Panel title={t.participants}>
            <ParticipantList
              visit={visit}
              participants={participants}
              deed={({ id, name }) =>
                isOpen ? (
                  <PostForm visit={visit} action={paths.talkParticipantRemoval({ ...at, participant: id })}>
                    <Button variant="tertiary" small about={t.removeOf(name)}>
                      {t.remove}
                    </Button>
                  </PostForm>
                ) : null
              }
            />
            {isOpen && <AddParticipant {...props} />}
          </Panel>
        </Column>
        <Column width={6}>
          <Panel title={t.functions} id="jobfunktioner">
            <JobFunctions {...props} mayChange={mayChange} />
            <p class="fg-above-4">
              <a href={paths.abilities({ citizen: talk.citizenId })}>{t.toAbilities}</a>
            </p>
          </Panel>
        </Column>
      </Columns>
    </CasePage>
  )
}

function AddParticipant({ visit, talk, form }: JointProps) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <PostForm
      visit={visit}
      action={paths.talkParticipants({ citizen: talk.citizenId, talk: talk.id })}
      class="fg-form fg-divide"
    >
      <Select
        {...shared}
        field="part"
        label={t.fields.part}
        options={participantParts.map((value) => ({ value, label: t.parts[value] }))}
      />
      <TextInput {...shared} field="name" label={t.fields.name} width="wide" />
      <TextInput {...shared} field="from" label={t.fields.from} width="wide" required={false} />
      <RadioButtons
        {...shared}
        field="consent"
        legend={t.fields.consent}
        hint={t.fields.consentHint}
        options={[
          ...consents.map((value) => ({ value: value as string, label: t.consents[value] })),
          { value: '', label: t.fields.notAsked },
        ]}
      />
      <Actions>
        <Button>{t.add}</Button>
      </Actions>
    </PostForm>
  )
}
