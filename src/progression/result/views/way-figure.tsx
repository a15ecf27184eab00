import { paths } from '../../../paths.ts'
import { formatNumber, formatShortDate } from '../../../platform/i18n/format.ts'
import { type Rater, ratersAsked, textIn } from '../../../questionnaires/index.ts'
import { LineFigure } from '../../../ui/chart/charts.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { isSame } from '../../../ui/star/score.ts'
import { texts } from '../texts.ts'
import { lineOf, moveOf, type Way } from '../way.ts'
import { nameOf, subjectOf } from './names.ts'
import type { WayProps } from './way-page.tsx'

type Props = WayProps & { readonly way: Way; readonly id: string; readonly title?: string }

/** Both raters' lines over the waves, each by itself: all themes, or the chosen one. */
export function WayFigure(props: Props) {
  const { visit, way, theme, names, id, title } = props
  const t = texts[visit.language]
  const raters = ratersAsked(way.questionnaire)
  const { min, max } = way.questionnaire.scale
  return (
    <Panel title={title ?? t.way}>
      {id === 'fip' ? <ThemeChoice {...props} /> : null}
      <LineFigure
        id={`vej-${id}`}
        title={t.wayFigure(textIn(way.questionnaire.title, visit.language).text, themeName(props), max)}
        finding={findingOf(props)}
        namesHead={t.wavesHead}
        source={t.waySource}
        spec={{
          categories: way.drawn.map(({ on }) => dayIn(on, props)),
          series: raters.map((rater) => ({
            name: nameOf(names, rater),
            kind: rater === 'citizen' ? 'citizen' : 'worker',
            values: lineOf(way, rater, theme),
          })),
          min,
          max,
          language: visit.language,
        }}
      />
    </Panel>
  )
}

/** `23. nov. 26`: the waves lie over more than one year. */
const dayIn = (on: Way['drawn'][number]['on'], { visit }: Props) =>
  `${formatShortDate(on, visit.language)} ${on.slice(0, 4)}`

const themeName = ({ way, theme, visit }: Props) => {
  const found = way.questionnaire.themes.find(({ id }) => id === theme)
  return found ? textIn(found.name, visit.language).text : null
}

function findingOf(props: Props): string {
  const { visit, way, names, theme, file } = props
  const t = texts[visit.language].wayFinding
  const raters: readonly Rater[] = ratersAsked(way.questionnaire)
  if (way.drawn.length < 2) return way.drawn.length === 0 ? t.none(file.citizen.givenName) : t.one
  const moves = raters.flatMap((rater) => {
    const move = moveOf(lineOf(way, rater, theme))
    if (move === null) return []
    const who = subjectOf(names, rater, visit.language, 'youInside')
    return [isSame(move, 0) ? t.same(who) : t.move(who, formatNumber(Math.abs(move), visit.language), move > 0)]
  })
  return moves.length === 0 ? t.one : t.moved(moves, themeName(props))
}

/** A link for each theme, so that the choice has an address and works without a script. */
function ThemeChoice({ visit, file, way, theme }: Props) {
  const t = texts[visit.language]
  const at = paths.progression({ citizen: file.citizen.id })
  const link = (id: string | null, label: string) => (
    <a class="fg-chip" href={id === null ? at : `${at}?tema=${id}`} aria-current={theme === id ? 'true' : undefined}>
      {label}
    </a>
  )
  return (
    <nav class="fg-chips fg-below-4" aria-label={t.wayTheme}>
      {link(null, t.allThemes)}
      {way.questionnaire.themes.map(({ id, name }) => link(id, textIn(name, visit.language).text))}
    </nav>
  )
}
