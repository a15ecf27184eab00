import type { Kind } from './field.ts'
import { fieldsOf } from './fields.ts'
import type { Misplaced } from './record-kind.ts'
import type { Values } from './value.ts'

/** The first field that a record must have and would be without; null where it has them all. */
export function requiredIn(kind: Kind, next: Values): Pick<Misplaced, 'field' | 'reason'> | null {
  const missing = fieldsOf[kind].find(({ name, need, asks }) => {
    const value = next[name] ?? null
    return need === 'new' && !asks && (value === null || value === '')
  })
  return missing ? { field: missing.name, reason: 'missing' } : null
}
