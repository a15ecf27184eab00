import type { Child } from 'hono/jsx'
import { describedBy, type FieldProps, isRequired } from '../field.ts'
import { typed } from '../form.ts'
import { FieldGroup } from '../label/field-group.tsx'

export interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'time'
  /** What the browser may fill in: https://html.spec.whatwg.org/#autofill (WCAG 1.3.5). */
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  readonly prefix?: string
  readonly suffix?: string
  /** About how many characters it takes; `wide` is a line of text. */
  readonly width?: '4' | '8' | '16' | 'wide'
  readonly readonly?: boolean
}

export function TextInput(props: TextInputProps) {
  const { form, field, hint, type = 'text', width, autocomplete, inputmode } = props
  const id = props.id ?? field
  const error = form.errors[field]
  return (
    <FieldGroup {...props}>
      <Wrapper {...props}>
        <input
          type={type}
          id={id}
          name={field}
          class={width ? `form-input form-input--${width === 'wide' ? width : `w${width}`}` : 'form-input'}
          value={typed(form, field) || undefined}
          autocomplete={autocomplete}
          inputmode={inputmode}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? 'true' : undefined}
          required={isRequired(props)}
          disabled={props.disabled ?? false}
          readonly={props.readonly ?? false}
        />
      </Wrapper>
    </FieldGroup>
  )
}

function Wrapper({ prefix, suffix, children }: TextInputProps & { children: Child }) {
  if (!prefix && !suffix) return <>{children}</>
  const classes = ['form-input-wrapper', prefix && 'form-input-wrapper--prefix', suffix && 'form-input-wrapper--suffix']
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {prefix && (
        <div class="form-input-prefix" aria-hidden="true">
          {prefix}
        </div>
      )}
      {children}
      {suffix && (
        <div class="form-input-suffix" aria-hidden="true">
          {suffix}
        </div>
      )}
    </div>
  )
}
