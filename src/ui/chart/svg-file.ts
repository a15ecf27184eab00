import { colours, fontFamily } from './colours.ts'

/** What stands round a drawing that is kept as a file: it is looked at without the page. */
export interface Words {
  readonly title: string
  /** One sentence: what it shows. */
  readonly finding: string
  /** What the marks are, where the figures come from; a sentence that is too long goes on in the next line. */
  readonly foot: readonly string[]
}

const EDGE = 14
const LINE = 18

const title = { size: 17, weight: 600, fill: colours.ink, step: 24 }
const finding = { size: 13, weight: 400, fill: colours.ink, step: LINE }
const small = { size: 12, weight: 400, fill: colours['ink-2'], step: LINE }
type Look = typeof title | typeof small

/** Makes room over and under a drawing for words, on white paper. */
export function framed(svg: string, words: Words): string {
  const size = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg)
  if (!size) return svg
  const [width, height] = [Number(size[1]), Number(size[2])]
  const over = [...lines([words.title], title, width), ...lines([words.finding], finding, width)]
  const under = lines(words.foot, small, width)
  const [top, bottom] = [EDGE + heightOf(over), heightOf(under) + EDGE]
  const whole = top + height + bottom
  const paper = `<rect y="${-top}" width="${width}" height="${whole}" fill="#ffffff"/>`
  return svg
    .replace(size[0], `viewBox="0 ${-top} ${width} ${whole}"`)
    .replace(` height="${height}"`, ` height="${whole}"`)
    .replace(/<\/desc>/, `</desc>${paper}`)
    .replace(/<\/svg>\s*$/, `${set(over, EDGE - top)}${set(under, height)}</svg>`)
}

type Line = { readonly look: Look; readonly words: string }

/** No font is at hand to measure by: a letter of ours is about half as wide as it is high. */
function lines(sentences: readonly string[], look: Look, width: number): Line[] {
  const most = Math.floor((width - 2 * EDGE) / (look.size * 0.51))
  const fit = new RegExp(`(.{1,${most}})(?:\\s+|$)`, 'g')
  return sentences.flatMap((sentence) => sentence.match(fit) ?? []).map((words) => ({ look, words: words.trim() }))
}

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { look }) => sum + look.step, 0)

function set(lines: readonly Line[], from: number): string {
  return lines
    .map(({ words, look: { size, weight, fill } }, at) => {
      const y = from + heightOf(lines.slice(0, at)) + size
      return `<text x="${EDGE}" y="${y}" font-family="${fontFamily}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`
    })
    .join('')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
