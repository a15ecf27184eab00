import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const SHARP = 2

/** A drawing of ours in dots, twice as many as its measures say: it goes into a slide or a letter that takes no SVG. */
export async function pngFile(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Wanted by few requests. It draws in a thread of its own.
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SHARP },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: 'IBM Plex Sans' },
  })
  return Uint8Array.from(image.asPng())
}

/** The letters of the pages, never those of the machine: every server draws the same. */
function fonts(): string[] {
  const dkfds = dirname(dirname(createRequire(import.meta.url).resolve('dkfds')))
  return ['Regular', 'SemiBold', 'Bold'].map((face) =>
    join(dkfds, 'fonts/IBMPlexSans/complete/ttf', `IBMPlexSans-${face}.ttf`),
  )
}
