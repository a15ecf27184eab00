import { inflateSync } from 'node:zlib'

// Reads back what our documents hold, from the bytes alone: objects, the structure tree, and each tag's text by its font's own table.

/** An element of the structure: its tag, its language where it has one, what it says, and what lies under it. */
export interface Tag {
  readonly type: string
  readonly language: string | null
  readonly text: string
  readonly under: readonly Tag[]
}

export interface ReadPdf {
  readonly version: string
  readonly catalog: string
  readonly pages: number
  /** The document's elements in the order they are read. */
  readonly tags: readonly Tag[]
  /** Everything said, in the order it is read. */
  readonly said: string
  /** What is drawn outside every element that is no decoration: nobody would hear it. */
  readonly untagged: readonly string[]
}

interface Objects {
  readonly text: ReadonlyMap<number, string>
  readonly stream: ReadonlyMap<number, Buffer>
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsIn(Buffer.from(bytes))
  const catalog = [...objects.text.values()].find((text) => text.includes('/Type /Catalog')) ?? ''
  const pages = [...objects.text].filter(([, text]) => /\/Type \/Page\b/.test(text))
  const marked = new Map<string, string>()
  const untagged: string[] = []
  for (const [id, page] of pages) {
    const content = objects.stream.get(Number(/\/Contents (\d+)/.exec(page)?.[1]))?.toString('latin1') ?? ''
    readContent(content, fontsOf(objects, page), (mcid, said) => {
      if (mcid === null) untagged.push(said)
      else marked.set(`${id} ${mcid}`, `${marked.get(`${id} ${mcid}`) ?? ''}${said}`)
    })
  }
  const rootId = Number(/\/StructTreeRoot (\d+)/.exec(catalog)?.[1])
  const tags = childrenOf(objects.text.get(rootId) ?? '').map((id) => tagOf(objects, marked, id))
  return {
    version: Buffer.from(bytes.subarray(0, 8)).toString('latin1'),
    catalog,
    pages: pages.length,
    tags,
    said: tags.map(saidBy).join('\n'),
    untagged,
  }
}

const saidBy = ({ text, under }: Tag): string => [text, ...under.map(saidBy)].filter(Boolean).join('\n')

/** Every element of some tag, in the order they are read. */
export const tagsOf = (tags: readonly Tag[], type: string): Tag[] =>
  tags.flatMap((tag) => [...(tag.type === type ? [tag] : []), ...tagsOf(tag.under, type)])

function objectsIn(file: Buffer): Objects {
  const text = new Map<number, string>()
  const stream = new Map<number, Buffer>()
  const latin = file.toString('latin1')
  for (const match of latin.matchAll(/(\d+) 0 obj\n/g)) {
    const from = match.index + match[0].length
    const end = latin.indexOf('endobj', from)
    const streamAt = latin.indexOf('stream\n', from)
    const hasStream = streamAt !== -1 && streamAt < end
    const head = latin.slice(from, hasStream ? streamAt : end)
    text.set(Number(match[1]), head)
    if (!hasStream) continue
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    const body = file.subarray(streamAt + 7, streamAt + 7 + length)
    stream.set(Number(match[1]), head.includes('/FlateDecode') ? inflateSync(body) : body)
  }
  return { text, stream }
}

const childrenOf = (text: string) => {
  const list = /\/K \[([^\]]*)\]/.exec(text)?.[1] ?? /\/K (\d+ 0 R)/.exec(text)?.[1] ?? ''
  return [...list.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]))
}

