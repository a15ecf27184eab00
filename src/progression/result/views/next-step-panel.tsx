import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { textIn } from '../../../questionnaires/index.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { theCitizen } from '../next-step-input.ts'
import { texts } from '../texts.ts'
import { AgreedSteps } from './agreed-steps.tsx'
import type { ResultProps } from './result-page.tsx'

/** What is agreed from this wave, and the form for one more. */
export function NextStepPanel(props: ResultProps) {
  const { visit, actor, file, steps } = props
  const t = texts[visit.language]
  return (
    <>
      {steps.length > 0 ? (
        <Panel title={t.stepsHere} id="aftalt">
          <AgreedSteps
            steps={steps}
            questionnaires={[props.standing.questionnaire]}
            visit={visit}
            names={props.names}
          />
        </Panel>
      ) : null}
      <Panel title={t.step} id="naeste-skridt">
        {file.refusal || !may(actor, 'write-fip') ? (
          <p class="fg-quiet">{file.refusal === 'case-closed' ? t.mayNot['case-closed'] : t.mayNot.other}</p>
        ) : (
          <StepForm {...props} />
        )}
      </Panel>
    </>
  )
}

function StepForm({ visit, file, standing, form, around, actor }: ResultProps) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  const { min, max } = standing.questionnaire.scale
  const points = Array.from({ length: max - min + 1 }, (_, step) => String(min + step))
  const options = points.map((value) => ({ value, label: value }))
  return (
    <PostForm visit={visit} action={paths.nextSteps(at)} class="fg-form fg-stepform">
      <Select
        {...shared}
        field="item"
        label={t.stepItem}
        required={false}
        empty={t.noItem}
        options={itemsOf(visit, standing)}
      />
      <div class="fg-pairfields">
        <Select {...shared} field="fromValue" label={t.from} required={false} empty={t.noPoint} options={options} />
        <Select {...shared} field="toValue" label={t.to} required={false} empty={t.noPoint} options={options} />
      </div>
      <TextArea {...shared} field="how" label={t.how} hint={t.howHint} rows={3} />
      <div class="fg-pairfields">
        <Select
          {...shared}
          field="who"
          label={t.who}
          options={[
            { value: theCitizen, label: t.theCitizen(file.citizen.givenName) },
            ...around.map(({ id, name }) => ({
              value: String(id),
              label: id === actor.staffId ? t.youAs(name) : name,
            })),
          ]}
        />
        <TextInput {...shared} field="dueOn" label={t.dueOn} hint={t.dueOnHint} width="wide" />
      </div>
      <Button wide variant="secondary">
        {t.agreeStep}
      </Button>
      <p class="fg-meta fg-above-2">{t.becomesTask(file.citizen.givenName)}</p>
    </PostForm>
  )
}

const itemsOf = ({ language }: ResultProps['visit'], { questionnaire }: ResultProps['standing']): Option[] =>
  questionnaire.themes.flatMap(({ items }) =>
    items.map(({ id, label }) => ({ value: id, label: textIn(label, language).text })),
  )
