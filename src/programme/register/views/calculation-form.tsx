import { paths } from '../../../paths.ts'
import type { WorkState } from '../../../platform/background-work.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Progress } from '../../../ui/progress/progress.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Calculated } from '../register-desk.ts'
import { texts } from '../texts.ts'
import { CalculationOutcome } from './calculation-outcome.tsx'

interface CalculationFormProps {
  readonly visit: Visit
  readonly id: string
  readonly form: Form
  readonly calculation: WorkState<Calculated> | null
}

/** Asks for goal 1 from an extract; above, what the last question came to. */
export function CalculationForm({ visit, id, form, calculation }: CalculationFormProps) {
  const { language } = visit
  const t = texts[language]
  const here = paths.snapshot({ snapshot: id })
  if (calculation?.state === 'running')
    return <Progress label={t.calculating} done={0} total={null} unit="" here={here} language={language} />
  const shared = { form, language } as const
  const number = (field: 'quarter' | 'baseline', hint: string) => (
    <TextInput {...shared} field={field} label={t[field]} hint={hint} width="16" />
  )
  return (
    <>
      {calculation?.state === 'done' && <CalculationOutcome visit={visit} id={id} calculated={calculation.value} />}
      {calculation?.state === 'failed' && <p>{t.calculationFailed}</p>}
      <PostForm visit={visit} action={here} class="fg-form">
        <p class="fg-quiet">{t.calculateLead}</p>
        {number('quarter', t.quarterHint)}
        {number('baseline', t.quarterHint)}
        <details class="fg-fold" open={['thresholdWeeks', 'months', 'clock'].some((field) => form.errors[field])}>
          <summary>{t.parameters.title}</summary>
          <p class="fg-quiet">{t.parameters.lead}</p>
          <TextInput {...shared} field="thresholdWeeks" label={t.parameters.thresholdWeeks} width="8" />
          <Checkbox {...shared} field="proportional" label={t.parameters.proportional} />
          <TextInput {...shared} field="months" label={t.parameters.months} width="8" />
          <RadioButtons
            {...shared}
            field="clock"
            legend={t.parameters.clock}
            options={(['elapsed', 'accumulated'] as const).map((value) => ({
              value,
              label: t.parameters.clocks[value],
            }))}
          />
          <Checkbox {...shared} field="newcomerWeeksCount" label={t.parameters.newcomerWeeksCount} />
        </details>
        <Actions>
          <Button variant="secondary">{t.run}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
