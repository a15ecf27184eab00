import type { ContentLanguage } from '../content-language.ts'
import { words } from '../words.ts'

interface MarkProps {
  readonly language: ContentLanguage
  readonly optional?: boolean | undefined
  readonly requiredMark?: boolean | undefined
}

interface LabelProps extends MarkProps {
  readonly for: string
  readonly children: string
  readonly disabled?: boolean | undefined
}

export function Label({ for: id, children, disabled, ...mark }: LabelProps) {
  return (
    <label class={disabled ? 'form-label disabled' : 'form-label'} for={id}>
      {children}
      <Mark {...mark} />
    </label>
  )
}

export function Mark({ language, optional, requiredMark }: MarkProps) {
  const said = optional ? words[language].optional : requiredMark ? words[language].required : null
  return said && <span class="weight-normal"> ({said})</span>
}
