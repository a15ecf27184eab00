import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type ImportRefusal, openStore, type Snapshot } from '../../dream/index.ts'
import type { GoalOneOverTime, GoalOneResult } from '../../goals/index.ts'
import { BackgroundWork } from '../../platform/background-work.ts'

/** What an import came to, in the words of the store. */
export type Imported =
  | { readonly ok: true; readonly value: Snapshot }
  | { readonly ok: false; readonly refusal: ImportRefusal }

/** Goal 1 as it was asked for, ready to publish. */
export interface Calculation extends GoalOneOverTime {
  /** The same before and now under the source's parameters; null where those were asked for. */
  readonly standard: GoalOneResult | null
}

/** What a calculation came to; refused with codes or weeks that are missing. */
export type Calculated =
  | { readonly ok: true; readonly value: Calculation }
  | { readonly ok: false; readonly refusal: unknown }

/** Names what was calculated, so that nothing is published but what was seen. */
export const fingerprintOf = (calculation: Calculation) =>
  createHash('sha256').update(JSON.stringify(calculation)).digest('hex').slice(0, 16)

/** Where the extracts lie unless somebody says otherwise. */
export const registerFolder = (dataDir: string) => join(dataDir, 'register')

/** The register of this server: where extracts lie, where files are laid ready, and the work under way. */
export function registerDesk(dataDir: string, largestFile: number) {
  return {
    dataDir,
    /** The most bytes of a file that a page takes. */
    largestFile,
    store: openStore(registerFolder(dataDir)),
    imports: new BackgroundWork<Imported>(),
    calculations: new BackgroundWork<Calculated>(),
  }
}
export type RegisterDesk = ReturnType<typeof registerDesk>

/** The extracts of pseudonyms, newest first. One with CPR numbers is its municipality's own, and never the programme's. */
export const listPseudonymous = async ({ store }: Pick<RegisterDesk, 'store'>) =>
  (await store.list()).filter(({ manifest }) => !manifest.identified).toReversed()
