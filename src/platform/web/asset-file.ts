import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A stylesheet, script, font or picture as the application sends it. */
export interface AssetFile {
  /** As asked for: `fremgang.css`. */
  readonly name: string
  /** As sent: `fremgang.1f0c9a2b.css`. */
  readonly hashedName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same bytes smaller, for browsers that accept it. Absent until packed, and empty for what is small already. */
  readonly packed?: Partial<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>>
}

/** The file with its smaller forms. */
export function packed(file: AssetFile): AssetFile {
  if (file.packed) return file
  if (file.name.endsWith('.woff2')) return { ...file, packed: {} }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: file.bytes.length > 20_000 ? 10 : 5 } }
  const br = Uint8Array.from(brotliCompressSync(file.bytes, quality))
  return { ...file, packed: { br, gzip: Uint8Array.from(gzipSync(file.bytes, { level: 9 })) } }
}
