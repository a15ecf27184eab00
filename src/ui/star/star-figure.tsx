import { Rater } from '../rater/rater.tsx'
import { type RaterRole, ratersIn, type Score } from './score.ts'
import { letterOf, SmallStar, Star, type StarProps, type StarTheme } from './star.tsx'
import { scoreInWords, starWords } from './words.ts'

export interface StarFigureProps extends StarProps {
  /** What the hollow marks are: `august`. Null for a first time. */
  readonly earlier: string | null
  /** `folded` where the page has the same numbers open already, as the table of changes. */
  readonly table?: 'shown' | 'folded'
}

/** The star, how to read it, and the same numbers as a table. On a phone the table comes first. */
export function StarFigure({ earlier, table = 'shown', ...star }: StarFigureProps) {
  const words = starWords[star.language]
  const raters = ratersIn(star.themes)
  return (
    <div class="fg-starfigure">
      <p class="fg-starfigure__legend">
        {raters.map((who) => (
          <Rater who={who}>{star.names[who]}</Rater>
        ))}
        <span class="fg-quiet">{words.legend(earlier, star.highest ?? 7, raters.length)}</span>
      </p>
      <Star {...star} />
      {table === 'shown' ? (
        <StarTable {...star} earlier={earlier} />
      ) : (
        <details class="fg-fold">
          <summary>{words.seeTable}</summary>
          <StarTable {...star} earlier={earlier} />
        </details>
      )}
      <SmallStar {...star} />
    </div>
  )
}

/** The numbers of the star, with the earlier wave beside the current one. */
export function StarTable({ themes, names, language, earlier, highest = 7 }: Omit<StarFigureProps, 'id' | 'table'>) {
  const words = starWords[language]
  const raters = ratersIn(themes)
  return (
    <section class="fg-scroll" aria-label={words.tableCaption(highest)} tabindex={0}>
      <table class="fg-data fg-startable">
        <caption class="sr-only">{words.tableCaption(highest)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            {raters.map((who) => (
              <th scope="col">
                <Rater who={who}>{names[who]}</Rater>
              </th>
            ))}
            {earlier !== null && <th scope="col">{capitalised(earlier)}</th>}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme, axis) => (
            <ThemeRow
              theme={theme}
              axis={axis}
              names={names}
              raters={raters}
              language={language}
              withEarlier={earlier !== null}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

interface ThemeRowProps extends Pick<StarProps, 'names' | 'language'> {
  readonly theme: StarTheme
  readonly axis: number
  readonly raters: readonly RaterRole[]
  readonly withEarlier: boolean
}

function ThemeRow({ theme, axis, names, raters, language, withEarlier }: ThemeRowProps) {
  const said = (score: Score, rater: RaterRole) =>
    score.kind === 'value' ? (
      scoreInWords(score, rater, language)
    ) : (
      <Quiet>{scoreInWords(score, rater, language)}</Quiet>
    )
  return (
    <tr>
      <th scope="row">
        <span class="fg-only-s fg-startable__key" aria-hidden="true">
          {letterOf(axis)}
        </span>
        {theme.name}
      </th>
      {raters.map((who) => (
        <td>{said(theme[who], who)}</td>
      ))}
      {withEarlier && (
        <td class={isInFigures(theme) ? 'fg-quiet fg-nowrap' : 'fg-quiet'}>
          {raters.map((who, at) => (
            <>
              {at > 0 && (
                <>
                  {' '}
                  <span aria-hidden="true">·</span>{' '}
                </>
              )}
              <span class="sr-only">{names[who]} </span>
              {said(who === 'citizen' ? theme.earlierCitizen : theme.earlierWorker, who)}
            </>
          ))}
        </td>
      )}
    </tr>
  )
}

const isInFigures = ({ earlierCitizen, earlierWorker }: StarTheme) =>
  earlierCitizen.kind === 'value' && earlierWorker.kind === 'value'

const Quiet = ({ children }: { children: string }) => <span class="fg-quiet">{children}</span>
