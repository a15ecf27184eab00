import { writeDate } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { type Form, formOf } from '../../ui/form.ts'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

/** A form whose last day was refused, and which of the list it is for. */
export interface RefusedEnd<Id extends number> {
  readonly id: Id
  readonly form: Form
}

interface Props<Id extends number> {
  readonly visit: Visit
  readonly of: { readonly id: Id; readonly version: number }
  readonly action: string
  /** Where the last day is written. */
  readonly field: string
  readonly label: string
  /** What is done: both the line that unfolds the form and its button. */
  readonly deed: string
  readonly refused: RefusedEnd<Id> | null
}

/** Ends one of a list on a day, today if nothing else is written; folded away until it is asked for or was refused. */
export function EndForm<Id extends number>({ visit, of, action, field, label, deed, refused }: Props<Id>) {
  const typed = refused?.id === of.id ? refused.form : null
  return (
    <Details summary={deed} open={typed !== null}>
      <PostForm visit={visit} action={action}>
        <input type="hidden" name="version" value={of.version} />
        <TextInput
          form={typed ?? formOf({ [field]: writeDate(visit.today) })}
          language={visit.language}
          field={field}
          id={`slut-${of.id}`}
          label={label}
          hint={texts[visit.language].fields.dateHint}
          width="16"
        />
        <p class="fg-above-3">
          <Button variant="secondary">{deed}</Button>
        </p>
      </PostForm>
    </Details>
  )
}
