import { paths } from '../../../paths.ts'
import { closedReasons, isSettled, sideOf } from '../../../questionnaires/index.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formOf } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { texts } from '../texts.ts'
import { SettingFields } from './setting-fields.tsx'
import type { WavePageProps } from './wave-page-props.ts'

/** Seldom needed, so folded away: the setting put right, and a side closed that will not be answered. */
export function SettingPanel(props: WavePageProps) {
  const { visit, file, wave } = props
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: wave.id }
  const form = formOf({
    helpedBy: wave.helpedBy,
    citizenLanguage: sideOf(wave, 'citizen')?.language ?? 'da',
    ...(wave.interpreter ? { interpreter: 'on' } : {}),
  })
  return (
    <div class="fg-stack fg-above-4">
      <details class="fg-fold">
        <summary>{t.changeSetting}</summary>
        <PostForm visit={visit} action={paths.assessmentSetting(at)}>
          <SettingFields form={form} language={visit.language} />
          <Button variant="secondary">{t.keep}</Button>
        </PostForm>
      </details>
      <CloseSide {...props} />
    </div>
  )
}

function CloseSide({ visit, file, wave, form }: WavePageProps) {
  const t = texts[visit.language]
  const open = wave.sides.filter((side) => !isSettled(side))
  if (open.length === 0) return null
  const at = { citizen: file.citizen.id, assessment: wave.id }
  return (
    <details class="fg-fold" open={'reason' in form.errors || 'rater' in form.errors}>
      <summary>{t.closeSide}</summary>
      <p class="fg-quiet">{t.closeSideLead}</p>
      <PostForm visit={visit} action={paths.sideClosure(at)}>
        <RadioButtons
          form={form}
          field="rater"
          legend={t.whichSide}
          language={visit.language}
          options={open.map(({ rater }) => ({ value: rater, label: t.sideOf[rater](file.citizen.givenName) }))}
        />
        <Select
          form={form}
          field="reason"
          label={t.closedReason}
          language={visit.language}
          empty=""
          options={closedReasons.map((reason) => ({ value: reason, label: t.closedReasons[reason] }))}
        />
        <Button variant="secondary">{t.close}</Button>
      </PostForm>
    </details>
  )
}
