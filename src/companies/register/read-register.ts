import { unitsOfApi } from './read-cvrapi.ts'
import { companyFrom, type Judged, type KnownCompany, onlyUnitOf, unitFrom } from './read-virk.ts'
import { apiAnswer, virkCompany, virkUnit } from './register-input.ts'
import type { RegisterAnswer, RegisterUnit, Reject } from './register-unit.ts'

/** The most hits of one file. */
export const mostHits = 20_000

export type RegisterFault = 'not-json' | 'no-hits' | 'too-many-hits'

type Hit = Readonly<Record<string, unknown>>

/**
 * Reads what the CVR register answered: a search at Virk (`Vrvirksomhed`, `VrproduktionsEnhed`), one or several answers of
 * cvrapi.dk, or one such answer a line. What cannot be used is named by hit and field; nothing is guessed.
 */
export function readRegister(text: string): RegisterAnswer | RegisterFault {
  const hits = hitsIn(text)
  if (hits === null) return 'not-json'
  if (hits.length === 0) return 'no-hits'
  if (hits.length > mostHits) return 'too-many-hits'

  const companies = companiesIn(hits)
  const units = new Map<string, RegisterUnit>()
  const rejects: Reject[] = []
  const take = (row: number, hit: Hit, judged: Judged) => {
    if (!('unit' in judged)) rejects.push({ row, ...judged })
    else if (!units.has(judged.unit.pNumber)) units.set(judged.unit.pNumber, judged.unit)
    else if (isToldOfItself(hit)) rejects.push({ row, column: 'pNummer', reason: 'twice' })
  }
  // A unit's own hit says more than its company's, so those come first.
  const inOrder = hits.map((hit, at) => ({ hit, row: at + 1 })).sort((one, other) => rank(one.hit) - rank(other.hit))
  for (const { hit, row } of inOrder) for (const judged of judge(hit, companies)) take(row, hit, judged)
  return { units: [...units.values()], rejects: rejects.sort((one, other) => one.row - other.row) }
}

function companiesIn(hits: readonly Hit[]): Map<string, KnownCompany> {
  const companies = new Map<string, KnownCompany>()
  for (const hit of hits) {
    const known = isObject(hit.Vrvirksomhed) ? companyFrom(virkCompany.parse(hit.Vrvirksomhed)) : null
    if (known && 'cvr' in known) companies.set(known.cvr, known)
  }
  return companies
}

const isToldOfItself = (hit: Hit) => !isObject(hit.Vrvirksomhed)
const rank = (hit: Hit) => (isToldOfItself(hit) ? 0 : 1)

function judge(hit: Hit, companies: ReadonlyMap<string, KnownCompany>): readonly Judged[] {
  if (isObject(hit.VrproduktionsEnhed)) return [unitFrom(virkUnit.parse(hit.VrproduktionsEnhed), companies)]
  if (isObject(hit.Vrvirksomhed)) {
    const company = virkCompany.parse(hit.Vrvirksomhed)
    const known = companyFrom(company)
    if (!('cvr' in known)) return [known]
    const only = onlyUnitOf(company, known)
    return only ? [only] : []
  }
  if ('vat' in hit || 'error' in hit) return unitsOfApi(apiAnswer.parse(hit))
  return [{ column: '', reason: 'not-a-hit' }]
}

/** Every record of a file, whatever it is wrapped in; null where it is no JSON. */
function hitsIn(text: string): Hit[] | null {
  const whole = parsed(text)
  if (whole !== undefined) return unwrapped(whole)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const each = lines.map(parsed)
  if (lines.length < 2 || each.includes(undefined)) return null
  return each.flatMap(unwrapped)
}

function unwrapped(value: unknown): Hit[] {
  if (Array.isArray(value)) return value.flatMap(unwrapped)
  if (!isObject(value)) return []
  if (isObject(value.hits)) return unwrapped(value.hits.hits)
  return isObject(value._source) ? [value._source] : [value]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
