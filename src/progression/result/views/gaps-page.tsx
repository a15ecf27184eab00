import type { CaseFile } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import { type Item, itemsFor, raters, textIn } from '../../../questionnaires/index.ts'
import { GapList } from '../../../ui/gap-scale/gap-list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { inWords } from '../../wave/conflict.ts'
import type { Standing } from '../standing.ts'
import { texts } from '../texts.ts'
import { StepLink } from './gap-panel.tsx'
import { ItemGapRow, paired } from './gap-rows.tsx'
import { type Names, nameOf } from './names.ts'

interface Props {
  readonly visit: Visit
  readonly file: CaseFile
  readonly standing: Standing
  readonly names: Names
}

/** Every item both are asked about, largest gap first: questions to talk from. */
export function GapsPage(props: Props) {
  const { visit, file, standing } = props
  const t = texts[visit.language]
  const both = paired(standing.gaps)
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  const near = both.filter(({ gap }) => gap.kind === 'agree')
  return (
    <Page
      visit={visit}
      title={t.gapsTitle(file.citizen.givenName)}
      lead={t.gapsLead}
      back={{ href: paths.assessmentResult(at), label: t.backToStar }}
    >
      <div class="fg-stack">
        <Panel title={t.gaps} narrow>
          {both.length === near.length ? <p class="fg-quiet">{both.length === 0 ? t.noPairs : t.noGaps}</p> : null}
          <Rows {...props} gaps={both.filter(({ gap }) => gap.kind === 'differ')} asks />
        </Panel>
        {near.length > 0 ? (
          <Panel title={t.near} narrow>
            <Rows {...props} gaps={near} asks={false} />
          </Panel>
        ) : null}
        <Unpaired {...props} />
      </div>
    </Page>
  )
}

function Rows({ gaps, asks, ...props }: Props & { readonly gaps: ReturnType<typeof paired>; readonly asks: boolean }) {
  const { visit, standing, names } = props
  return (
    <GapList>
      {gaps.map((each) => (
        <ItemGapRow
          each={each}
          names={names}
          language={visit.language}
          highest={standing.questionnaire.scale.max}
          asks={asks}
        >
          <StepLink {...props} item={each.item.id} />
        </ItemGapRow>
      ))}
    </GapList>
  )
}

/** Items without a number from one of the two, and those only one is asked about: said, never drawn as 0. */
function Unpaired({ visit, standing, names }: Props) {
  const t = texts[visit.language]
  const items = standing.gaps.filter(({ gap }) => gap === null).map(({ item }) => item)
  const single = raters.flatMap((rater) => itemsFor(standing.questionnaire, rater)).filter(isForOne)
  const label = ({ label }: Item) => textIn(label, visit.language).text
  const answers = standing.wave?.answers
  if (!answers || (items.length === 0 && single.length === 0)) return null
  return (
    <Panel title={t.unpaired} narrow>
      <ul class="fg-plain no-max-width">
        {items.map((item) => (
          <li class="fg-gap">
            <b class="fg-strong">{label(item)}</b>
            <p class="fg-quiet">
              {raters
                .map((rater) => t.said(nameOf(names, rater), inWords(answers[rater].get(item.id), visit.language)))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {single.length > 0 ? <p class="fg-meta fg-above-3">{t.onlyOneAsked(single.map(label))}</p> : null}
    </Panel>
  )
}

const isForOne = ({ raters: asked }: Item) => asked.length === 1
