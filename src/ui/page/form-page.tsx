import { Button, ButtonLink } from '../button/button.tsx'
import type { Child } from '../child.ts'
import type { Form } from '../form.ts'
import { Panel } from '../panel/panel.tsx'
import { PostForm } from '../post-form/post-form.tsx'
import { Actions } from '../save-bar/save-bar.tsx'
import type { Visit } from '../visit.ts'
import { Page } from './page.tsx'

interface FormPageProps {
  readonly visit: Visit
  readonly title: string
  readonly lead?: Child
  /** Where one came from; to cancel leads there too. */
  readonly back: { readonly href: string; readonly label: string }
  readonly form: Form
  readonly action: string
  /** The form holds a file to send. */
  readonly upload?: boolean
  /** What the two ways out are called. */
  readonly save: string
  readonly cancel: string
  /** Said over and under the form. */
  readonly before?: Child
  readonly after?: Child
  /** The fields. */
  readonly children?: Child
}

/** A whole page for staff that holds one form. */
export function FormPage({ action, upload = false, save, cancel, before, after, children, ...page }: FormPageProps) {
  return (
    <Page {...page}>
      <Panel narrow>
        {before}
        <PostForm visit={page.visit} action={action} upload={upload} class="fg-form">
          {children}
          <Actions>
            <Button>{save}</Button>
            <ButtonLink href={page.back.href} variant="tertiary">
              {cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
        {after}
      </Panel>
    </Page>
  )
}
