import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { texts } from '../texts.ts'
import type { WavePageProps } from './wave-page-props.ts'

/** Asked only when items are missing: they may stay missing, and are never counted as anything else. */
export function Confirm({ visit, form, sheet }: WavePageProps) {
  if (!('confirmed' in form.errors)) return null
  const t = texts[visit.language]
  const missing = sheet.open.reduce((sum, rater) => sum + sheet.asked[rater] - sheet.given[rater], 0)
  return (
    <Note kind="alert">
      <p>{t.missing(missing)}</p>
      <Checkbox form={form} field="confirmed" label={t.missingConfirm} />
    </Note>
  )
}
