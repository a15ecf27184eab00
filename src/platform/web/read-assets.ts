import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssetFile } from './asset-file.ts'
import type { WrittenAsset } from './write-assets.ts'

/** The assets as they were built with the bundle, which this stands in: a server that starts builds nothing. */
export const assetFiles = (bundle = import.meta.dirname): readonly AssetFile[] =>
  (JSON.parse(readFileSync(join(bundle, 'assets.json'), 'utf8')) as WrittenAsset[]).map(read)

function read({ name, hashedName, bytes, br, gzip }: WrittenAsset): AssetFile {
  const smaller = { ...(br ? { br: fromBase64(br) } : {}), ...(gzip ? { gzip: fromBase64(gzip) } : {}) }
  return { name, hashedName, bytes: fromBase64(bytes), packed: smaller }
}

const fromBase64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))
