import { type AssetFile, packed } from './asset-file.ts'
import { assetFiles } from './build-assets.ts'

/** An asset in `assets.json`: bytes as base64. */
export interface WrittenAsset extends Pick<AssetFile, 'name' | 'hashedName'> {
  readonly bytes: string
  readonly br?: string
  readonly gzip?: string
}

/** Every asset built and packed, as the text that read-assets.ts reads beside the bundle. */
export const writtenAssets = (): string => JSON.stringify(assetFiles().map(packed).map(written))

function written({ name, hashedName, bytes, packed }: AssetFile): WrittenAsset {
  const smaller = Object.entries(packed ?? {}).map(([encoding, packed]) => [encoding, base64(packed)])
  return { name, hashedName, bytes: base64(bytes), ...Object.fromEntries(smaller) }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
