import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import type { Form } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { FullPlacement } from '../../placement-queries.ts'
import { parties } from '../agreement.ts'
import { texts } from '../texts.ts'

const weeks = [1, 2, 3, 4, 6, 8]

/** What the three agree, in the order one talks about it. */
export function AgreementForm({ visit, placement, form }: { visit: Visit; placement: FullPlacement; form: Form }) {
  const t = texts[visit.language]
  const f = t.fields
  const shared = { form, language: visit.language } as const
  const action = paths.workAgreement({ citizen: placement.citizenId, placement: placement.id })
  return (
    <PostForm visit={visit} action={action} class="fg-form">
      <TextInput {...shared} field="aim" label={f.aim} hint={f.aimHint} width="wide" />
      {[1, 2, 3].map((at) => (
        <TextInput
          {...shared}
          field={`partGoal${at}`}
          label={f.partGoal(at)}
          {...(at === 1 ? { hint: f.partGoalHint } : {})}
          width="wide"
          required={false}
        />
      ))}
      <TextArea {...shared} field="tasks" label={f.tasks} hint={f.tasksHint} rows={3} />
      <TextInput {...shared} field="workingTime" label={f.workingTime} hint={f.workingTimeHint} width="wide" />
      <div class="fg-pair">
        <Select
          {...shared}
          field="followUpWeeks"
          label={f.followUpWeeks}
          options={weeks.map((each) => ({ value: String(each), label: f.week(each) }))}
        />
        <TextInput {...shared} field="followUp" label={f.followUp} required={false} />
      </div>
      <Fieldset legend={f.confirmations}>
        <p class="fg-meta">{f.confirmationsHint}</p>
        {parties.map((party) => (
          <Checkbox form={form} field={party} label={t.parties[party]} />
        ))}
      </Fieldset>
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </PostForm>
  )
}
