import { sha256 } from '../crypto/keys.ts'
import type { CitizenId, MunicipalityId, StaffId } from '../ids.ts'

/** `resource.happened`, past tense: `citizen.viewed`, `talk.noted`. */
export type Action = `${string}.${string}`
export type Outcome = 'done' | 'refused' | 'denied'

/** A line for the chain: ids and codes in the open, words only sealed. */
export interface AuditEntry {
  readonly staffId: StaffId | null
  readonly actingCitizenId: CitizenId | null
  readonly role: string
  readonly action: Action
  readonly outcome: Outcome
  readonly citizenId: CitizenId | null
  readonly subject: string
  readonly listed: readonly CitizenId[]
  readonly detail: Buffer | null
  readonly evidence: Buffer | null
}

/** A link as it stands in the chain. */
export interface ChainedEntry extends AuditEntry {
  readonly municipalityId: MunicipalityId
  readonly seq: number
  /** ISO, milliseconds: finer digits would not survive every client. */
  readonly at: string
  readonly hash: Buffer
}

export const firstHash = Buffer.alloc(32)

/** SHA-256 over the previous hash and the row's fields, one a line. The same text as `append_audit` in the database makes. */
export function hashOf(previous: Buffer, entry: Omit<ChainedEntry, 'hash'>): Buffer {
  const fields = [
    entry.municipalityId,
    entry.seq,
    Date.parse(entry.at),
    entry.staffId ?? '',
    entry.actingCitizenId ?? '',
    entry.role,
    entry.action,
    entry.outcome,
    entry.citizenId ?? '',
    entry.subject,
    entry.listed.join(','),
    entry.detail ? sha256(entry.detail).toString('hex') : '',
    entry.evidence?.toString('hex') ?? '',
  ]
  return sha256(Buffer.concat([previous, Buffer.from(fields.join('\n'))]))
}
