import type { AuditEntry } from '../platform/audit/audit-entry.ts'
import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { RolledBack } from '../platform/errors.ts'
import { type BringIn, bringIn } from './bring-in.ts'
import type { ColumnMap } from './column-map-input.ts'
import { deskFor } from './desk.ts'
import { findImport, type Import, saveColumns, updateImport } from './exchange-queries.ts'
import type { Outcome } from './outcome.ts'
import { readSheet } from './read-sheet.ts'
import { recordKinds } from './record-kinds.ts'
import type { Sheet } from './sheet.ts'
import { deleteChunks, findFile } from './waiting-file-queries.ts'

/** Refused rows stop an import unless somebody says that the rest is wanted. Carries what came of it, and undoes it. */
export class RefusedImport extends RolledBack {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super('refused rows')
    this.outcome = outcome
  }
}

/** Told how many rows are done, of how many. */
export type Report = NonNullable<BringIn['report']>

/** The file is kept no longer. */
class GoneError extends Error {}

/** Sees what a file would come to. Writes nothing but what was seen. */
export async function previewImport(db: Db, actor: Actor, moment: Moment, id: number, map: ColumnMap, report?: Report) {
  const known = await findImport(db, id)
  const { outcome, preview } = await through(db, actor, moment, known, await fileOf(db, id), map, false, report)
  const stage = outcome.missingColumns ? 'chosen' : 'previewed'
  await updateImport(db, id, { stage, columns: map, outcome, preview })
}

/** Takes the file in, all of it or nothing. @throws RefusedImport where rows are refused and nobody said to go on without them. */
export async function runImport(
  db: Db,
  actor: Actor,
  moment: Moment,
  id: number,
  acceptRejects: boolean,
  report?: Report,
): Promise<Outcome> {
  const known = await findImport(db, id)
  const outcome = await takeIn(db, actor, moment, known, await fileOf(db, id), known.columns, acceptRejects, report)
  await deleteChunks(db, id)
  return outcome
}

/** The same with the file at hand. */
export async function takeIn(
  db: Db,
  actor: Actor,
  moment: Moment,
  known: Import,
  sheet: Sheet,
  map: ColumnMap,
  acceptRejects: boolean,
  report?: Report,
): Promise<Outcome> {
  const { outcome } = await through(db, actor, moment, known, sheet, map, true, report)
  const isRefused = outcome.missingColumns !== undefined || (outcome.counts.rejected > 0 && !acceptRejects)
  if (isRefused) throw new RefusedImport(outcome)
  await saveColumns(db, actor, known.sourceId, map, moment.now)
  await updateImport(db, known.id, { stage: 'done', columns: map, outcome, preview: null, endedAt: moment.now })
  workOf(db).entries.push(entryFor(actor, known.id))
  return outcome
}

const entryFor = (actor: Actor, id: number): AuditEntry => ({
  staffId: actor.staffId,
  actingCitizenId: null,
  role: actor.role,
  action: 'exchange.imported',
  outcome: 'done',
  citizenId: null,
  subject: `import:${id}`,
  listed: [],
  detail: null,
  evidence: null,
})

async function through(
  db: Db,
  actor: Actor,
  moment: Moment,
  known: Import,
  sheet: Sheet,
  map: ColumnMap,
  write: boolean,
  report: Report | undefined,
) {
  const desk = await deskFor(db, actor, moment, known.source)
  const origin = { sourceId: known.sourceId, importId: known.id }
  const kind = recordKinds[known.kind]
  return await bringIn(desk, { kind, sheet, map, origin, write, ...(report ? { report } : {}) })
}

async function fileOf(db: Db, id: number): Promise<Sheet> {
  const file = await findFile(db, id)
  if (!file) throw new GoneError('the file is kept no longer')
  return await readSheet(file)
}
