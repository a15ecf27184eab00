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
    const unknown = views.flatMap((path) =>
      [...read(path).matchAll(/(?<![\w<\-/.])fg-[a-z][\w-]*\w/g)]
        .map(([name]) => name)
        // A name cut off before `${...}` is the beginning of one.
        .filter(
          (name) =>
            !known.has(name) &&
            ![...known].some(
              (it) => new RegExp(`^${name}(--|_)`).test(it) || (name.endsWith('_') && it.startsWith(name)),
            ),
        )
        .map((name) => `${path}: ${name}`),
    )
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
