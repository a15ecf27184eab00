import type { Db } from '../platform/db/scope.ts'
import { ConflictError } from '../platform/errors.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findLastSetting } from '../staff/index.ts'
import type { Form } from '../ui/form.ts'
import { texts } from './texts.ts'
import type { EmployeeInterval } from './track.ts'

type Values = Form['values']

/** Two forms about one thing, filled from what somebody typed and from what is stored; `thing` is what the audit calls it. */
export interface Saved {
  readonly thing: string
  readonly yours: Values
  readonly theirs: Values
  readonly backTo: string
  readonly colleagues?: readonly { readonly id: number; readonly name: string }[]
}

/** Somebody saved first: each field that differs, as this form has it and as it was saved, and by whom. */
export async function companyConflict(db: Db, saved: Saved, language: Language): Promise<ConflictError> {
  const { thing, yours, theirs, backTo } = saved
  const labels = labelsOf(thing, language)
  const fields = Object.entries(labels).map(([field, label]) => ({
    label,
    yours: said(field, yours[field], saved, language),
    theirs: said(field, theirs[field], saved, language),
  }))
  const differing = fields.filter((field) => field.yours !== field.theirs)
  return new ConflictError({ ...(await findLastSetting(db, thing)), fields: differing, backTo })
}

function labelsOf(thing: string, language: Language): Readonly<Record<string, string>> {
  const { fields, agreement } = texts[language]
  const { hours, none, weekly, prospectHours, seats, personName, rhythmHint, ...own } = fields
  const named = { ...agreement, ...own, weeklyQuarterHours: weekly, prospectQuarterHours: prospectHours }
  return thing.startsWith('contact') ? { ...named, name: personName } : named
}

/** A value as its form shows it: codes as words, nothing as such. */
function said(field: string, value: Values[string] | undefined, { colleagues }: Saved, language: Language): string {
  const t = texts[language]
  const words: Readonly<Record<string, (code: string) => string | undefined>> = {
    track: (code) => t.tracks[code as keyof typeof t.tracks],
    prospect: (code) => t.prospects[code as keyof typeof t.prospects],
    targetGroups: (code) => t.groups[code as keyof typeof t.groups],
    employees: (code) => t.employees(code as EmployeeInterval),
    adviserId: (code) => colleagues?.find(({ id }) => String(id) === code)?.name,
    partnership: () => t.yes,
  }
  const codes = [value ?? ''].flat().filter(Boolean)
  return codes.map((code) => words[field]?.(code) ?? code).join(', ') || t.facts.none
}
