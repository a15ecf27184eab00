import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { AbsenceLine } from '../absence-queries.ts'
import type { WorkAgreement } from '../agreement/agreement.ts'
import type { Gap } from '../gaps.ts'
import type { Checked } from '../limits/checked.ts'
import { stateOf } from '../placement.ts'
import type { FullPlacement } from '../placement-queries.ts'
import type { Reserved } from '../proposals/list-offered.ts'
import type { Proposal } from '../proposals/proposal-queries.ts'
import { ProposalPanel } from '../proposals/views/proposal-panel.tsx'
import { texts } from '../texts.ts'
import { AbsencePanel, ReportPanel } from './absence-panels.tsx'
import { PlacementList } from './placement-list.tsx'

export interface PlacementsPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placements: readonly FullPlacement[]
  checksOf(id: FullPlacement['id']): readonly Checked[]
  readonly agreements: ReadonlyMap<FullPlacement['id'], WorkAgreement>
  readonly proposals: readonly Proposal[]
  readonly reserved: readonly Reserved[]
  readonly gaps: readonly Gap[]
  readonly absences: readonly AbsenceLine[]
  /** The most days that may pass between two offers, and from how many days left an end needs a next step. */
  readonly limits: { readonly gapDays: number; readonly endingDays: number }
  /** The absence being reported. */
  readonly form: Form
  readonly problem?: string | undefined
  readonly mayWrite: boolean
}

/** Where the citizen works, has worked and is about to; and her absence. */
export function PlacementsPage(props: PlacementsPageProps) {
  const { visit, actor, file, placements, gaps, form, problem, mayWrite } = props
  const t = texts[visit.language]
  const citizen = file.citizen.id
  const isCurrent = (placement: FullPlacement) => stateOf(placement, visit.today) !== 'ended'
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="placements"
      form={form}
      actions={
        mayWrite && (
          <ButtonLink href={paths.newPlacement({ citizen })} variant="primary" icon="plus">
            {t.agree}
          </ButtonLink>
        )
      }
    >
      {problem && <Note kind="alert">{problem}</Note>}
      <Columns>
        <Column width={8}>
          <ProposalPanel {...props} citizen={citizen} />
          <Panel title={t.now} flush>
            <Nothing {...props} />
            <PlacementList {...props} placements={placements.filter(isCurrent)} gaps={[]} />
          </Panel>
          <Panel title={t.history} aside={mayWrite && <a href={paths.jobHours({ citizen })}>{t.jobHours}</a>} flush>
            <PlacementList
              {...props}
              placements={placements.filter((placement) => !isCurrent(placement))}
              gaps={gaps.filter(({ before }) => before !== null)}
            />
            {placements.every(isCurrent) && gaps.length === 0 && <p class="fg-panel__body">{t.noHistory}</p>}
          </Panel>
        </Column>
        <Column width={4}>
          <AbsencePanel {...props} />
          {mayWrite && <ReportPanel visit={visit} citizen={citizen} form={form} />}
        </Column>
      </Columns>
    </CasePage>
  )
}

/** Since when somebody without a placement has been without. */
function Nothing({ visit, placements, gaps }: PlacementsPageProps) {
  const t = texts[visit.language]
  const open = gaps.find(({ before }) => before === null)
  if (placements.some((placement) => ['running', 'past-its-end'].includes(stateOf(placement, visit.today)))) return null
  return (
    <p class="fg-panel__body">
      {t.nothingNow} {open && t.without(open.days, formatDate(open.after, visit.language))}
    </p>
  )
}
