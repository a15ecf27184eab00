import { paths } from '../../paths.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import type { Child } from '../../ui/child.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

interface FormPanelProps {
  readonly visit: Visit
  readonly citizen: CitizenId
  readonly title: string
  readonly action: string
  /** What the button says. */
  readonly deed: string
  readonly children?: Child
}

/** A form for one more of what the list beside it holds; the way back is the plan. */
export function FormPanel({ visit, citizen, title, action, deed, children }: FormPanelProps) {
  return (
    <Panel title={title}>
      <PostForm visit={visit} action={action} class="fg-form">
        {children}
        <Actions>
          <Button>{deed}</Button>
          <ButtonLink href={paths.plan({ citizen })} variant="tertiary">
            {texts[visit.language].back}
          </ButtonLink>
        </Actions>
      </PostForm>
    </Panel>
  )
}

interface ListPanelProps {
  readonly title: string
  /** What stands there when there are none. */
  readonly none: string
  readonly items: readonly Child[]
}

/** Those there were, are and will be. */
export function ListPanel({ title, none, items }: ListPanelProps) {
  return (
    <Panel title={title}>
      {items.length === 0 && <p>{none}</p>}
      <ul class="fg-plain no-max-width fg-stack">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </Panel>
  )
}
