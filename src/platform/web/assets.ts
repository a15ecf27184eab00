import { assetFiles } from '#assets'
import { type AssetFile, packed } from './asset-file.ts'

/** A file ready to send. `encoding` is null where the bytes are sent as they are (fonts are compressed already). */
export interface ServedAsset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly encoding: 'br' | 'gzip' | null
  /** The name holds the hash of the content, so a browser need never ask again. */
  readonly cacheControl: 'public, max-age=31536000, immutable'
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const pathOf = ({ hashedName }: AssetFile) => `/assets/${hashedName}`
const typeOf = ({ name }: AssetFile) => types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

/** The address of a built file: `asset('fremgang.css')` is `/assets/fremgang.<hash>.css`. Throws on a name nobody built. */
export function asset(name: string): string {
  const found = byName().get(name)
  if (!found) throw new Error(`no such asset: ${name}`)
  return pathOf(found)
}

/** What to answer for a path under `/assets/`, in the best encoding the browser accepts; null where nothing has that name. */
export function serveAsset(path: string, acceptEncoding: string): ServedAsset | null {
  const found = byPath().get(path)
  if (!found) return null
  const encoding = (['br', 'gzip'] as const).find((it) => found.packed?.[it] && acceptEncoding.includes(it)) ?? null
  const body = (encoding && found.packed?.[encoding]) || found.bytes
  return { body, type: typeOf(found), encoding, cacheControl: 'public, max-age=31536000, immutable' }
}

/** Makes everything ready now, so that the first visitor does not wait for it. */
export const prepareAssets = (): void => void byPath()

let names: ReadonlyMap<string, AssetFile> | null = null
function byName(): ReadonlyMap<string, AssetFile> {
  names ??= new Map(assetFiles().map((file) => [file.name, file]))
  return names
}

let paths: ReadonlyMap<string, AssetFile> | null = null
function byPath(): ReadonlyMap<string, AssetFile> {
  paths ??= new Map([...byName().values()].map((file) => [pathOf(file), packed(file)]))
  return paths
}
