import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another process uses the data directory; two at once would corrupt it. */
export class DataDirectoryInUseError extends Error {
  constructor(dataDir: string, pid: number) {
    super(`Datamappen ${dataDir} er i brug af proces ${pid}. Stop den først.`)
  }
}

/**
 * Takes the data directory for this process. A lock whose process is gone (killed, power cut) is taken over.
 * @returns what gives it back.
 * @throws DataDirectoryInUseError
 */
export function takeLock(dataDir: string): () => void {
  const file = join(dataDir, 'lock')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const owner = ownerOf(file)
  if (owner !== null) throw new DataDirectoryInUseError(dataDir, owner)
  rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
  } catch {
    throw new DataDirectoryInUseError(dataDir, ownerOf(file) ?? 0)
  }
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

/** The living process that holds the lock, else null. */
function ownerOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (!Number.isInteger(pid) || pid <= 0 || (pid === process.pid && !held.has(file))) return null
    process.kill(pid, 0)
    return pid
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 1 : null
  }
}

// In a container the process after a crash often has the same number as the one before: our own number alone proves nothing.
const held = new Set<string>()
