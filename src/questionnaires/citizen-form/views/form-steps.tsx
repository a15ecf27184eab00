import { sideOf } from '../../assessment.ts'
import { citizenWords } from '../../citizen-words.ts'
import { themesFor } from '../../questionnaire.ts'
import { progressOf } from '../step.ts'
import type { StepProps } from './citizen-form-page.tsx'

/** How far one is: a bar with a part for each theme, and the same in words. */
export function FormSteps({ questionnaire, step, wave, language }: StepProps) {
  const words = citizenWords[language]
  const of = themesFor(questionnaire, 'citizen').length
  const at = step === 'review' ? of + 1 : step.at
  const { given, asked } = progressOf(questionnaire, sideOf(wave, 'citizen')?.answers ?? new Map())
  return (
    <>
      <div class="fg-progress" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i class={index + 1 < at ? 'on' : index + 1 === at ? 'now' : undefined} />
        ))}
      </div>
      <p class="fg-quiet fg-s">
        {step === 'review'
          ? words.answeredOf(given, asked)
          : `${words.themeOf(at, of)} · ${words.answeredOf(given, asked)}`}
      </p>
    </>
  )
}
