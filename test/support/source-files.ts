import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** From the root, with forward slashes: `src/talks/talk.ts`. */
  readonly path: string
  readonly text: string
}

export interface Import {
  /** As written: `../platform/result.ts`, `hono/html`. */
  readonly from: string
  /** The file it means, for a relative import: `src/platform/result.ts`. Null for packages. */
  readonly file: string | null
  /** Written `import type` or `export type`: gone when the program runs. */
  readonly typeOnly: boolean
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const notOurs = new Set(['node_modules', 'dist', 'data', '.git', '.tmp'])

/** Every file of the project that git could track, read once. Pictures and fonts come with an empty text. */
export const projectFiles: readonly SourceFile[] = pathsUnder('').map((path) => ({ path, text: textOf(path) }))

function pathsUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name) && !entry.name.endsWith('.log'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      return entry.isDirectory() ? pathsUnder(path) : entry.isFile() ? [path] : []
    })
}

function textOf(path: string): string {
  return /\.(png|jpe?g|ico|woff2?|ttf|pdf|gz)$/.test(path) ? '' : readFileSync(join(root, path), 'utf8')
}

const fromClause = /^[ \t]*(import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm
const bareImport = /^[ \t]*import\s*['"]([^'"]+)['"]/gm
const lateImport = /\bimport\(\s*['"]([^'"]+)['"]/g

export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found = [...text.matchAll(fromClause)].map((match) => ({
    from: match[3] ?? '',
    typeOnly: (match[2] ?? '').trimStart().startsWith('type '),
  }))
  const bare = [...text.matchAll(bareImport), ...text.matchAll(lateImport)]
  const all = [...found, ...bare.map((match) => ({ from: match[1] ?? '', typeOnly: false }))]
  return all.map((it) => ({ ...it, file: it.from.startsWith('.') ? posix.join(posix.dirname(path), it.from) : null }))
}

/** The package of an import: `hono/html` is of `hono`, `@stdlib/x/y` of `@stdlib/x`, `node:fs` of `node:fs`. */
export function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}
