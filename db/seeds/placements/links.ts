import { sql } from 'kysely'
import type { Db } from '../../../src/platform/db/scope.ts'

/** Placements at workplaces of the catalogue point to them, to the seat they have and to the contact they name. */
export async function linkPlacements(trx: Db): Promise<void> {
  await sql`update placement set production_unit_id = unit.id from production_unit unit
    where unit.municipality_id = placement.municipality_id and unit.name = placement.workplace`.execute(trx)
  await sql`update placement set place_id = held.place_id from place_reservation held
    where held.municipality_id = placement.municipality_id and held.placement_id = placement.id`.execute(trx)
  await sql`update placement set company_contact_id = contact.id from company_contact contact
    where contact.municipality_id = placement.municipality_id and contact.production_unit_id = placement.production_unit_id
      and contact.name = split_part(placement.contact, ',', 1)`.execute(trx)
}
