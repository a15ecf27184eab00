import type { BroughtUnit } from '../many-units-queries.ts'
import type { EmployeeInterval } from '../track.ts'

/** A workplace as the CVR register tells of it. */
export interface RegisterUnit extends Omit<BroughtUnit, 'track'> {
  readonly employees: EmployeeInterval | ''
}

/** Why a part of an answer cannot be used, and where it stood. */
export interface Reject {
  /** Which hit of the answer, from 1. */
  readonly row: number
  readonly column: string
  readonly reason: RejectReason
}
export type RejectReason =
  | 'wrong-cvr'
  | 'wrong-p-number'
  | 'no-name'
  | 'unknown-company'
  | 'twice'
  | 'not-a-hit'
  | 'register-error'
  | 'wrong-postal-code'
  | 'wrong-date'

export interface RegisterAnswer {
  readonly units: readonly RegisterUnit[]
  readonly rejects: readonly Reject[]
}
