import type { Known } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, StaffId, TeamId } from '../platform/ids.ts'
import type { Kind } from './field.ts'
import type { ReadRow } from './read-rows.ts'
import type { RejectReason, Values } from './value.ts'

/** Somebody who works here, as a row may name her. */
export interface Colleague {
  readonly id: StaffId
  readonly name: string
  readonly teamId: TeamId | null
}

/** What bringing in needs beside the rows. */
export interface Desk {
  readonly db: Db
  readonly actor: Actor
  readonly moment: Moment
  /** The name of the source. */
  readonly source: string
  readonly municipalityName: string
  /** By name in lower case. */
  readonly colleagues: ReadonlyMap<string, Colleague>
  /** Whoever takes what names nobody. */
  readonly fallback: Colleague
}

/** A row that has been placed: whom it is about, and which of our records it is, where that is known without the source's own id. */
export interface Placed {
  readonly row: ReadRow
  /** What the source calls it. Null: its number is what it is found by. */
  readonly key: string | null
  readonly citizenId: CitizenId | null
  readonly subjectId: number | null
  /** The citizen that something is about, where she is not herself the record. */
  readonly known?: Known
  /** What the row says of it, in the fields that are compared. */
  readonly theirs: Values
}

/** A row that cannot be placed, and which field says so. */
export interface Misplaced {
  readonly row: ReadRow
  readonly field: string
  readonly reason: RejectReason
}

export const isPlaced = (placed: Placed | Misplaced): placed is Placed => !('reason' in placed)
export const isMisplaced = (placed: Placed | Misplaced): placed is Misplaced => 'reason' in placed

interface NewRecord {
  readonly placed: Placed
  readonly values: Values
}

interface ChangedRecord {
  readonly subjectId: number
  readonly citizenId: CitizenId | null
  readonly ours: Values
  readonly next: Values
}

export interface Made {
  readonly subjectId: number
  readonly citizenId: CitizenId | null
}

/** How one kind of record is found, compared and written, through the door of the feature it belongs to. */
export interface RecordKind {
  readonly kind: Kind
  /** No row makes what another needs, as workplaces make their company: the next are written while these are. */
  readonly apart?: true
  /** What makes two rows of a file the same record. Null: the row has no key. */
  keyOf(row: ReadRow): string | null
  /** The keys under which the records of rows are kept, where that is not the key of the row; also of rows that are refused. */
  recordKeys?(desk: Desk, rows: readonly ReadRow[]): Promise<readonly string[]>
  place(desk: Desk, rows: readonly ReadRow[]): Promise<readonly (Placed | Misplaced)[]>
  /**
   * Of rows that no record is known for: which of ours says the same already, written by somebody here. By the row's number.
   * A talk of the same kind with the same citizen at the same time is that talk.
   */
  findTwins?(desk: Desk, rows: readonly Placed[]): Promise<ReadonlyMap<number, number>>
  /** What stands here of known records, in the fields that are compared. */
  listOurs(desk: Desk, subjects: readonly number[]): Promise<ReadonlyMap<number, Values>>
  /** Why a record cannot be as the row would make it; null where it can. `ours` is null for a new one. */
  refusal(desk: Desk, placed: Placed, next: Values, ours: Values | null): Pick<Misplaced, 'field' | 'reason'> | null
  /** Writes new records. `along` is told in their order what they became, and writes what belongs to them, meanwhile or behind. */
  create(desk: Desk, records: readonly NewRecord[], along: (made: readonly Made[]) => Promise<void>): Promise<void>
  change(desk: Desk, records: readonly ChangedRecord[]): Promise<void>
}
