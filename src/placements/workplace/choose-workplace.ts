import { listContacts, listUnitsCalled } from '../../companies/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CompanyContactId, UnitId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done } from '../../platform/result.ts'
import { isCalled, namesAmong, same } from './workplace-names.ts'

/** Where a placement is: as it was typed, and which workplace of the catalogue that is. */
export interface Workplace {
  readonly workplace: string
  readonly contact: string
  readonly productionUnitId: UnitId | null
  readonly companyContactId: CompanyContactId | null
}

/** The workplace a form was filled with, and the words it was filled with. */
export interface Known extends Workplace {
  readonly typed: string
}

/** The workplace, or what one may type to tell those of the same name apart. */
export type Chosen =
  | { readonly ok: true; readonly value: Workplace }
  | { readonly ok: false; readonly refusal: 'several-workplaces'; readonly names: readonly string[] }

/**
 * Finds the workplace that was typed, `Fjordkøkkenet` or `Fjordkøkkenet, Fjordby`. What the catalogue does not have stands as it
 * was typed; what nobody changed stays the workplace it was, also when that has closed.
 */
export async function chooseWorkplace(
  db: Db,
  typed: Pick<Workplace, 'workplace' | 'contact'>,
  today: PlainDate,
  known: Known | null = null,
): Promise<Chosen> {
  const kept = known && same(known.typed, typed.workplace) ? known : null
  if (kept?.productionUnitId) {
    const { workplace, productionUnitId } = kept
    return done({ workplace, productionUnitId, ...(await contactAt(db, productionUnitId, typed.contact, today, kept)) })
  }
  const units = (await listUnitsCalled(db, typed.workplace, today)).filter((unit) => isCalled(unit, typed.workplace))
  const [unit] = units
  if (!unit || (kept && units.length > 1)) return done({ ...typed, productionUnitId: null, companyContactId: null })
  if (units.length > 1) return { ok: false, refusal: 'several-workplaces', names: namesAmong(units) }
  const contact = await contactAt(db, unit.id, typed.contact, today)
  return done({ workplace: unit.name, productionUnitId: unit.id, ...contact })
}

/** Whom one talks with there: who was named, or the only one there is. */
async function contactAt(
  db: Db,
  unit: UnitId,
  typed: string,
  today: PlainDate,
  kept?: Known,
): Promise<Pick<Workplace, 'contact' | 'companyContactId'>> {
  if (kept?.companyContactId && kept.contact === typed)
    return { contact: typed, companyContactId: kept.companyContactId }
  const contacts = await listContacts(db, unit, today)
  const [name = ''] = typed.split(',')
  const named = contacts.find((contact) => same(contact.name, name.trim()))
  const only = typed === '' && contacts.length === 1 ? contacts[0] : undefined
  return {
    contact: typed || [only?.name, only?.telephone].filter(Boolean).join(', '),
    companyContactId: (named ?? only)?.id ?? null,
  }
}
