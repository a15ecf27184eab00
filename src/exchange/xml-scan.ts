import { SheetError } from './sheet.ts'

/** What a scan tells of as it goes. Names come without prefix; attributes as they stand. */
interface XmlReader {
  open(name: string, attributes: string, isEmpty: boolean): void
  close(name: string): void
  text(text: string): void
}

const LONGEST_TAG = 1_000_000

/**
 * Goes through XML piece by piece and keeps nothing but the end of a piece that is cut in the middle of a tag. It knows no
 * entities of a document's own, so none can unfold; a document that declares some is refused.
 */
export class XmlScan {
  readonly #reader: XmlReader
  #rest = ''

  constructor(reader: XmlReader) {
    this.#reader = reader
  }

  /** @throws SheetError */
  write(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    for (;;) {
      const opens = text.indexOf('<', at)
      if (opens < 0) {
        const whole = endOfText(text, at)
        if (at < whole) this.#reader.text(text.slice(at, whole))
        at = whole
        break
      }
      if (opens > at) this.#reader.text(text.slice(at, opens))
      const closes = endOf(text, opens)
      if (closes < 0) {
        at = opens
        break
      }
      this.#tag(text.slice(opens + 1, closes))
      at = closes + 1
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > LONGEST_TAG) throw new SheetError('broken-file')
  }

  #tag(tag: string): void {
    const first = tag[0]
    if (first === '?') return
    if (first === '!') {
      if (tag.startsWith('![CDATA[')) this.#reader.text(escaped(tag.slice(8, -2)))
      else if (!tag.startsWith('!--')) throw new SheetError('broken-file')
      return
    }
    if (first === '/') {
      this.#reader.close(nameOf(tag.slice(1)))
      return
    }
    const isEmpty = tag.endsWith('/')
    const name = nameOf(tag)
    this.#reader.open(name, tag, isEmpty)
    if (isEmpty) this.#reader.close(name)
  }
}

/** How far a text may be read: an entity that the piece cuts in two waits for its end. */
function endOfText(text: string, from: number): number {
  const entity = text.lastIndexOf('&')
  return entity >= from && !text.includes(';', entity) ? entity : text.length
}

/** Where the tag ends that begins at `<`; comments and CDATA end in ways of their own. -1: not in this piece. */
function endOf(text: string, at: number): number {
  if (text[at + 1] !== '!') return text.indexOf('>', at)
  if ('<![CDATA['.startsWith(text.slice(at, at + 9)) || text.startsWith('<![CDATA[', at)) return lastOf(text, ']]>', at)
  if ('<!--'.startsWith(text.slice(at, at + 4)) || text.startsWith('<!--', at)) return lastOf(text, '-->', at)
  return text.indexOf('>', at)
}

function lastOf(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at)
  return found < 0 ? -1 : found + mark.length - 1
}

function nameOf(tag: string): string {
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? ''
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute of a tag, as text; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}=`)
  if (at < 0) return null
  const from = at + name.length + 3
  const to = tag.indexOf(tag[from - 1] as string, from)
  return to < 0 ? null : plain(tag.slice(from, to))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with what XML writes in its own way read back. */
export function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
