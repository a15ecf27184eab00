import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { Icon } from '../icons/icon.tsx'
import { Rater } from '../rater/rater.tsx'
import { isSame, type RaterRole, ratersIn, type Score } from '../star/score.ts'
import { scoreInWords } from '../star/words.ts'
import { texts } from './texts.ts'

/** Against the error of measurement; null where one of the two waves has no answer. */
export type Verdict = 'progress' | 'decline' | 'within' | 'unchanged' | null
/** One point up or down, as it is often counted. Shown beside, so that the difference is seen. */
export type NaiveVerdict = 'progress' | 'decline' | 'unchanged' | null

export interface RaterChange {
  readonly from: Score
  readonly to: Score
  readonly verdict: Verdict
  readonly naive: NaiveVerdict
}

export interface ChangeRow {
  readonly name: string
  readonly citizen: RaterChange
  readonly worker: RaterChange
}

export interface ChangeTableProps {
  readonly rows: readonly ChangeRow[]
  readonly names: { readonly citizen: string; readonly worker: string }
  readonly language: Language
  /** How sure `sikker` is, and what the simple rule would have said. */
  readonly source?: Child
}

/** What has moved since last time, per rater: a sure change told apart from what the measurement itself can produce. */
export function ChangeTable({ rows, names, language, source }: ChangeTableProps) {
  const t = texts[language]
  const asked = ratersIn(rows.map(({ citizen, worker }) => ({ citizen: citizen.to, worker: worker.to })))
  return (
    <>
      <section class="fg-scroll" aria-label={t.caption} tabindex={0}>
        <table class="fg-data fg-changes">
          <caption class="sr-only">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.theme}</th>
              {asked.map((who) => (
                <th scope="col">
                  <Rater who={who}>{names[who]}</Rater>
                </th>
              ))}
              <th scope="col">{t.reliable}</th>
              <th scope="col">{t.naive}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.name}</th>
                {asked.map((who) => (
                  <td data-head={names[who]} class={who === 'citizen' ? 'fg-changes__c' : 'fg-changes__w'}>
                    <FromTo {...row[who]} rater={who} language={language} />
                  </td>
                ))}
                <td>
                  <Reliable row={row} names={names} language={language} />
                </td>
                <td class="fg-quiet" data-head={t.naive}>
                  <Naive row={row} names={names} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {source && <p class="fg-source fg-above-3">{source}</p>}
    </>
  )
}

interface FromToProps {
  readonly from: Score
  readonly to: Score
  readonly rater: RaterRole
  readonly language: Language
}

function FromTo({ from, to, rater, language }: FromToProps) {
  const now = scoreInWords(to, rater, language)
  if (from.kind !== 'value' && from.kind === to.kind) return <span class="fg-quiet">{now}</span>
  const moved = from.kind === 'value' && to.kind === 'value' && !isSame(from.value, to.value)
  return (
    <span class={to.kind === 'value' && from.kind === 'value' ? 'fg-nowrap' : undefined}>
      <span class="fg-quiet">
        {scoreInWords(from, rater, language)} <span aria-hidden="true">→</span>
        <span class="sr-only">{texts[language].to}</span>{' '}
      </span>
      {moved ? <b>{now}</b> : to.kind === 'value' ? now : <span class="fg-quiet">{now}</span>}
    </span>
  )
}

type RowProps = Pick<ChangeTableProps, 'names' | 'language'> & { readonly row: ChangeRow }

const order = ['progress', 'decline', 'within', 'unchanged'] as const
const raters = ['citizen', 'worker'] as const

/** What is surest among the raters, with the marks of those it holds for. */
function Reliable({ row, names, language }: RowProps) {
  const t = texts[language]
  const shown = order.find((verdict) => raters.some((who) => row[who].verdict === verdict))
  if (!shown) return <span class="fg-verdict fg-verdict--same">{t.incomparable}</span>
  const holders = raters.filter((who) => row[who].verdict === shown)
  const alone = raters.filter((who) => row[who].verdict !== null)
  if (shown === 'unchanged') {
    const only = alone.length === 1 ? alone[0] : undefined
    const isAskedBoth = raters.every((who) => row[who].to.kind !== 'not-asked')
    const said = only && isAskedBoth ? t.unchangedBy(names[only]) : t.verdicts.unchanged
    return <span class="fg-verdict fg-verdict--same">{said}</span>
  }
  return (
    <span class="fg-changes__said">
      <span class={`fg-verdict fg-verdict--${shown === 'within' ? 'same' : 'up'}`}>
        {shown === 'progress' && <Icon name="arrow-upward" size="s" />}
        {shown === 'decline' && <Icon name="arrow-downward" size="s" />}
        {t.verdicts[shown]}
      </span>
      <Marks holders={holders} names={names} />
    </span>
  )
}

function Naive({ row, names, language }: RowProps) {
  const t = texts[language].naives
  const shown = (['progress', 'decline'] as const).filter((it) => raters.some((who) => row[who].naive === it))
  if (shown.length === 0) return <>{raters.some((who) => row[who].naive !== null) ? t.unchanged : '–'}</>
  return (
    <>
      {shown.map((it) => (
        <span class="fg-changes__said">
          {t[it]}
          <Marks holders={raters.filter((who) => row[who].naive === it)} names={names} />
        </span>
      ))}
    </>
  )
}

/** Circle and square, with their names for those who hear the page. */
function Marks({ holders, names }: Pick<ChangeTableProps, 'names'> & { holders: readonly RaterRole[] }) {
  return (
    <span class="fg-changes__marks">
      {holders.map((who) => (
        <Rater who={who}>
          <span class="sr-only">{names[who]}</span>
        </Rater>
      ))}
    </span>
  )
}
