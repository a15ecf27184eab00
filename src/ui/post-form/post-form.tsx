import type { Child } from 'hono/jsx'
import type { Visit } from '../visit.ts'

interface PostFormProps {
  readonly visit: Pick<Visit, 'once'>
  readonly action: string
  readonly id?: string
  readonly class?: string
  /** Holds a file to send. */
  readonly upload?: boolean
  readonly children?: Child
}

/** A form that changes something. Its hidden token makes a second arrival harmless; our own messages replace the browser's. */
export function PostForm({ visit, action, id, class: classes, upload, children }: PostFormProps) {
  return (
    <form
      method="post"
      action={action}
      enctype={upload ? 'multipart/form-data' : undefined}
      novalidate
      id={id}
      class={classes}
    >
      <input type="hidden" name="_once" value={visit.once()} />
      {children}
    </form>
  )
}
