import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { IconName } from './icon-names.ts'

export interface Shape {
  readonly viewBox: string
  readonly paths: readonly { readonly d: string; readonly evenOdd: boolean }[]
}

let shapes: ReadonlyMap<string, Shape> | null = null

/** The drawing of an icon, from the sprite that dkfds ships: inlined, so that it takes its colour from the text around it. */
export function shapeOf(name: IconName): Shape {
  shapes ??= readSprite()
  const shape = shapes.get(name)
  if (!shape) throw new Error(`dkfds has no icon ${name}`)
  return shape
}

function readSprite(): ReadonlyMap<string, Shape> {
  const dkfds = dirname(dirname(createRequire(import.meta.url).resolve('dkfds')))
  const sprite = readFileSync(join(dkfds, 'img/all-svg-icons.svg'), 'utf8')
  const symbols = sprite.matchAll(/<symbol id="([^"]+)" viewBox="([^"]+)">([\s\S]*?)<\/symbol>/g)
  return new Map([...symbols].map(([, name, viewBox, inner]) => [name ?? '', shapeFrom(viewBox ?? '', inner ?? '')]))
}

function shapeFrom(viewBox: string, inner: string): Shape {
  const paths = [...inner.matchAll(/<path([^>]*?) ?d="([^"]+)"([^>]*)>/g)]
  return { viewBox, paths: paths.map(([tag, , d]) => ({ d: d ?? '', evenOdd: tag.includes('evenodd') })) }
}
