import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { sha256 } from '../platform/crypto/keys.ts'
import type { Db } from '../platform/db/scope.ts'
import { type BringIn, bringIn } from './bring-in.ts'
import type { ColumnMap } from './column-map-input.ts'
import { deskFor } from './desk.ts'
import { findImport, findOrMakeSource, insertImport } from './exchange-queries.ts'
import type { Kind } from './field.ts'
import { guessColumns } from './guess-columns.ts'
import { takeIn } from './import-work.ts'
import type { Outcome } from './outcome.ts'
import { readSheet } from './read-sheet.ts'
import { recordKinds } from './record-kinds.ts'

interface ImportFile {
  readonly kind: Kind
  readonly source: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Null: as the source was read last, or by its headings. */
  readonly columns: ColumnMap | null
  /** One only sees what would come of it; nothing is kept. */
  readonly preview: boolean
  readonly acceptRejects: boolean
  readonly report?: BringIn['report']
}

export interface ImportAnswer {
  /** Null for a preview. */
  readonly importId: number | null
  readonly outcome: Outcome
}

/** Brings in a file in one go. The caller's transaction is all or nothing. @throws SheetError, RefusedImport */
export async function importFile(db: Db, actor: Actor, moment: Moment, asked: ImportFile): Promise<ImportAnswer> {
  const { kind, source, name, bytes, preview, acceptRejects, report } = asked
  const sheet = await readSheet(bytes)
  const known = await findOrMakeSource(db, actor, kind, source, moment.now)
  const map = asked.columns ?? guessColumns(kind, sheet.heads, known.columns)
  if (preview) {
    const desk = await deskFor(db, actor, moment, source)
    const origin = { sourceId: known.id, importId: 0 }
    const watch = report ? { report } : {}
    const { outcome } = await bringIn(desk, {
      ...{ kind: recordKinds[kind], sheet, map, origin, write: false },
      ...watch,
    })
    return { importId: null, outcome }
  }
  const file = { name, hash: sha256(bytes), bytes: bytes.length }
  const importId = await insertImport(db, actor, known.id, file, moment.now)
  const brought = await findImport(db, importId)
  const outcome = await takeIn(db, actor, moment, brought, sheet, map, acceptRejects, report)
  return { importId, outcome }
}
