import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { endReasons } from '../placement.ts'
import type { PlacementLine } from '../placement-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly placement: PlacementLine
  readonly form: Form
}

/** What happens after it. */
export function StepPanel({ visit, placement, form, mayWrite }: Props & { mayWrite: boolean }) {
  const t = texts[visit.language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <Panel title={t.nextStep} id="naeste-skridt">
      {mayWrite ? (
        <PostForm visit={visit} action={paths.placementStep(at)}>
          <input type="hidden" name="version" value={placement.version} />
          <TextInput
            form={form}
            field="nextStep"
            id="step"
            label={t.fields.nextStep}
            hint={t.fields.nextStepHint}
            language={visit.language}
            required={false}
          />
          <p class="fg-above-3">
            <Button variant="secondary">{t.saveStep}</Button>
          </p>
        </PostForm>
      ) : (
        <p>{placement.nextStep || t.noNextStep}</p>
      )}
    </Panel>
  )
}

/** How it ended: the day, why, and what comes next. */
export function EndPanel({ visit, placement, form }: Props) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <Panel title={t.end} id="afslut">
      <PostForm visit={visit} action={paths.placementEnd(at)}>
        <input type="hidden" name="version" value={placement.version} />
        <TextInput {...shared} field="endedOn" label={t.fields.endedOn} hint={t.fields.dateHint} width="16" />
        <Select
          {...shared}
          field="endReason"
          label={t.fields.endReason}
          empty={t.fields.choose}
          options={endReasons.map((value) => ({ value, label: t.endReasons[value] }))}
        />
        <TextInput
          {...shared}
          field="nextStep"
          label={t.fields.nextStep}
          hint={t.fields.nextStepHint}
          required={false}
        />
        <p class="fg-above-4">
          <Button variant="secondary">{t.endIt}</Button>
        </p>
      </PostForm>
    </Panel>
  )
}
