import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { Draft } from '../../../ui/draft/draft.tsx'
import { DraftFoot } from '../../../ui/draft/draft-foot.tsx'
import type { Form } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Entry } from '../../note.ts'
import { Journal, journalOf } from '../../views/journal.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
  readonly entries: readonly Entry[]
  readonly draft: { readonly name: string; readonly savedAt: string | null }
}

/** What the reader herself has written about a citizen, and above it room for more while the case is open. */
export function OwnNotesPage({ visit, actor, file, form, entries, draft }: Props) {
  const t = texts[visit.language]
  const citizen = file.citizen.id
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="ownNotes" form={form}>
      <div class="fg-stack">
        {file.head.closed === null && <NewNote {...{ visit, citizen, form, draft }} />}
        <Panel title={t.mine} flush>
          {entries.length > 0 ? (
            <Journal visit={visit} citizen={citizen} lines={journalOf([], entries)} mayCorrect={false} />
          ) : (
            <p class="fg-panel__body">{t.none}</p>
          )}
        </Panel>
      </div>
    </CasePage>
  )
}

function NewNote({ visit, citizen, form, draft }: Pick<Props, 'visit' | 'form' | 'draft'> & { citizen: number }) {
  const t = texts[visit.language]
  const here = paths.ownNotes({ citizen })
  const kept = paths.draft({ form: draft.name })
  return (
    <Panel title={t.write}>
      <Draft action={kept} language={visit.language}>
        <PostForm visit={visit} action={here} class="fg-form">
          <TextArea form={form} language={visit.language} field="note" label={t.note} hint={t.hint} rows={8} />
          <DraftFoot visit={visit} action={kept} savedAt={draft.savedAt} back={here} send={t.save} />
        </PostForm>
      </Draft>
    </Panel>
  )
}
