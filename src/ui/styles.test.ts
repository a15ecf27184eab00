import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { asset, serveAsset } from '../platform/web/assets.ts'

const src = fileURLToPath(new URL('..', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
const read = (path: string) => readFileSync(join(src, path), 'utf8')
const css = Buffer.from(serveAsset(asset('fremgang.css'), '')?.body ?? []).toString()
const known = new Set(css.match(/(?<=\.)fg-[\w-]+/g))

describe('the stylesheet', () => {
  test('holds every sheet in its folder', () => {
    const sheets = files
      .filter((path) => path.startsWith('ui/styles/') && path.endsWith('.css'))
      .map((path) => path.slice(10))
    const list = read('ui/styles/fremgang.css')
    expect(sheets.filter((sheet) => sheet !== 'fremgang.css' && !list.includes(`"./${sheet}"`))).toEqual([])
  })

  test('knows every class of ours that a view names', () => {
    const views = files.filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    // `fg-share-${n}` is known when something begins so, and a block when a part of it is.
    const startsKnown = (start: string) => [...known].some((it) => it.startsWith(start))
    const isKnown = (name: string) =>
      /[-_]$/.test(name) ? startsKnown(name) : known.has(name) || startsKnown(`${name}__`)
    const named = views.flatMap((path) =>
      [...read(path).matchAll(/(?<![\w<\-/.])fg-[a-z][\w-]*/g)].map(([name]) => ({ path, name })),
    )
    const unknown = named.filter(({ name }) => !isKnown(name)).map(({ path, name }) => `${path}: ${name}`)
    expect(unknown).toEqual([])
  })

  test('speaks of start and end, never of left and right, so that it serves both directions', () => {
    const sheets = files.filter((path) => path.endsWith('.css'))
    const sided = sheets.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) =>
          /(margin|padding|border)-(left|right)|text-align: ?(left|right)|[;{ ](left|right):|float: ?(left|right)/.test(
            line,
          ),
        )
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(sided).toEqual([])
  })
})
