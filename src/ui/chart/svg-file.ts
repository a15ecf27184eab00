import { colours, fontFamily } from './colours.ts'

const LINE = 26

/** Makes room under a drawing for a line of words; a file is looked at without the page round it. */
export function withFoot(svg: string, words: string): string {
  const size = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg)
  if (!size) return svg
  const [width, height] = [Number(size[1]), Number(size[2])]
  const taller = height + LINE
  return svg
    .replace(size[0], `viewBox="0 0 ${width} ${taller}"`)
    .replace(` height="${height}"`, ` height="${taller}"`)
    .replace(
      /<\/svg>\s*$/,
      `<rect y="${height}" width="${width}" height="${LINE}" fill="#ffffff"/><text x="14" y="${height + 16}" font-family="${fontFamily}" font-size="12" fill="${colours['ink-2']}">${escaped(words)}</text></svg>`,
    )
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
