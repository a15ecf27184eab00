import type { Language } from '../../platform/i18n/language.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import { texts } from '../texts.ts'

export interface Step {
  readonly label: string
  readonly hint?: string
  readonly state?: 'number' | 'success' | 'error'
  /** Without it the step cannot be gone to yet. */
  readonly href?: string
  readonly current?: boolean
}

export function StepIndicator({ language, steps }: { language: Language; steps: readonly Step[] }) {
  return (
    <ol class="step-indicator">
      {steps.map((step, at) => (
        <li class={classesOf(step)}>
          {step.href ? (
            <a class="step" href={step.href} aria-current={step.current ? 'step' : undefined}>
              <Content language={language} step={step} number={at + 1} />
            </a>
          ) : (
            <div class="step" aria-current={step.current ? 'step' : undefined}>
              <Content language={language} step={step} number={at + 1} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** One line for phones and for forms that show one step at a time. */
export function StepCount({ language, step, total }: { language: Language; step: number; total: number }) {
  return <p class="step-subheading">{texts[language].stepOf(step, total)}</p>
}

function classesOf({ href, current, state }: Step): string | undefined {
  const classes = [href ? '' : 'disabled', current ? 'current' : '', state === 'error' ? 'error' : '']
  return classes.filter(Boolean).join(' ') || undefined
}

function Content({ language, step, number }: { language: Language; step: Step; number: number }) {
  const { state = 'number', label, hint } = step
  const t = texts[language]
  return (
    <>
      <span class={state === 'number' ? 'step-number' : 'step-icon'}>
        {state === 'number' && <span>{number}</span>}
        {state === 'success' && <DkfdsIcon name="check" label={t.stepDone(number)} />}
        {state === 'error' && <DkfdsIcon name="error" label={t.stepWrong(number)} />}
      </span>
      <div>
        <span class="step-title">{label}</span>
        {hint && <span class="step-information">{hint}</span>}
      </div>
    </>
  )
}
