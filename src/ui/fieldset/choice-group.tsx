import type { Child } from 'hono/jsx'
import type { ContentLanguage } from '../content-language.ts'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { describedBy } from '../field.ts'
import type { Form } from '../form.ts'
import { Hint } from '../hint/hint.tsx'
import { Mark } from '../label/label.tsx'

export interface ChoiceGroupProps {
  readonly form: Form
  readonly field: string
  readonly legend: string
  readonly language: ContentLanguage
  readonly hint?: string | undefined
  readonly optional?: boolean | undefined
  readonly requiredMark?: boolean | undefined
  readonly id?: string | undefined
}

/** Legend, hint and error around several controls that answer one question. The error summary links to the group. */
export function ChoiceGroup({ children, classes, ...props }: ChoiceGroupProps & { children: Child; classes?: string }) {
  const { form, field, legend, language, hint } = props
  const id = props.id ?? field
  const error = form.errors[field]
  return (
    <div id={id} class={['form-group', error && 'form-error', classes].filter(Boolean).join(' ')}>
      <fieldset aria-describedby={describedBy(id, hint, error)}>
        <legend class="form-label">
          {legend}
          <Mark language={language} optional={props.optional} requiredMark={props.requiredMark} />
        </legend>
        <Hint for={id}>{hint}</Hint>
        <ErrorMessage for={id} language={language}>
          {error}
        </ErrorMessage>
        {children}
      </fieldset>
    </div>
  )
}
