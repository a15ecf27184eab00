import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type AssetFile, packed } from './asset-file.ts'
import { asset, serveAsset } from './assets.ts'
import { assetFiles } from './build-assets.ts'
import { assetFiles as readAssets } from './read-assets.ts'
import { writtenAssets } from './write-assets.ts'

const served = (name: string, accepts = 'gzip, deflate, br') => {
  const file = serveAsset(asset(name), accepts)
  if (!file) throw new Error(`${name} is not served`)
  return file
}
const text = (name: string) => Buffer.from(served(name, '').body).toString()

describe('built files', () => {
  test('carry the hash of their content in their name, and are kept for a year', () => {
    expect(asset('fremgang.css')).toMatch(/^\/assets\/fremgang\.[0-9a-f]{10}\.css$/)
    expect(served('fremgang.css').cacheControl).toContain('immutable')
  })

  test('are packed in the best way the browser accepts', () => {
    expect(served('fremgang.css', 'gzip, br').encoding).toBe('br')
    expect(served('fremgang.css', 'gzip').encoding).toBe('gzip')
    expect(served('fremgang.css', '').encoding).toBeNull()
    expect(brotliDecompressSync(served('fremgang.css', 'br').body).toString()).toBe(text('fremgang.css'))
    expect(gunzipSync(served('fremgang.css', 'gzip').body).toString()).toBe(text('fremgang.css'))
  })

  test('answer nothing for a name nobody built, nor for a way out of the folder', () => {
    expect(serveAsset('/assets/fremgang.0000000000.css', 'br')).toBeNull()
    expect(serveAsset('/assets/../package.json', 'br')).toBeNull()
    expect(() => asset('missing.css')).toThrow('no such asset: missing.css')
  })
})

describe('the stylesheet', () => {
  test('names no file that is not served', () => {
    const named = [...text('fremgang.css').matchAll(/url\("?([^)"]+)"?\)/g)].map(([, path]) => path ?? '')
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => serveAsset(path, '') === null)).toEqual([])
  })

  test('takes its letters from the split woff2 files only', () => {
    const fonts = text('fremgang.css').match(/@font-face\{[^}]*\}/g) ?? []
    expect(fonts).toHaveLength(12)
    expect(fonts.filter((rule) => !rule.includes('.woff2') || !rule.includes('unicode-range'))).toEqual([])
    expect(text('fremgang.css')).not.toMatch(/\.(eot|woff|ttf)["')]/)
  })
})

describe('a first visit', () => {
  const bytes = (name: string) => served(name).body.length

  test('costs at most 25 kB of script', () => {
    expect(bytes('fremgang.js')).toBeLessThanOrEqual(25_000)
  })

  test('leaves at least 30 of its 120 kB to the page itself, with the three weights of Danish letters', () => {
    const fonts = ['Regular', 'Medium', 'SemiBold'].map((weight) => bytes(`IBMPlexSans-${weight}-Latin1.woff2`))
    const arrows = bytes('IBMPlexSans-Regular-Pi.woff2')
    const all = [bytes('fremgang.css'), bytes('fremgang.js'), bytes('mark.svg'), arrows, ...fonts]
    expect(all.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(90_000)
  })
})

test('what is written beside the bundle is read as it was built, and packed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fremgang-assets-'))
  writeFileSync(join(folder, 'assets.json'), writtenAssets())
  const written = assetFiles().map(packed)
  const read = readAssets(folder)
  expect(read.map(({ name, hashedName }) => [name, hashedName])).toEqual(
    written.map(({ name, hashedName }) => [name, hashedName]),
  )
  expect(read.map(bytesOf).join() === written.map(bytesOf).join(), 'every byte').toBe(true)
})

const bytesOf = ({ bytes, packed }: AssetFile) =>
  [bytes, packed?.br, packed?.gzip].map((form) => form && Buffer.from(form).toString('base64')).join()
