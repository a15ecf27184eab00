import { type ContentLanguage, directionOf } from '../content-language.ts'
import { type RaterRole, ratersIn, type Score } from './score.ts'
import { Drawing } from './star-drawing.tsx'
import { type Frame, pointOn, rounded } from './star-geometry.ts'
import { type Label, labelOf } from './star-label.ts'
import { scoreInWords, starWords } from './words.ts'

export interface StarTheme {
  readonly id: string
  readonly name: string
  readonly citizen: Score
  readonly worker: Score
  readonly earlierCitizen: Score
  readonly earlierWorker: Score
}

export interface StarProps {
  /** Unique on the page. */
  readonly id: string
  readonly themes: readonly StarTheme[]
  readonly names: { readonly citizen: string; readonly worker: string }
  readonly language: ContentLanguage
  readonly highest?: number
}

/** Both raters' answers on one picture. A theme without an answer has no mark, no line and no fill: a gap is never 0. */
export function Star({ id, themes, names, language, highest = 7 }: StarProps) {
  const frame: Frame = { cx: 330, cy: 262, radius: 176, axes: themes.length, highest }
  const raters = ratersIn(themes)
  const labels = themes.map((theme, axis) => labelOf(frame, axis, theme.name, scoresOf(theme, raters, language), 660))
  const top = Math.min(frame.cy - frame.radius - 24, ...labels.map((it) => it.top)) - 6
  const bottom = Math.max(frame.cy + frame.radius + 12, ...labels.map((it) => it.bottom)) + 6
  return (
    <svg
      class="fg-chart fg-star fg-hide-s"
      viewBox={`0 ${rounded(top)} 660 ${rounded(bottom - top)}`}
      role="img"
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
      direction="ltr"
    >
      <title id={`${id}-t`}>{starWords[language].title(themes.length, highest)}</title>
      <desc id={`${id}-d`}>{described({ themes, names, language })}</desc>
      <Drawing frame={frame} themes={themes} />
      {themes.map((theme, axis) => (
        <ThemeLabel theme={theme} raters={raters} label={labels[axis] as Label} language={language} />
      ))}
    </svg>
  )
}

/** The star for a phone: the table stands first, and the letters of its rows at the ends of the axes. */
export function SmallStar({ id, themes, language, highest = 7 }: Omit<StarProps, 'names'>) {
  const frame: Frame = { cx: 160, cy: 168, radius: 132, axes: themes.length, highest }
  const words = starWords[language]
  return (
    <svg
      class="fg-chart fg-star fg-only-s"
      viewBox="0 0 320 328"
      role="img"
      aria-labelledby={`${id}-small-t`}
      direction="ltr"
    >
      <title id={`${id}-small-t`}>{`${words.title(themes.length, highest)} ${words.numbersBelow}`}</title>
      <Drawing frame={frame} themes={themes} />
      {themes.map((_, axis) => {
        const end = pointOn(frame, axis, highest * ((frame.radius + 18) / frame.radius))
        return (
          <text class="q" x={rounded(end.x)} y={rounded(end.y + 4)} text-anchor="middle">
            {letterOf(axis)}
          </text>
        )
      })}
    </svg>
  )
}

export const letterOf = (axis: number) => String.fromCharCode(65 + axis)

/** Both scores as they stand on one line; null where words that run to the left would mix with figures that do not. */
function scoresOf(theme: StarTheme, raters: readonly RaterRole[], language: ContentLanguage): string | null {
  const inFigures = raters.every((who) => theme[who].kind === 'value')
  if (directionOf(language) === 'rtl' && !inFigures) return null
  return raters.map((who) => saidWithMark(theme, who, language)).join('  ')
}

const marks = { citizen: '●', worker: '■' } as const
const saidWithMark = (theme: StarTheme, who: RaterRole, language: ContentLanguage) =>
  `${marks[who]} ${scoreInWords(theme[who], who, language)}`

function described({ themes, names, language }: Omit<StarProps, 'id'>): string {
  const raters = ratersIn(themes)
  const said = themes.map((theme) => {
    const each = raters.map((who) => `${names[who]} ${scoreInWords(theme[who], who, language)}`)
    return `${theme.name}: ${each.join(', ')}.`
  })
  return `${said.join(' ')} ${starWords[language].numbersBelow}`
}

interface ThemeLabelProps {
  readonly theme: StarTheme
  readonly raters: readonly RaterRole[]
  readonly label: Label
  readonly language: ContentLanguage
}

function ThemeLabel({ theme, raters, label, language }: ThemeLabelProps) {
  const { x, y, anchor, name, scoresOnOneLine } = label
  const after = y + name.length * 17 + 1
  const [first, second] = raters
  const classes = { citizen: 'c', worker: 'w' } as const
  return (
    <>
      {name.map((words, row) => (
        <text class="b m" x={x} y={rounded(y + row * 17)} text-anchor={anchor}>
          {words}
        </text>
      ))}
      <text class="m" x={x} y={rounded(after)} text-anchor={anchor}>
        {first && <tspan class={classes[first]}>{saidWithMark(theme, first, language)}</tspan>}
        {second && scoresOnOneLine && (
          <tspan class={classes[second]} dx="9">
            {saidWithMark(theme, second, language)}
          </tspan>
        )}
      </text>
      {second && !scoresOnOneLine && (
        <text class={`${classes[second]} m`} x={x} y={rounded(after + 17)} text-anchor={anchor}>
          {saidWithMark(theme, second, language)}
        </text>
      )}
    </>
  )
}
