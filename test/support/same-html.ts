import { type IconName, iconNames } from '../../src/ui/icons/icon-names.ts'
import { shapeOf } from '../../src/ui/icons/icon-shapes.ts'

/**
 * HTML in one form, a tag or a text a line, so that two ways of writing the same thing are equal: attributes in order,
 * classes without stray blanks, no white space between tags, icons by name however they are drawn (ours also say `role`).
 */
export function normalised(html: string): string {
  const tokens = html.match(/<!--[\s\S]*?-->|<[^>]+>|[^<]+/g) ?? []
  const lines = tokens.map((token) => (token.startsWith('<') ? tagLine(token) : token.replace(/\s+/g, ' ').trim()))
  return namedIcons(lines.filter((line) => line !== '').join('\n'))
}

function tagLine(tag: string): string {
  if (tag.startsWith('<!--')) return ''
  if (tag.startsWith('</')) return tag.replace(/\s+/g, '')
  const [, name = '', rest = ''] = /^<([\w-]+)([\s\S]*?)\/?>$/.exec(tag) ?? []
  const attributes = [...rest.matchAll(/([^\s="']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)]
    .map(([, key = '', double, single]) => attribute(key, double ?? single ?? ''))
    .filter((it) => it !== '')
    .sort()
  return `<${[name, ...attributes].join(' ')}>`
}

const boolean = new Set(['checked', 'disabled', 'hidden', 'open', 'readonly', 'required', 'selected'])

function attribute(key: string, value: string): string {
  if (boolean.has(key)) return key
  const tidy = value.replace(/\s+/g, ' ').trim()
  return key === 'class' && tidy === '' ? '' : `${key}="${tidy}"`
}

/** `<svg><use href="#name">` and `<svg viewBox><path d>` are the same icon. */
function namedIcons(lines: string): string {
  return lines.replace(/<svg([^>]*)>\n([\s\S]*?)<\/svg>/g, (_, attributes: string, inner: string) => {
    const kept = attributes.replace(/ (focusable|viewBox|role)="[^"]*"/g, '')
    const name = /href="#([^"]+)"/.exec(inner)?.[1] ?? iconDrawnBy(inner)
    return `<icon${kept} name="${name}">`
  })
}

const drawings = new Map(
  iconNames.map((name: IconName) => [
    shapeOf(name)
      .paths.map(({ d }) => d)
      .join(),
    name,
  ]),
)
const iconDrawnBy = (inner: string) =>
  drawings.get([...inner.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).join()) ?? 'unknown'
