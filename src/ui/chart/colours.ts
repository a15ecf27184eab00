/** The colours of `tokens.css` for drawings, which cannot ask the sheet. A test holds the two together. */
export const colours = {
  ink: '#1a1a1a',
  'ink-2': '#454d4b',
  'ink-3': '#59625f',
  line: '#dde3e0',
  accent: '#0b5a63',
  'accent-soft': '#e1eeee',
  citizen: '#a84b00',
  'citizen-soft': '#fbeee2',
  worker: '#2d4ea3',
  'worker-soft': '#e8edf8',
  past: '#6f7976',
} as const

export const fontFamily = 'IBM Plex Sans, Noto Sans Arabic, system-ui, sans-serif'

/** What a series is about. Each has a hue, a shape and a line of its own, so that no two differ by colour alone. */
export type SeriesKind = 'accent' | 'citizen' | 'worker' | 'past'

export const looks = {
  accent: { colour: colours.accent, band: colours['accent-soft'], symbol: 'circle', dash: 'solid' },
  citizen: { colour: colours.citizen, band: colours['citizen-soft'], symbol: 'circle', dash: 'solid' },
  worker: { colour: colours.worker, band: colours['worker-soft'], symbol: 'rect', dash: [6, 4] },
  past: { colour: colours.past, band: colours.line, symbol: 'emptyCircle', dash: [2, 3] },
} as const satisfies Record<SeriesKind, object>
