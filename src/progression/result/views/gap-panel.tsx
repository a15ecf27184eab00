import { paths } from '../../../paths.ts'
import { ratersAsked } from '../../../questionnaires/index.ts'
import { GapList } from '../../../ui/gap-scale/gap-list.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import { ItemGapRow, paired } from './gap-rows.tsx'
import type { ResultProps } from './result-page.tsx'

/** More than this is a list, which has a page of its own. */
const MOST = 3

/** Where the two differ clearly, largest first. */
export function GapPanel(props: ResultProps) {
  const { visit, standing, names, file } = props
  const t = texts[visit.language]
  const both = paired(standing.gaps)
  const clear = both.filter(({ gap }) => gap.kind === 'differ')
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  if (ratersAsked(standing.questionnaire).length < 2) return null
  return (
    <Panel title={t.gaps} aside={clear.length > 0 ? <span class="fg-meta">{t.gapsAside}</span> : undefined}>
      {clear.length === 0 ? <p class="fg-quiet">{both.length === 0 ? t.noPairs : t.noGaps}</p> : null}
      <GapList>
        {clear.slice(0, MOST).map((each) => (
          <ItemGapRow
            each={each}
            names={names}
            language={visit.language}
            highest={standing.questionnaire.scale.max}
            asks
          >
            <StepLink {...props} item={each.item.id} />
          </ItemGapRow>
        ))}
      </GapList>
      {both.length > 0 ? (
        <p class="fg-s fg-above-3">
          <a href={paths.assessmentGaps(at)}>
            {clear.length > MOST || clear.length === 0 || clear.length === both.length
              ? t.allGaps(both.length)
              : t.otherGaps(both.length - clear.length)}
          </a>
        </p>
      ) : null}
    </Panel>
  )
}

/** From an item to the form, with the item chosen. */
export function StepLink({
  visit,
  file,
  standing,
  item,
}: Pick<ResultProps, 'visit' | 'file' | 'standing'> & { readonly item: string }) {
  if (file.refusal || !standing.assessment.completedOn) return null
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  return (
    <p class="fg-s fg-above-2">
      <a href={`${paths.assessmentResult(at)}?punkt=${encodeURIComponent(item)}#naeste-skridt`}>
        {texts[visit.language].stepFromItem}
      </a>
    </p>
  )
}
