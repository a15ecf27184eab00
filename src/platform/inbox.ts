import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that the operator has laid ready on the server. */
export interface InboxFile {
  readonly name: string
  readonly bytes: number
}

/** Where files too large for a form are laid: `indbakke` in the data directory. */
export const inboxFolder = (dataDir: string) => join(dataDir, 'indbakke')

/** The files lying ready, by name; folders and hidden files are none of them. Without the folder there are none. */
export async function listInbox(dataDir: string): Promise<readonly InboxFile[]> {
  const folder = inboxFolder(dataDir)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  const found = await Promise.all(
    files.map(async ({ name }) => ({ name, bytes: (await stat(join(folder, name))).size })),
  )
  return found.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The path of a file in the inbox; null for a name that is none of its files, wherever else it may lead. */
export async function pathInInbox(dataDir: string, name: string): Promise<string | null> {
  const known = (await listInbox(dataDir)).some((file) => file.name === name)
  return known ? join(inboxFolder(dataDir), name) : null
}

/** A small file of the inbox, whole; null for a name that is none of its files. */
export async function readFromInbox(dataDir: string, name: string): Promise<Uint8Array | null> {
  const path = await pathInInbox(dataDir, name)
  return path === null ? null : await readFile(path)
}
