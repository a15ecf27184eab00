import { listContacts, searchUnits, type UnitLine } from '../../companies/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CompanyContactId, UnitId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'

/** Where a placement is: as it was typed, and which workplace of the catalogue that is. */
export interface Workplace {
  readonly workplace: string
  readonly contact: string
  readonly productionUnitId: UnitId | null
  readonly companyContactId: CompanyContactId | null
}

const same = (one: string, other: string) => one.localeCompare(other, 'da', { sensitivity: 'accent' }) === 0

/** What a list of workplaces offers: the name, with the town where others have the same. */
export const nameWithTown = ({ name, city }: Pick<UnitLine, 'name' | 'city'>) => (city ? `${name}, ${city}` : name)

/**
 * Finds the workplace that was typed, `Fjordkøkkenet` or `Fjordkøkkenet, Fjordby`. What the catalogue does not have stands as it
 * was typed. Refused where several have the name and the town does not tell which.
 */
export async function chooseWorkplace(
  db: Db,
  typed: Pick<Workplace, 'workplace' | 'contact'>,
  today: PlainDate,
): Promise<Result<Workplace, 'several-workplaces'>> {
  const units = await unitsCalled(db, typed.workplace, today)
  if (units.length > 1) return refused('several-workplaces')
  const [unit] = units
  if (!unit) return done({ ...typed, productionUnitId: null, companyContactId: null })
  const contacts = await listContacts(db, unit.id, today)
  const [name = ''] = typed.contact.split(',')
  const named = contacts.find((contact) => same(contact.name, name.trim()))
  const only = typed.contact === '' && contacts.length === 1 ? contacts[0] : undefined
  const contact = named ?? only
  return done({
    workplace: unit.name,
    contact: typed.contact || [only?.name, only?.telephone].filter(Boolean).join(', '),
    productionUnitId: unit.id,
    companyContactId: contact?.id ?? null,
  })
}

async function unitsCalled(db: Db, typed: string, today: PlainDate): Promise<readonly UnitLine[]> {
  const byName = (await searchUnits(db, typed, today)).filter(({ name }) => same(name, typed))
  if (byName.length > 0) return byName
  const comma = typed.lastIndexOf(',')
  if (comma === -1) return []
  const name = typed.slice(0, comma).trim()
  return (await searchUnits(db, name, today)).filter((unit) => same(unit.name, name) && same(nameWithTown(unit), typed))
}
