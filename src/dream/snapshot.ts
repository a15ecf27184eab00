import type { Week } from '../platform/period.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { UnknownCode } from './goal-one.ts'

/** A value that the import could not read. Row 1 is the file's first line, so the first person of a CSV file is in row 2. */
export interface Reject {
  /** Where it is not the register's own file. */
  readonly file?: 'persons' | 'igu'
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: RejectReason
}

export type RejectReason =
  | 'no-person'
  | 'person-twice'
  | 'no-sex'
  | 'no-birth-date'
  | 'not-a-date'
  | 'not-a-code'
  | 'not-a-municipality'
  | 'not-a-cpr'
  | 'broken-row'
  | 'no-rows'
  | 'no-such-week'
  | 'week-twice'
  | 'not-a-kind'
  | 'ends-before-it-starts'

/** What is known of a snapshot without opening its rows. Lies beside them as `manifest.json`. */
export interface Manifest {
  readonly snapshot: string
  readonly extractDate: PlainDate
  readonly sources: readonly {
    readonly role: 'register' | 'persons' | 'igu'
    readonly name: string
    readonly sha256: string
    readonly bytes: number
  }[]
  readonly map: ColumnMap
  readonly identified: boolean
  /** Whose own register an identified one is; null: nobody said, and no caseworker is told from it. */
  readonly municipality: string | null
  readonly persons: number
  readonly rows: number
  readonly columns: number
  /** Every week column of the file; weeks between may be missing. */
  readonly weeks: readonly Week[]
  /** Years with a municipality, or `any` where one column holds for all. */
  readonly municipalityYears: readonly number[] | 'any'
  /** The first of them; `rejectedRows` is how many there were. */
  readonly rejected: readonly Reject[]
  readonly rejectedRows: number
  /** Persons of the IGU file that the register does not have. */
  readonly iguStrangers: number
  /** The codes that were plain at import: those who have no other lie apart. */
  readonly plainCodes: readonly number[]
  /** Codes the built-in table did not know at import. */
  readonly unknownCodes: readonly UnknownCode[]
  readonly layout: number
}

/** An opened snapshot: what the counts read. */
export interface Snapshot {
  readonly id: string
  readonly manifest: Manifest
  /** Where its files lie. */
  readonly folder: string
}

/** How the columns of a file are named. Columns it does not name are ignored. */
export interface ColumnMap {
  readonly person: string
  readonly sex?: { readonly column: string; readonly man: readonly string[]; readonly woman: readonly string[] }
  readonly birthDate?: { readonly column: string; readonly format: string }
  readonly origin?: { readonly column: string; readonly nonWesternImmigrant: readonly string[] }
  readonly municipality: { readonly yearly: string } | { readonly column: string }
  /** `y_{YYWW}`, or `{YYYY}` and `{WW}`. */
  readonly week: string
  /** `branche_{YYYY}_{MM}`; read by nothing yet, and kept in the manifest. */
  readonly industryMonth?: string
  /** Membership of the integration programme; without it everybody counts as a member, and a warning says so. */
  readonly programme?: { readonly column: string; readonly member: readonly string[] }
}
