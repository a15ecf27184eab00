import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How much room a folder takes, each file in whole pages of memory. */
export function megabytesIn(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, file) => sum + (file.isFile() ? Math.ceil(file.size / 4096) : 1), 0)
  return Math.ceil((pages * 4096) / (1024 * 1024))
}
