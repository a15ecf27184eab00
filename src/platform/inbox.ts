import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** A file that lies ready on the server. */
export interface InboxFile {
  /** As it lies in the inbox: one that was sent through a page begins with its folder. */
  readonly name: string
  readonly bytes: number
  /** When it was sent through a page; null where the operator laid it. */
  readonly receivedAt: string | null
}

/** Files that came through a page have a folder of their own: they are ours to take away again, the operator's are not. */
const RECEIVED = 'modtaget'

/** Where files too large for a form are laid: `indbakke` in the data directory. */
export const inboxFolder = (dataDir: string) => join(dataDir, 'indbakke')

/** Where a file lies while it comes, hidden until it is whole. */
export const receivedFolder = (dataDir: string) => join(inboxFolder(dataDir), RECEIVED)

/** The files lying ready, those just sent first, then by name; folders and hidden files are none of them. */
export async function listInbox(dataDir: string): Promise<readonly InboxFile[]> {
  const laid = await filesIn(inboxFolder(dataDir))
  const received = await filesIn(receivedFolder(dataDir))
  return [
    ...received
      .map(({ name, bytes, at }) => ({ name: `${RECEIVED}/${name}`, bytes, receivedAt: at }))
      .sort((one, other) => (one.receivedAt > other.receivedAt ? -1 : 1)),
    ...laid
      .map(({ name, bytes }) => ({ name, bytes, receivedAt: null }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  ]
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

/** Moves a whole file into the inbox, under its own name or that with a number. @returns its name there. */
export async function layInInbox(dataDir: string, { name, path }: { name: string; path: string }): Promise<string> {
  const plain = plainName(name)
  const end = extname(plain)
  for (let number = 1; ; number++) {
    const tried = number === 1 ? plain : `${plain.slice(0, plain.length - end.length)}-${number}${end}`
    const place = join(receivedFolder(dataDir), tried)
    if (!(await isTaken(place))) continue
    await rename(path, place)
    return `${RECEIVED}/${tried}`
  }
}

/** Takes away files that were sent through a page; the operator's are left alone. */
export async function forgetReceived(dataDir: string, names: readonly string[]): Promise<void> {
  const received = (await listInbox(dataDir)).filter(({ name, receivedAt }) => receivedAt && names.includes(name))
  await Promise.all(received.map(({ name }) => rm(join(inboxFolder(dataDir), name), { force: true })))
}

const HOUR = 60 * 60_000
const WEEK = 7 * 24 * HOUR

/**
 * Takes away what was sent through a page and nobody took in for a week, and what a server that stopped left half-way.
 * It goes by the clock of the disk: a trial's own may stand on another day.
 */
export async function forgetAbandoned(dataDir: string): Promise<void> {
  const folder = receivedFolder(dataDir)
  for (const { name, at } of await filesIn(folder, true)) {
    const age = Date.now() - Date.parse(at)
    if (age > (name.startsWith('.') ? HOUR : WEEK)) await rm(join(folder, name), { force: true })
  }
}

async function filesIn(folder: string, hiddenToo = false) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && (hiddenToo || !entry.name.startsWith('.')))
  return await Promise.all(
    files.map(async ({ name }) => {
      const { size, mtime } = await stat(join(folder, name))
      return { name, bytes: size, at: mtime.toISOString() }
    }),
  )
}

/** Claims a place, so that two who send the same name do not overwrite each other. */
const isTaken = (place: string) =>
  writeFile(place, '', { flag: 'wx', mode: 0o600 }).then(
    () => true,
    (error: { code?: string }) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

/** What is left of a name that was sent: no folders, nothing hidden, no signs that a terminal would obey. */
function plainName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/\p{C}/gu, '').trim().replace(/^\.+/, '').slice(-120) || 'fil'
}
