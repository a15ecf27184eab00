import type { Child } from '../../ui/child.ts'
import { Icon } from '../../ui/icons/icon.tsx'
import type { IconName } from '../../ui/icons/icon-names.ts'
import type { Visit } from '../../ui/visit.ts'
import { criteria, type Weights } from '../criteria.ts'
import type { Finding, Match } from '../score.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly match: Match
}

export function Score({ visit, match }: Props) {
  const t = texts[visit.language]
  return (
    <p class="fg-match__score">
      <b>{match.fits}</b> {t.fitsOf(criteria.length)}
      <br />
      <span class="fg-meta">{t.fitsNote}</span>
    </p>
  )
}

const WHY_SHOWN = 5

interface FindingsProps extends Props {
  readonly weights: Weights
  /** What else is folded with everything. */
  readonly children?: Child
}

/**
 * Why, why not, and what would make it fit, the heaviest first; everything, weights included, behind one press. A phone shows
 * the first of them.
 */
export function Findings({ visit, match, weights, children }: FindingsProps) {
  const t = texts[visit.language]
  const of = (verdict: Finding['verdict']) =>
    match.findings
      .filter((finding) => finding.verdict === verdict)
      .sort((one, other) => weights[other.criterion] - weights[one.criterion])
  const [fits, not, could] = [of('fits').slice(0, WHY_SHOWN), of('not'), of('could')]
  return (
    <>
      <div class="fg-match__why">
        <div>
          <h4>{t.why}</h4>
          <Lines visit={visit} findings={fits} kind="fg-y" icon="check" />
        </div>
        <div>
          <h4>{not.length > 0 ? t.whyNot : t.nothingAgainst}</h4>
          <Lines visit={visit} findings={not} kind="fg-no" icon="close" />
          {could.length > 0 && <h4 class="fg-above-2 fg-hide-s">{t.couldIf}</h4>}
          <Lines visit={visit} findings={could} kind="fg-fix" icon="sync" opening={t.couldIf} />
        </div>
      </div>
      <details class="fg-match__all">
        <summary>{t.all(criteria.length)}</summary>
        <All visit={visit} match={match} weights={weights} />
        {children}
      </details>
    </>
  )
}

interface LinesProps {
  readonly visit: Visit
  readonly findings: readonly Finding[]
  readonly kind: string
  readonly icon: IconName
  /** Begins the sentence where a phone leaves out the heading. */
  readonly opening?: string
}

function Lines({ visit, findings, kind, icon, opening }: LinesProps) {
  if (findings.length === 0) return null
  return (
    <ul class={`fg-plain no-max-width ${kind}`}>
      {findings.map((finding) => (
        <li>
          <Icon name={icon} size="s" />
          <span>
            {opening && <span class="fg-only-s">{opening} </span>}
            {wordsOf(finding, visit)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The sentence of a finding. */
const wordsOf = ({ criterion, verdict, said }: Finding, { language }: Visit) =>
  texts[language].said[criterion][verdict](said)

function All({ visit, match, weights }: Props & { readonly weights: Weights }) {
  const t = texts[visit.language]
  return (
    <dl class="fg-match__points">
      {match.findings.map((finding) => (
        <div>
          <dt>
            {t.criteria[finding.criterion]}{' '}
            <span class="fg-meta fg-nowrap">({t.weightOf(weights[finding.criterion])})</span>
          </dt>
          <dd>
            <b class="fg-strong">{capitalised(t.verdicts[finding.verdict])}</b>
            {wordsOf(finding, visit) && `: ${wordsOf(finding, visit)}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