function tagOf(objects: Objects, marked: ReadonlyMap<string, string>, id: number): Tag {
  const text = objects.text.get(id) ?? ''
  const under = /\/K \[([\s\S]*)\]/.exec(text)?.[1] ?? ''
  const ownPage = /\/Pg (\d+)/.exec(text.replace(under, ''))?.[1]
  const elsewhere = [...under.matchAll(/<<([\s\S]*?)>>/g)].map(([, entry = '']) => ({
    page: /\/Pg (\d+)/.exec(entry)?.[1],
    mcid: /\/MCID (\d+)/.exec(entry)?.[1],
  }))
  const plain = under.replace(/<<[\s\S]*?>>/g, '').replace(/\d+ 0 R/g, '')
  const here = [...plain.matchAll(/\d+/g)].map(([mcid]) => ({ page: ownPage, mcid }))
  return {
    type: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? null,
    text: [...here, ...elsewhere].map(({ page, mcid }) => marked.get(`${page} ${mcid}`) ?? '').join('\n'),
    under: [...under.replace(/<<[\s\S]*?>>/g, '').matchAll(/(\d+) 0 R/g)].map((match) =>
      tagOf(objects, marked, Number(match[1])),
    ),
  }
}

type Letters = ReadonlyMap<string, string>

function fontsOf(objects: Objects, page: string): ReadonlyMap<string, Letters> {
  const resources = objects.text.get(Number(/\/Resources (\d+)/.exec(page)?.[1])) ?? ''
  const fonts = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? ''
  return new Map(
    [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
      const font = objects.text.get(Number(id)) ?? ''
      const table = objects.stream.get(Number(/\/ToUnicode (\d+)/.exec(font)?.[1]))?.toString('latin1') ?? ''
      return [name as string, lettersOf(table)]
    }),
  )
}

function lettersOf(table: string): Letters {
  const letters = new Map<string, string>()
  for (const [, from, , list] of table.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
    const first = Number.parseInt(from as string, 16)
    for (const [at, entry] of [...(list as string).matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters.set((first + at).toString(16).padStart(4, '0'), utf16((entry[1] as string).replaceAll(' ', '')))
  }
  return letters
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Follows a page's content: which element is open, which font is set, what is drawn or said instead of what is drawn. */
function readContent(
  content: string,
  fonts: ReadonlyMap<string, Letters>,
  say: (mcid: number | null, text: string) => void,
): void {
  const open: { mcid: number | null; decoration: boolean; instead: string | null }[] = []
  let letters: Letters = new Map()
  const token = /\/(\w+) <<\n([\s\S]*?)\n>> BDC|(EMC)|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g
  for (const [, begins, properties = '', ends, font, drawn] of content.matchAll(token)) {
    if (begins) open.push(openedBy(properties, begins === 'Artifact'))
    else if (ends) {
      const closed = open.pop()
      if (closed?.instead) say(innermost(open), closed.instead)
    } else if (font) letters = fonts.get(font) ?? new Map()
    else if (drawn !== undefined && !open.some(({ decoration, instead }) => decoration || instead !== null))
      say(innermost(open), textOf(drawn, letters))
  }
}

const openedBy = (properties: string, decoration: boolean) => ({
  mcid: properties.includes('/MCID') ? Number(/\/MCID (\d+)/.exec(properties)?.[1]) : null,
  decoration,
  instead: actualIn(properties),
})

const innermost = (open: readonly { readonly mcid: number | null }[]) =>
  open.findLast(({ mcid }) => mcid !== null)?.mcid ?? null

function actualIn(properties: string): string | null {
  const hex = /\/ActualText <([0-9a-fA-F]+)>/.exec(properties)?.[1]
  if (hex) return utf16(hex.replace(/^feff/i, ''))
  const literal = /\/ActualText \(([\s\S]*)\)/.exec(properties)?.[1]
  if (literal === undefined) return null
  const bytes = Buffer.from(
    literal.replace(/\\([()\\nrtbf])/g, (_, it) => escapes[it] ?? it),
    'latin1',
  )
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff
  return wide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const textOf = (drawn: string, letters: Letters) =>
  [...drawn.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex]) => (hex as string).match(/.{4}/g) ?? [])
    .map((code) => letters.get(code) ?? '\uFFFD')
    .join('')
