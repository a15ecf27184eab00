import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Draft } from '../../ui/draft/draft.tsx'
import { DraftFoot, KeptAs } from '../../ui/draft/draft-foot.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Agenda } from '../agenda/agenda.ts'
import { AgendaInsert, AgendaList } from '../agenda/views/agenda-offer.tsx'
import type { Note } from '../note.ts'
import type { Talk } from '../talk.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
}

interface NewNoteProps extends Props {
  /** The talk it is about, if any. */
  readonly talk: Pick<Talk, 'id' | 'kind'> | null
  /** The headings of the talk it is about. */
  readonly agenda: Agenda | null
  readonly draft: { readonly name: string; readonly savedAt: string | null }
}

/** A journal entry of its own. */
export function NewNotePage({ visit, actor, file, form, talk, agenda, draft }: NewNoteProps) {
  const t = texts[visit.language]
  const here = paths.notes({ citizen: file.citizen.id })
  const back = talk ? `${here}?samtale=${talk.id}` : here
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={t.noteTitle} form={form}>
      <Panel title={t.noteTitle}>
        <Draft action={paths.draft({ form: draft.name })} language={visit.language}>
          <PostForm visit={visit} action={here} class="fg-form">
            {talk && <input type="hidden" name="talk" value={talk.id} />}
            {agenda && <AgendaList visit={visit} agenda={agenda} />}
            <TextArea
              form={form}
              language={visit.language}
              field="note"
              label={t.fields.note}
              hint={t.fields.noteHint}
              rows={10}
            />
            <DraftFoot
              visit={visit}
              action={paths.draft({ form: draft.name })}
              savedAt={draft.savedAt}
              back={back}
              send={t.saveNote}
            >
              {talk && (
                <AgendaInsert visit={visit} citizen={file.citizen.id} draft={draft.name} back={back} kind={talk.kind} />
              )}
            </DraftFoot>
          </PostForm>
        </Draft>
      </Panel>
    </CasePage>
  )
}

/** Puts a note right: the old words, and beside them the new ones and why. */
export function CorrectionPage({ visit, actor, file, form, note }: Props & { readonly note: Note }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const at = { citizen: file.citizen.id, note: note.id }
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={t.correctionTitle} form={form}>
      <Panel title={t.correctionTitle}>
        <p class="fg-quiet fg-below-4">{t.correctionLead}</p>
        <PostForm visit={visit} action={paths.noteCorrection(at)} class="fg-form">
          <KeptAs draft={paths.draft({ form: `note-correction-${note.id}` })} />
          <TextArea {...shared} field="note" label={t.fields.text} rows={10} />
          <TextInput {...shared} field="reason" label={t.fields.reason} hint={t.fields.reasonHint} width="wide" />
          <Actions>
            <Button>{t.saveCorrection}</Button>
            <ButtonLink href={paths.talks({ citizen: file.citizen.id })} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}
