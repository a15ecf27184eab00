import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from './goal-one.ts'
import { type ImportProgress, type ImportRefusal, type ImportRequest, importRegister } from './import-register.ts'
import type { Manifest, Snapshot } from './snapshot.ts'

/** A folder of snapshots. A snapshot never changes; a corrected file is a new one. */
export interface RegisterStore {
  /** Oldest extract first. */
  list(): Promise<readonly Snapshot[]>
  /** Null: no such snapshot. */
  find(id: string): Promise<Snapshot | null>
  import(
    request: ImportRequest,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<Answer<Snapshot, ImportRefusal>>
  /** Deletes a snapshot's rows for good; figures published from it stay where they are. @returns whether there was one. */
  forget(id: string): Promise<boolean>
}

const isId = (name: string) => /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/.test(name)

/** The folder that holds the imported registers, a folder each. It is made when the first is imported; nothing is read here. */
export function openStore(folder: string): RegisterStore {
  const find = async (id: string): Promise<Snapshot | null> => {
    if (!isId(id)) return null
    const text = await readFile(join(folder, id, 'manifest.json'), 'utf8').catch(() => null)
    return text === null ? null : { id, manifest: JSON.parse(text) as Manifest, folder: join(folder, id) }
  }
  return {
    find,
    list: async () => {
      const names = await readdir(folder).catch(() => [])
      const found = await Promise.all(names.filter(isId).sort().map(find))
      return found.filter((snapshot) => snapshot !== null)
    },
    import: async (request, onProgress) => {
      const imported = await importRegister(folder, request, onProgress)
      if (!imported.ok) return imported
      return { ok: true, value: (await find(imported.value.snapshot)) as Snapshot }
    },
    forget: async (id) => {
      if (!(await find(id))) return false
      await rm(join(folder, id), { recursive: true })
      return true
    },
  }
}
