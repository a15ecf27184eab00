import type { Language } from '../../../platform/i18n/language.ts'
import { ErrorMessage } from '../../../ui/error-message/error-message.tsx'
import { errorId } from '../../../ui/field.ts'
import { type Form, typed } from '../../../ui/form.ts'
import type { Competence } from '../../scheme.ts'
import { texts } from '../../texts.ts'
import { scoreField } from '../read-scores.ts'
import { Said } from './said.tsx'

interface Props {
  readonly competence: Competence
  readonly form: Form
  readonly language: Language
}

/** One competence on a scale of seven native radios, with a mark under the step the job demands. */
export function CompetenceScale({ competence, form, language }: Props) {
  const field = scoreField(competence.id)
  const error = form.errors[field]
  const chosen = typed(form, field)
  const need = `${field}-krav`
  return (
    <div class="fg-card fg-card--q">
      <fieldset
        id={field}
        class={error ? 'fg-scale fg-scale--k fg-scale--error' : 'fg-scale fg-scale--k'}
        aria-describedby={[need, error && errorId(field)].filter(Boolean).join(' ')}
      >
        <legend>
          <Said of={competence.wording} language={language} />
        </legend>
        <ErrorMessage for={field} language={language}>
          {error}
        </ErrorMessage>
        <div class="fg-scale__steps">
          {[1, 2, 3, 4, 5, 6, 7].map((step) => (
            <label class="fg-step">
              <input type="radio" name={field} value={String(step)} checked={chosen === String(step)} />
              <span>{step}</span>
            </label>
          ))}
        </div>
        <div class="fg-need" data-n={String(competence.demand)} id={need}>
          <span>
            {texts[language].weekly.demand}
            <span class="sr-only"> {competence.demand}</span>
          </span>
        </div>
      </fieldset>
    </div>
  )
}
