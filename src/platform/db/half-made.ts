import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedFolder } from './embedded.ts'
import { takeLock } from './lock.ts'

const markIn = (dataDir: string) => join(dataDir, 'half-made')

/** Fills a new embedded database, so that a start broken off in the middle leaves no half of it to the next. */
export async function makeWhole(dataDir: string, fill: () => Promise<void>): Promise<void> {
  writeFileSync(markIn(dataDir), '')
  await fill()
  rmSync(markIn(dataDir))
}

/**
 * Throws away an embedded database whose first filling was broken off: invented data, and only half of them.
 * @throws DataDirectoryInUseError when it is being filled this moment.
 */
export function discardHalfMade(dataDir: string): void {
  if (!existsSync(markIn(dataDir))) return
  const release = takeLock(dataDir)
  rmSync(embeddedFolder(dataDir), { recursive: true, force: true })
  rmSync(markIn(dataDir))
  release()
}
