import { sql } from 'kysely'
import { listMunicipalityIds } from '../audit/audit-queries.ts'
import { inWork } from '../audit/work.ts'
import type { Db } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { checkMasterKey, forgetOldKeyChecks } from './check-master-key-queries.ts'
import type { Keys } from './keys.ts'

/** How many rows a rotation sealed again or removed, by table. */
export type Rotated = Readonly<Record<'citizen keys' | 'numbers' | 'drafts' | 'messages' | 'removed', number>>

const AT_ONCE = 500

/**
 * Seals and indexes everything again under the current key, in small transactions while people work. Can be stopped and run
 * again: a row under the current key is left alone. What only helps for minutes (ways back to a search, logins under way) is removed.
 * Afterwards the old keys are no longer asked for.
 * @throws WrongKeyError when something is sealed by a key that is not configured.
 */
export async function rotateKeys(db: Db, keys: Keys): Promise<Rotated> {
  await checkMasterKey(db, keys)
  const total = { 'citizen keys': 0, numbers: 0, drafts: 0, messages: 0, removed: await removeLoginRequests(db, keys) }
  for (const municipality of await listMunicipalityIds(db)) {
    const inBatches = (batch: Batch) => repeat(db, keys, municipality, batch)
    total['citizen keys'] += await inBatches(rewrapCitizenKeys)
    total.numbers += await inBatches(resealNumbers)
    total.drafts += await inBatches(resealDrafts)
    total.messages += await inBatches(resealMessages)
    total.removed += await inBatches(removeSearchTrails)
    total.removed += await inBatches(removeWaitingFiles)
  }
  await forgetOldKeyChecks(db, keys)
  return total
}

/** Handles up to AT_ONCE rows that are not under the current key. @returns how many there were. */
type Batch = (trx: Db, keys: Keys) => Promise<number>

async function repeat(db: Db, keys: Keys, municipality: MunicipalityId, batch: Batch): Promise<number> {
  let total = 0
  for (;;) {
    const count = await inWork(db, keys, { municipality }, (trx) => batch(trx, keys))
    total += count
    if (count < AT_ONCE) return total
  }
}

/** A sealed text names its key in its second to fifth byte. */
const isOld = (column: 'wrapped' | 'sealed' | 'body' | 'preview', keys: Keys) =>
  sql<boolean>`substring(${sql.ref(column)} from 2 for 4) <> ${Buffer.from(keys.id, 'hex')}`

async function rewrapCitizenKeys(trx: Db, keys: Keys): Promise<number> {
  const rows = await trx
    .selectFrom('citizenKey')
    .select(['citizenId', 'wrapped'])
    .where(isOld('wrapped', keys))
    .limit(AT_ONCE)
    .forUpdate()
    .execute()
  for (const { citizenId, wrapped } of rows) {
    const again = keys.seal('citizen-key', keys.open('citizen-key', wrapped))
    await trx.updateTable('citizenKey').set({ wrapped: again }).where('citizenId', '=', citizenId).execute()
  }
  return rows.length
}

async function resealNumbers(trx: Db, keys: Keys): Promise<number> {
  const rows = await trx
    .selectFrom('citizenNumber')
    .select(['id', 'sealed'])
    .where(isOld('sealed', keys))
    .limit(AT_ONCE)
    .forUpdate()
    .execute()
  for (const { id, sealed } of rows) {
    const cpr = keys.open('cpr', sealed).toString()
    const again = { sealed: keys.seal('cpr', cpr), lookup: keys.lookup(cpr) }
    await trx.updateTable('citizenNumber').set(again).where('id', '=', id).execute()
  }
  return rows.length
}

async function resealDrafts(trx: Db, keys: Keys): Promise<number> {
  const rows = await trx
    .selectFrom('draft')
    .select(['owner', 'form', 'body'])
    .where(isOld('body', keys))
    .limit(AT_ONCE)
    .forUpdate()
    .execute()
  for (const { owner, form, body } of rows) {
    const again = keys.seal('draft', keys.open('draft', body))
    await trx.updateTable('draft').set({ body: again }).where('owner', '=', owner).where('form', '=', form).execute()
  }
  return rows.length
}

/** Those about nobody: the others are under a citizen's own key. */
async function resealMessages(trx: Db, keys: Keys): Promise<number> {
  const rows = await trx
    .selectFrom('message')
    .select(['id', 'sealed'])
    .where('citizenId', 'is', null)
    .where('sealed', 'is not', null)
    .where(isOld('sealed', keys))
    .limit(AT_ONCE)
    .forUpdate()
    .execute()
  for (const { id, sealed } of rows) {
    const again = keys.seal('message', keys.open('message', sealed as Buffer))
    await trx.updateTable('message').set({ sealed: again }).where('id', '=', id).execute()
  }
  return rows.length
}

async function removeSearchTrails(trx: Db, keys: Keys): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('searchTrail').where(isOld('sealed', keys)).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** A file on its way in is chosen again; what it would have come to is looked at again. */
async function removeWaitingFiles(trx: Db, keys: Keys): Promise<number> {
  await trx.updateTable('exchangeImport').set({ preview: null }).where(isOld('preview', keys)).execute()
  const { numDeletedRows } = await trx
    .deleteFrom('exchangeChunk')
    .where(isOld('sealed', keys))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

async function removeLoginRequests(db: Db, keys: Keys): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('loginRequest').where(isOld('sealed', keys)).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
