import type { CompanyContactId, CompanyId, StaffId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { EmployeeInterval, PlaceGroup, Prospect, Track } from './track.ts'

/** A workplace: the production unit with the company it belongs to. */
export interface Unit {
  readonly id: UnitId
  readonly companyId: CompanyId
  readonly companyName: string
  readonly cvr: string
  readonly pNumber: string
  readonly name: string
  readonly address: string
  readonly postalCode: string
  readonly city: string
  readonly telephone: string
  readonly email: string
  readonly db07: string
  /** The register's words for the trade. */
  readonly trade: string
  readonly track: Track
  readonly employees: EmployeeInterval | ''
  readonly adviserId: StaffId | null
  readonly adviserName: string | null
  /** Days between contacts; null: the rule's. */
  readonly rhythmDays: number | null
  /** The last day of the workplace or of the whole company, whichever was first. */
  readonly closedOn: PlainDate | null
  readonly version: number
}

/** A workplace as a list shows it. */
export interface UnitLine extends Unit {
  readonly lastContactOn: PlainDate | null
  /** The agreement as company centre in force today. */
  readonly centre: CentreSummary | null
}

export interface CentreSummary {
  readonly partnership: boolean
  readonly prospect: Prospect
  readonly prospectQuarterHours: number
  readonly languages: readonly string[]
  readonly jobFunctions: readonly string[]
  readonly reach: string
  readonly workingHours: string
}

/** What may be typed about a workplace. */
export type UnitDraft = Omit<Unit, 'id' | 'companyId' | 'adviserName' | 'closedOn' | 'version'>

/** An agreement as company centre: what both sides have said yes to, and for how long. */
export interface Agreement {
  readonly id: number
  readonly productionUnitId: UnitId
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly partnership: boolean
  readonly workAreas: readonly string[]
  readonly jobFunctions: readonly string[]
  readonly targetGroups: readonly PlaceGroup[]
  readonly languages: readonly string[]
  readonly reach: string
  readonly workingHours: string
  readonly companyDemands: string
  readonly ourDemands: string
  readonly prospect: Prospect
  readonly prospectQuarterHours: number
  readonly agreedByName: string | null
  readonly agreedOn: PlainDate
  readonly version: number
}

export type AgreementDraft = Omit<Agreement, 'id' | 'productionUnitId' | 'agreedByName' | 'agreedOn' | 'version'>

/** Somebody to talk with at a workplace. */
export interface Contact {
  readonly id: CompanyContactId
  readonly productionUnitId: UnitId
  readonly name: string
  readonly title: string
  readonly telephone: string
  readonly email: string
  readonly languages: readonly string[]
  /** Company mentor since; null: is none. */
  readonly mentorSince: PlainDate | null
  readonly leftOn: PlainDate | null
  readonly version: number
}

export type ContactDraft = Omit<Contact, 'id' | 'productionUnitId' | 'version'>

export const logKinds = ['visit', 'call', 'mail'] as const
export type LogKind = (typeof logKinds)[number]

/** A visit, a call or a mail. */
export interface LogEntry {
  readonly id: number
  readonly kind: LogKind
  readonly happenedOn: PlainDate
  readonly staffId: StaffId
  readonly staffName: string
  readonly contactName: string | null
  readonly word: string
  readonly recordedAt: string
}

/** Whether the workplace no longer exists: the day after its last. */
export const isClosed = ({ closedOn }: Pick<Unit, 'closedOn'>, today: PlainDate) =>
  closedOn !== null && closedOn < today
