import { paths } from '../../../paths.ts'
import { formatMonth } from '../../../platform/i18n/format.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { StarFigure } from '../../../ui/star/star-figure.tsx'
import { TimelineFilters } from '../../../ui/timeline/timeline.tsx'
import { starThemes } from '../../star.ts'
import type { Wave } from '../../waves.ts'
import { monthOf } from '../month.ts'
import { tailOf } from '../standing.ts'
import { texts } from '../texts.ts'
import type { ResultProps } from './result-page.tsx'

/** The star with both raters, and the chosen earlier wave as its tail. */
export function StarPanel(props: ResultProps) {
  const { visit, standing, names } = props
  const tail = tailOf(standing)
  if (!standing.wave) return null
  return (
    <Panel title={texts[visit.language].star} aside={<Choice {...props} />}>
      <StarFigure
        id="stjerne"
        themes={starThemes(standing.questionnaire, standing.wave, tail, visit.language)}
        names={names}
        language={visit.language}
        highest={standing.questionnaire.scale.max}
        earlier={tail ? monthOf(tail, standing.wave, visit.language) : null}
        table="folded"
      />
    </Panel>
  )
}

/** With more than one earlier wave: the last time, or the first. */
function Choice({ visit, file, standing, against }: ResultProps) {
  const t = texts[visit.language]
  const [first, previous] = [standing.earlier[0], standing.earlier.at(-1)]
  if (!standing.beside || !first || !previous || first === previous) return null
  const at = paths.assessmentResult({ citizen: file.citizen.id, assessment: standing.assessment.id })
  const month = ({ on }: Wave) => formatMonth(on, visit.language)
  return (
    <div class="fg-row fg-row--tight">
      <span class="fg-quiet">{t.compareWith}</span>
      <TimelineFilters
        language={visit.language}
        items={[
          { label: t.compareWhich.previous(month(previous)), href: at, current: against === 'previous' },
          {
            label: t.compareWhich.first(month(first)),
            href: `${at}?sammenlign=foerste`,
            current: against === 'first',
          },
        ]}
      />
    </div>
  )
}
