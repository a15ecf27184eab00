import { join } from 'node:path'
import { type ImportRefusal, openStore, type Snapshot } from '../../dream/index.ts'
import type { GoalOneResult } from '../../goals/index.ts'
import { BackgroundWork } from '../../platform/background-work.ts'

/** What an import came to, in the words of the store. */
export type Imported =
  | { readonly ok: true; readonly value: Snapshot }
  | { readonly ok: false; readonly refusal: ImportRefusal }

/** What a calculation came to; refused with codes or weeks that are missing. */
export type Calculated =
  | { readonly ok: true; readonly value: GoalOneResult }
  | { readonly ok: false; readonly refusal: unknown }

/** Where the extracts lie unless somebody says otherwise. */
export const registerFolder = (dataDir: string) => join(dataDir, 'register')

/** The register of this server: where extracts lie, where files are laid ready, and the work under way. */
export function registerDesk(dataDir: string) {
  return {
    dataDir,
    store: openStore(registerFolder(dataDir)),
    imports: new BackgroundWork<Imported>(),
    calculations: new BackgroundWork<Calculated>(),
  }
}
export type RegisterDesk = ReturnType<typeof registerDesk>
