import type { UnitId } from '../../platform/ids.ts'
import type { RegisterUnit } from './register-unit.ts'

const fields = [
  'cvr',
  'companyName',
  'name',
  'address',
  'postalCode',
  'city',
  'telephone',
  'email',
  'db07',
  'trade',
  'employees',
  'closedOn',
] as const
export type RegisterField = (typeof fields)[number]

/** A workplace as it stands here, with what the register said last time. */
export interface StandingUnit extends RegisterUnit {
  readonly id: UnitId
  /** Null: it did not come from the register. */
  readonly imported: Partial<Record<RegisterField, string | null>> | null
}

export interface FieldChange {
  readonly field: RegisterField
  readonly from: string | null
  readonly to: string | null
  /** Somebody here wrote something else since the register last said it. */
  readonly isConflict: boolean
}

export interface Weighed {
  readonly kind: 'new' | 'changed' | 'conflict' | 'same'
  readonly unit: RegisterUnit
  readonly standing: StandingUnit | null
  readonly changes: readonly FieldChange[]
}

/**
 * What an answer would change. A field that the register changed is taken over where nobody edited it here since; otherwise the
 * two disagree, and somebody decides. What the register leaves empty takes nothing away that was typed here.
 */
export function weigh(unit: RegisterUnit, standing: StandingUnit | undefined): Weighed {
  if (!standing) return { kind: 'new', unit, standing: null, changes: [] }
  const changes = fields.flatMap((field) => changeOf(field, unit, standing) ?? [])
  const kind = changes.length === 0 ? 'same' : changes.some(({ isConflict }) => isConflict) ? 'conflict' : 'changed'
  return { kind, unit, standing, changes }
}

function changeOf(field: RegisterField, unit: RegisterUnit, standing: StandingUnit): FieldChange | null {
  const [from, to] = [standing[field], unit[field]]
  if (from === to) return null
  const before = standing.imported?.[field]
  if (before === to) return null
  if (before === undefined && (to === '' || to === null)) return null
  const isEdited = before === undefined ? from !== '' && from !== null : from !== before
  return { field, from, to, isConflict: isEdited }
}

/** The workplace as it will stand: the register's changes, and of the disputed ones those somebody chose. */
export function settled({ unit, standing, changes }: Weighed, takeDisputed: boolean): RegisterUnit {
  if (!standing) return unit
  const taken = changes.filter(({ isConflict }) => !isConflict || takeDisputed).map(({ field }) => [field, unit[field]])
  const { id, imported, ...before } = standing
  return { ...before, ...(Object.fromEntries(taken) as Partial<RegisterUnit>) }
}

/** What the register said, to weigh its next answer against. */
export const saidBy = (unit: RegisterUnit): string =>
  JSON.stringify(Object.fromEntries(fields.map((field) => [field, unit[field]])))
