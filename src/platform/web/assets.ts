import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type BuiltFile, buildScript, buildStyles } from './build-assets.ts'

/** A file ready to send. `encoding` is null where the bytes are sent as they are (fonts are compressed already). */
export interface ServedAsset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly encoding: 'br' | 'gzip' | null
  /** The name holds the hash of the content, so a browser need never ask again. */
  readonly cacheControl: 'public, max-age=31536000, immutable'
}

interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly packed: Partial<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>>
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

let built: ReadonlyMap<string, Asset> | null = null

/** The address of a built file: `asset('fremgang.css')` is `/assets/fremgang.<hash>.css`. Throws on a name nobody built. */
export function asset(name: string): string {
  const found = assets().get(name)
  if (!found) throw new Error(`no such asset: ${name}`)
  return found.path
}

/** What to answer for a path under `/assets/`, in the best encoding the browser accepts; null where nothing has that name. */
export function serveAsset(path: string, acceptEncoding: string): ServedAsset | null {
  const found = byPath().get(path)
  if (!found) return null
  const encoding = (['br', 'gzip'] as const).find((it) => found.packed[it] && acceptEncoding.includes(it)) ?? null
  const body = (encoding && found.packed[encoding]) || found.bytes
  return { body, type: found.type, encoding, cacheControl: 'public, max-age=31536000, immutable' }
}

/** Builds everything now, so that the first visitor does not wait for it. */
export const prepareAssets = (): void => void assets()

let paths: ReadonlyMap<string, Asset> | null = null
function byPath(): ReadonlyMap<string, Asset> {
  paths ??= new Map([...assets().values()].map((it) => [it.path, packed(it)]))
  return paths
}

function assets(): ReadonlyMap<string, Asset> {
  built ??= new Map([...buildStyles(root()), ...buildScript(root())].map((file) => [file.name, assetOf(file)]))
  return built
}

function assetOf({ hashedName, bytes }: BuiltFile): Asset {
  const type = types[hashedName.slice(hashedName.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return { path: `/assets/${hashedName}`, type, bytes: Uint8Array.from(bytes), packed: {} }
}

function packed(it: Asset): Asset {
  if (it.type === types.woff2) return it
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: it.bytes.length > 20_000 ? 10 : 5 } }
  const br = Uint8Array.from(brotliCompressSync(it.bytes, quality))
  return { ...it, packed: { br, gzip: Uint8Array.from(gzipSync(it.bytes, { level: 9 })) } }
}

/** The folder with package.json, whether this runs from its source or from a bundle. */
function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
