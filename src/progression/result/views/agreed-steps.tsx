import { formatDate, formatShortDate } from '../../../platform/i18n/format.ts'
import { itemOf, type Questionnaire, textIn } from '../../../questionnaires/index.ts'
import { daysOverdue } from '../../../tasks/index.ts'
import { Flag } from '../../../ui/flag/flag.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { NextStep } from '../next-step.ts'
import { texts } from '../texts.ts'
import type { Names } from './names.ts'

interface Props {
  readonly steps: readonly NextStep[]
  readonly questionnaires: readonly Questionnaire[]
  readonly visit: Visit
  readonly names: Pick<Names, 'citizen'>
}

/** What is agreed: how, from what to what, who, by when, and how it went. */
export function AgreedSteps({ steps, ...rest }: Props) {
  return (
    <ul class="fg-plain no-max-width fg-steps">
      {steps.map((step) => (
        <Step step={step} {...rest} />
      ))}
    </ul>
  )
}

function Step({ step, questionnaires, visit, names }: Omit<Props, 'steps'> & { readonly step: NextStep }) {
  const t = texts[visit.language]
  const item = step.item === null ? null : questionnaires.map((each) => itemOf(each, step.item ?? '')).find(Boolean)
  const aim = item ? t.stepAim(textIn(item.label, visit.language).text, step.fromValue, step.toValue) : null
  const due = formatDate(step.dueOn, visit.language)
  const late = daysOverdue(step, visit.today)
  return (
    <li>
      <div>
        <b class="fg-strong">{step.how}</b>
        <br />
        <span class="fg-meta">{[aim, t.stepBy(step.staffName ?? names.citizen, due)].filter(Boolean).join(' · ')}</span>
        {step.doneOn ? (
          <p class="fg-meta">{t.stepDone(formatShortDate(step.doneOn, visit.language), step.doneWord)}</p>
        ) : null}
      </div>
      {late > 0 ? <Flag kind="alert">{t.stepLate(late)}</Flag> : null}
    </li>
  )
}
