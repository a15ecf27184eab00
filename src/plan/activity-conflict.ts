import { paths } from '../paths.ts'
import { formatHours } from '../placements/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { ConflictError } from '../platform/errors.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Activity } from './activity.ts'
import { findActivity } from './activity-queries.ts'
import { planConflict } from './plan-conflict.ts'
import type { SeenActivity } from './register-activity.ts'
import { texts } from './texts.ts'

type Shown = Omit<Activity, 'id' | 'citizenId' | 'version'>
const changes = ['activity.registered', 'activity.corrected', 'activity.ended']

/** Somebody saved first: each field that differs, as this form has it and as it was saved, and by whom. */
export async function activityConflict(
  db: Db,
  { citizenId, id }: SeenActivity,
  language: Language,
  yours: Partial<Shown>,
): Promise<ConflictError> {
  const theirs = await findActivity(db, citizenId, id)
  const [mine, saved] = [wordsOf({ ...theirs, ...yours }, language), wordsOf(theirs, language)]
  return await planConflict(db, { citizenId, id }, changes, {
    fields: mine
      .map(({ label, value }, at) => ({ label, yours: value, theirs: saved[at]?.value ?? '' }))
      .filter((field) => field.yours !== field.theirs),
    backTo: paths.activity({ citizen: citizenId, activity: id }),
  })
}

function wordsOf(activity: Shown, language: Language): readonly { readonly label: string; readonly value: string }[] {
  const t = texts[language]
  const none = t.activityFacts.none
  const date = (value: PlainDate | null) => (value ? formatDate(value, language) : none)
  return [
    { label: t.fields.kind, value: t.kinds[activity.kind] },
    { label: t.fields.title, value: activity.title },
    { label: t.fields.provider, value: activity.provider || none },
    { label: t.fields.startsOn, value: date(activity.startsOn) },
    { label: t.fields.endsOn, value: date(activity.endsOn) },
    { label: t.fields.hours, value: formatHours(activity.weeklyQuarterHours, language) },
    { label: t.fields.handoverOn, value: date(activity.handoverOn) },
    { label: t.fields.handoverTo, value: activity.handoverTo || none },
    { label: t.activityFacts.ended, value: date(activity.endedOn) },
    { label: t.fields.endReason, value: activity.endReason ? t.endReasons[activity.endReason] : none },
  ]
}
