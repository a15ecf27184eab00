import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import type { Form } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Breach } from '../../limits/breach.ts'
import { AskReason } from '../../limits/views/rule-panel.tsx'
import type { FullPlacement } from '../../placement-queries.ts'
import { texts as placementTexts } from '../../texts.ts'
import { texts } from '../texts.ts'
import { paidKinds } from '../turn-placement.ts'

interface Props {
  readonly visit: Visit
  readonly placement: FullPlacement
  readonly form: Form
}

const isWrong = ({ errors }: Form) => Object.keys(errors).length > 0
const at = ({ citizenId, id }: FullPlacement) => ({ citizen: citizenId, placement: id })

/** A later last day. */
export function Extend({ visit, placement, form, breaches }: Props & { breaches: readonly Breach[] }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <Details summary={t.extend} open={isWrong(form)}>
      <PostForm visit={visit} action={paths.placementExtension(at(placement))}>
        <input type="hidden" name="version" value={placement.version} />
        <TextInput
          {...shared}
          field="endsOn"
          id="new-end"
          label={t.newEnd}
          hint={placementTexts[visit.language].fields.dateHint}
          width="16"
        />
        <AskReason visit={visit} form={form} breaches={breaches} />
        <p class="fg-above-4">
          <Button variant="secondary">{t.extendIt}</Button>
        </p>
      </PostForm>
    </Details>
  )
}

/** The heart of it: a placement becomes hours or a job. */
export function Turn({ visit, placement, form }: Props) {
  const t = texts[visit.language]
  const p = placementTexts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <PostForm visit={visit} action={paths.placementTurn(at(placement))}>
      <p class="fg-meta fg-turn__hint">{t.turnHint}</p>
      <input type="hidden" name="version" value={placement.version} />
      <Select
        {...shared}
        field="kind"
        id="turn-kind"
        label={t.kind}
        options={paidKinds.map((value) => ({ value, label: p.kinds[value] }))}
      />
      <TextInput {...shared} field="startsOn" id="turn-starts" label={t.firstDay} hint={p.fields.dateHint} width="16" />
      <TextInput
        {...shared}
        field="paidQuarterHours"
        id="turn-hours"
        label={t.hours}
        hint={p.fields.hoursHint}
        suffix={t.hoursSuffix}
        width="8"
        inputmode="decimal"
      />
      <TextInput {...shared} field="nextStep" id="turn-next" label={t.next} optional width="wide" />
      <p class="fg-above-4">
        <Button variant="secondary">{t.turnIt}</Button>
      </p>
    </PostForm>
  )
}
