import { type PlainDate, parsePlainDate } from '../../platform/plain-date.ts'
import { cvrProblem, isPNumber } from '../cvr.ts'
import { intervalOfRegister } from '../track.ts'
import type { Metadata, VirkCompany, VirkUnit } from './register-input.ts'
import type { RegisterUnit, RejectReason } from './register-unit.ts'

export type Judged = { readonly unit: RegisterUnit } | { readonly column: string; readonly reason: RejectReason }

/** What Virk tells of a company, for the units below it. */
export interface KnownCompany {
  readonly cvr: string
  readonly name: string
  readonly closedOn: PlainDate | null
}

export function companyFrom(
  company: VirkCompany,
): KnownCompany | { readonly column: string; readonly reason: RejectReason } {
  const cvr = (company.cvrNummer ?? '').padStart(8, '0')
  if (cvrProblem(cvr) !== null) return { column: 'cvrNummer', reason: 'wrong-cvr' }
  const name = company.virksomhedMetadata?.nyesteNavn?.navn?.trim() ?? ''
  if (name === '') return { column: 'nyesteNavn', reason: 'no-name' }
  return { cvr, name: name.slice(0, 200), closedOn: endOf(company.livsforloeb) }
}

/** A production unit with its company, where an answer has told of it; otherwise it bears its own name. */
export function unitFrom(unit: VirkUnit, companies: ReadonlyMap<string, KnownCompany>): Judged {
  const pNumber = unit.pNummer ?? ''
  if (!isPNumber(pNumber)) return { column: 'pNummer', reason: 'wrong-p-number' }
  const data = unit.produktionsEnhedMetadata
  const cvr = (data?.nyesteCvrNummerRelation ?? '').padStart(8, '0')
  if (cvrProblem(cvr) !== null) return { column: 'nyesteCvrNummerRelation', reason: 'wrong-cvr' }
  const company = companies.get(cvr)
  return told(data ?? null, { pNumber, cvr, company, closedOn: endOf(unit.livsforloeb) ?? company?.closedOn ?? null })
}

/** A company with one unit: the unit is where the company is. */
export function onlyUnitOf(company: VirkCompany, known: KnownCompany): Judged | null {
  const open = (company.penheder ?? []).filter(({ periode }) => !periode?.gyldigTil)
  const [only] = open
  if (open.length !== 1 || !only) return null
  if (!isPNumber(only.pNummer ?? '')) return { column: 'penheder', reason: 'wrong-p-number' }
  const at = { pNumber: only.pNummer ?? '', cvr: known.cvr, company: known, closedOn: known.closedOn }
  return told(company.virksomhedMetadata ?? null, at)
}

interface At {
  readonly pNumber: string
  readonly cvr: string
  readonly company: KnownCompany | undefined
  readonly closedOn: PlainDate | null
}

function told(data: Metadata | null, { pNumber, cvr, company, closedOn }: At): Judged {
  const name = data?.nyesteNavn?.navn?.trim() || company?.name || ''
  if (name === '') return { column: 'nyesteNavn', reason: 'no-name' }
  const place = data?.nyesteBeliggenhedsadresse
  const postalCode = place?.postnummer ? place.postnummer.padStart(4, '0') : ''
  if (!/^(\d{4})?$/.test(postalCode)) return { column: 'postnummer', reason: 'wrong-postal-code' }
  const contacts = data?.nyesteKontaktoplysninger ?? []
  return {
    unit: {
      ...{ pNumber, cvr, closedOn, postalCode },
      name: name.slice(0, 200),
      companyName: company?.name ?? name.slice(0, 200),
      address: addressOf(place),
      city: place?.postdistrikt ?? '',
      telephone: contacts.find((each) => /^[+\d][\d\s]{6,}$/.test(each)) ?? '',
      email: contacts.find((each) => each.includes('@')) ?? '',
      db07: codeOf(data?.nyesteHovedbranche?.branchekode),
      trade: data?.nyesteHovedbranche?.branchetekst ?? '',
      employees: intervalOfRegister(employeesOf(data)) ?? '',
    },
  }
}

const codeOf = (code: string | null | undefined) => (code && /^\d{5,6}$/.test(code) ? code.padStart(6, '0') : '')

const employeesOf = (data: Metadata | null) =>
  (data?.nyesteErstMaanedsbeskaeftigelse ?? data?.nyesteKvartalsbeskaeftigelse ?? data?.nyesteAarsbeskaeftigelse)
    ?.intervalKodeAntalAnsatte ?? ''

function addressOf(place: Metadata['nyesteBeliggenhedsadresse']): string {
  const street = [place?.vejnavn, `${place?.husnummerFra ?? ''}${place?.bogstavFra ?? ''}`].filter(Boolean).join(' ')
  const floor = [place?.etage && `${place.etage}.`, place?.sidedoer].filter(Boolean).join(' ')
  return [street, floor].filter(Boolean).join(', ')
}

/** The last day of the newest life; null while it lives. */
function endOf(life: VirkCompany['livsforloeb']): PlainDate | null {
  const ends = (life ?? []).map(({ periode }) => periode.gyldigTil ?? null)
  if (ends.length === 0 || ends.some((end) => end === null)) return null
  return parsePlainDate(String(ends.sort().at(-1)))
}
