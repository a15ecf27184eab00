import { paths } from '../paths.ts'
import { findLastChange } from '../platform/audit/last-change-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { ConflictError } from '../platform/errors.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { formatHours } from '../platform/quarter-hours.ts'
import type { Seen } from './correct-placement.ts'
import type { Placement } from './placement.ts'
import { findPlacement } from './placement-queries.ts'
import { texts } from './texts.ts'

type Shown = Omit<Placement, 'id' | 'citizenId' | 'version'>
const kinds = [
  'placement.agreed',
  'placement.corrected',
  'placement.step-agreed',
  'placement.extended',
  'placement.turned',
  'placement.ended',
]

/** Somebody saved first: each field that differs, as this form has it and as it was saved, and by whom. */
export async function placementConflict(
  db: Db,
  { citizenId, id }: Seen,
  language: Language,
  yours: Partial<Shown>,
): Promise<ConflictError> {
  const theirs = await findPlacement(db, citizenId, id)
  const last = await findLastChange(db, citizenId, id, kinds)
  const [mine, saved] = [wordsOf({ ...theirs, ...yours }, language), wordsOf(theirs, language)]
  return new ConflictError({
    savedBy: last?.savedBy ?? theirs.agreedByName,
    savedAt: last?.savedAt ?? `${theirs.startsOn}T12:00:00Z`,
    fields: mine
      .map(({ label, value }, at) => ({ label, yours: value, theirs: saved[at]?.value ?? '' }))
      .filter((field) => field.yours !== field.theirs),
    backTo: paths.placement({ citizen: citizenId, placement: id }),
  })
}

function wordsOf(placement: Shown, language: Language): { readonly label: string; readonly value: string }[] {
  const t = texts[language]
  const date = (value: PlainDate | null) => (value ? formatDate(value, language) : t.facts.none)
  const hours = (value: number) => formatHours(value, language)
  return [
    { label: t.fields.kind, value: t.kinds[placement.kind] },
    { label: t.fields.workplace, value: placement.workplace },
    { label: t.fields.startsOn, value: date(placement.startsOn) },
    { label: t.fields.endsOn, value: date(placement.endsOn) },
    { label: t.fields.weekly, value: hours(placement.weeklyQuarterHours) },
    { label: t.fields.paidNow, value: hours(placement.paidQuarterHours) },
    { label: t.fields.aimed, value: hours(placement.aimedQuarterHours) },
    { label: t.fields.contact, value: placement.contact || t.facts.none },
    { label: t.facts.ended, value: date(placement.endedOn) },
    { label: t.fields.endReason, value: placement.endReason ? t.endReasons[placement.endReason] : t.facts.none },
    { label: t.fields.nextStep, value: placement.nextStep || t.facts.none },
  ]
}
