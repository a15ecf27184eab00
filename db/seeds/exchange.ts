import { bringIn } from '../../src/exchange/bring-in.ts'
import { deskFor } from '../../src/exchange/desk.ts'
import { findOrMakeSource, insertImport, saveColumns, updateImport } from '../../src/exchange/exchange-queries.ts'
import { asCsv, takeOut } from '../../src/exchange/file-of.ts'
import { guessColumns } from '../../src/exchange/guess-columns.ts'
import { kindOfCitizens } from '../../src/exchange/kind-of-citizens.ts'
import { readSheet } from '../../src/exchange/read-sheet.ts'
import type { Actor } from '../../src/platform/auth/actor.ts'
import { instantAt } from '../../src/platform/copenhagen.ts'
import { sha256 } from '../../src/platform/crypto/keys.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import { addDays } from '../../src/platform/plain-date.ts'
import type { Town } from './cast/neighbours.ts'
import { fjordby } from './municipalities.ts'
import { memberOf } from './story.ts'

/**
 * A file that the coordinator of Fjordby brought from the case system four days ago. It knows the first four citizens as they
 * stand here, but for one telephone number, which waits for a decision.
 */
export async function seedExchange(trx: Db, { crew, today }: Town): Promise<void> {
  if (crew.municipalityId !== fjordby.id) return
  const { id: staffId, name, teamId } = memberOf(crew, 'Birgit Dahl')
  const { municipalityId } = crew
  const actor: Actor = { role: 'coordinator', municipalityId, staffId, citizenId: null, teamId, name, unit: '' }
  const on = addDays(today, -4)
  const moment = { now: instantAt(on, '09:12'), today: on }
  const { heads, rows } = await takeOut(trx, actor, 'citizens', on)
  const at = heads.indexOf('Telefon')
  const known = rows.slice(0, 4).map((row, nth) => (nth === 0 ? row.with(at, '12 34 56 99') : row))
  const bytes = Buffer.from(asCsv({ heads, rows: known }))
  const source = await findOrMakeSource(trx, actor, 'citizens', 'Fagsystemet (opdigtet)', moment.now)
  const file = { name: 'borgere-uge-47.csv', hash: sha256(bytes), bytes: bytes.length }
  const importId = await insertImport(trx, actor, source.id, file, moment.now)
  const sheet = await readSheet(bytes)
  const map = guessColumns('citizens', sheet.heads)
  const desk = await deskFor(trx, actor, moment, source.name)
  const origin = { sourceId: source.id, importId }
  const { outcome } = await bringIn(desk, { kind: kindOfCitizens, sheet, map, origin, write: true })
  await saveColumns(trx, actor, source.id, map, moment.now)
  await updateImport(trx, importId, { stage: 'done', columns: map, outcome, endedAt: moment.now })
}
