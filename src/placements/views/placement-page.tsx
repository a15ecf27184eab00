import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { NewTaskLink } from '../../tasks/index.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import type { Form } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { WorkAgreement } from '../agreement/agreement.ts'
import { AgreementPanel } from '../agreement/views/agreement-panel.tsx'
import type { CourseLine } from '../course/course-queries.ts'
import { texts as courseTexts } from '../course/texts.ts'
import { ChainPanel } from '../course/views/chain-panel.tsx'
import { Extend, Turn } from '../course/views/course-forms.tsx'
import { CoursePanel } from '../course/views/course-panel.tsx'
import type { Checked } from '../limits/checked.ts'
import { AskReason, RulePanel } from '../limits/views/rule-panel.tsx'
import type { FullPlacement } from '../placement-queries.ts'
import type { SchoolPeriod } from '../school/school.ts'
import { SchoolPanel } from '../school/views/school-panel.tsx'
import type { Broken } from '../show-placements.tsx'
import { texts } from '../texts.ts'
import { AgreementFields } from './agreement-fields.tsx'
import { EndPanel, StepPanel } from './placement-deeds.tsx'
import { factsOf } from './placement-facts.ts'
import { PlacementWarnings } from './placement-warnings.tsx'

/** The forms of the page: what is agreed, what comes next, how it ended, longer, into hours, school. */
export interface PlacementForms {
  readonly agreement: Form
  readonly step: Form
  readonly end: Form
  readonly extend: Form
  readonly turn: Form
  readonly school: Form
  /** A reason that was missing. */
  readonly override?: Form
}

export interface PlacementPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placement: FullPlacement
  /** All of the citizen's. */
  readonly placements: readonly FullPlacement[]
  readonly checks: readonly Checked[]
  readonly events: readonly CourseLine[]
  readonly agreement: WorkAgreement | null
  readonly school: readonly SchoolPeriod[]
  readonly companyClosedOn: PlainDate | null
  readonly forms: PlacementForms
  /** What the form that was refused breaks. */
  readonly broken: Broken
  readonly endingDays: number
  readonly mayWrite: boolean
  /** Also in a case that has closed. */
  readonly mayEnd: boolean
}

/** One placement: what is agreed, which way it is on, what the rules say, what comes next, how it ends. */
export function PlacementPage(props: PlacementPageProps) {
  const { visit, actor, file, placement, forms, mayWrite, mayEnd } = props
  const wrong = Object.values(forms).find(({ errors }) => Object.keys(errors).length > 0)
  const source = placement.kind === 'job' ? 'lasting-job' : 'placement'
  const isOver = placement.endedOn !== null || placement.becameId !== null
  return (
    <CasePage
      {...{ visit, actor, file }}
      tab="placements"
      title={placement.workplace}
      form={wrong}
      actions={<NewTaskLink {...{ visit, actor, file }} source={source} id={placement.id} />}
    >
      <Columns>
        <Column width={8}>
          <Panel title={placement.workplace}>
            <PlacementWarnings {...props} />
            <FactRows items={factsOf(placement, visit)} />
            {mayWrite && <Changes {...props} isOver={isOver} />}
          </Panel>
          <ChainPanel {...props} />
          <RulePanel {...props} />
          <SchoolPanel {...props} form={forms.school} />
          <CoursePanel visit={visit} events={props.events} />
        </Column>
        <Column width={4}>
          {placement.kind !== 'mentor-scheme' && <FollowUpPanel visit={visit} placement={placement} />}
          <AgreementPanel {...props} />
          {mayWrite && !isOver && placement.kind !== 'job' && (
            <Panel title={courseTexts[visit.language].turn} id="betalte-timer">
              <Turn visit={visit} placement={placement} form={forms.turn} />
            </Panel>
          )}
          <StepPanel visit={visit} placement={placement} form={forms.step} mayWrite={mayWrite} />
          {mayEnd && !isOver && <EndPanel visit={visit} placement={placement} form={forms.end} />}
        </Column>
      </Columns>
    </CasePage>
  )
}

function Changes({ visit, placement, forms, broken, isOver }: PlacementPageProps & { isOver: boolean }) {
  const t = texts[visit.language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <div class="fg-divide">
      {!isOver && placement.endsOn && (
        <Extend visit={visit} placement={placement} form={forms.extend} breaches={broken.extend ?? []} />
      )}
      <Details summary={t.correct} open={Object.keys(forms.agreement.errors).length > 0}>
        <PostForm visit={visit} action={paths.placement(at)} class="fg-form">
          <input type="hidden" name="version" value={placement.version} />
          <AgreementFields visit={visit} form={forms.agreement} running />
          <AskReason visit={visit} form={forms.agreement} breaches={broken.agreement ?? []} />
          <Actions>
            <Button>{t.saveCorrection}</Button>
          </Actions>
        </PostForm>
      </Details>
    </div>
  )
}

/** How it goes week by week is told on a page of its own. */
function FollowUpPanel({ visit, placement }: Pick<PlacementPageProps, 'visit' | 'placement'>) {
  const t = texts[visit.language].followUp
  return (
    <Panel title={t.title}>
      <p class="fg-below-3">{t.lead}</p>
      <ButtonLink href={paths.followUp({ citizen: placement.citizenId, placement: placement.id })}>{t.open}</ButtonLink>
    </Panel>
  )
}
