export interface Said {
  /** Unique on the page; what the drawing refers to inside itself is named after it. */
  readonly id: string
  /** What the drawing is. */
  readonly title: string
  /** What it shows: the finding. */
  readonly description: string
  readonly classes: string
}

/**
 * Makes what ECharts writes fit our pages. It styles text by attribute and by a style block, which the content policy drops;
 * it numbers its names on through the life of the process, so that no two drawings would be the same.
 */
export function cleanSvg(svg: string, { id, title, description, classes }: Said): string {
  return renumbered(
    svg
      .replaceAll(/<style[\s\S]*?<\/style>/g, '')
      .replaceAll(/ class="zr[^"]*"/g, '')
      .replaceAll(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style)),
    id,
  )
    .replace(
      /^<svg /,
      `<svg class="${classes}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" direction="ltr" `,
    )
    .replace('>', `><title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>`)
}

/** `font:normal 600 12px X` and `font-size:12px;font-family:X;font-weight:600` as attributes; anything else is dropped. */
function attributesOf(style: string): string {
  const declarations = new Map(
    style.split(';').map((it) => [it.slice(0, it.indexOf(':')).trim(), it.slice(it.indexOf(':') + 1).trim()] as const),
  )
  const font = /^(?:(?:normal|italic|oblique)\s+)*(?:(bold|\d{3})\s+)?(\d+(?:\.\d+)?)px\s+(.+)$/.exec(
    declarations.get('font') ?? '',
  )
  const weight = font?.[1] ?? declarations.get('font-weight')
  const size = font?.[2] ?? declarations.get('font-size')?.replace('px', '')
  const family = font?.[3] ?? declarations.get('font-family')
  return [
    size && ` font-size="${size}"`,
    family && ` font-family="${family}"`,
    weight && weight !== 'normal' && ` font-weight="${weight}"`,
  ]
    .filter(Boolean)
    .join('')
}

/** Clip paths and the like get numbers of this drawing, in the order they are met. */
function renumbered(svg: string, id: string): string {
  const names = new Map<string, string>()
  return svg.replaceAll(/zr\d+-[a-z]+-?\d*/g, (name) => {
    const known = names.get(name) ?? `${id}-${names.size + 1}`
    names.set(name, known)
    return known
  })
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
