import type { Actor } from '../../platform/auth/actor.ts'
import { may, type Permission } from '../../platform/auth/permissions.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Child } from '../../ui/child.ts'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CaseFile } from '../case-file.ts'
import { texts } from '../texts.ts'
import { CasePage } from './case-page.tsx'

/** What every small page of a case takes that shows a history and adds to it. */
export interface ChangeProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
}

interface ChangePageProps extends ChangeProps {
  readonly title: string
  readonly lead?: string
  readonly historyTitle: string
  /** What is noted so far; falsy: nothing yet. */
  readonly history: Child
  /** The form that adds to it. */
  readonly children?: Child
}

/** What is noted to the left, the form that adds to it to the right; on a phone below. */
export function ChangePage({ title, lead, historyTitle, history, children, ...change }: ChangePageProps) {
  const { visit, actor, file, form } = change
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={title} form={form}>
      <Columns>
        <Column width={7}>
          <Panel title={historyTitle}>
            {lead && <p class="fg-quiet fg-below-3">{lead}</p>}
            {history || <p class="fg-quiet">{texts[visit.language].nothingYet}</p>}
          </Panel>
        </Column>
        <Column width={5}>{children}</Column>
      </Columns>
    </CasePage>
  )
}

interface ChangeFormProps extends ChangeProps {
  readonly title: string
  readonly action: string
  readonly may?: Permission
  readonly save?: string
  readonly children?: Child
}

/** The form, or why this reader cannot change anything here; nothing for a role that never does. */
export function ChangeForm({ visit, actor, file, title, action, may: permission, save, children }: ChangeFormProps) {
  const t = texts[visit.language]
  if (!may(actor, permission ?? 'write-case')) return null
  if (file.refusal) return <Note icon="lock">{t.noChange[file.refusal]}</Note>
  return (
    <Panel title={title}>
      <PostForm visit={visit} action={action}>
        {children}
        <Actions>
          <Button>{save ?? t.save}</Button>
        </Actions>
      </PostForm>
    </Panel>
  )
}
