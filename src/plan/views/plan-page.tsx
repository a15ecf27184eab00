import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { NewTaskLink, type TaskLine } from '../../tasks/index.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Plan } from '../load-plan.ts'
import type { NextGap } from '../next-gap.ts'
import type { PlanItem } from '../plan-items.ts'
import { texts } from '../texts.ts'
import type { WeekHours } from '../week-hours.ts'
import { AxisPanel } from './axis-panel.tsx'
import { GapPanel } from './gap-panel.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { ExemptionPanel, HandoverPanel, RequirementPanel, SelfSupportPanel } from './side-panels.tsx'
import { TrackPanel } from './track-panel.tsx'

export interface PlanPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly plan: Plan
  readonly weeks: readonly WeekHours[]
  readonly items: readonly PlanItem[]
  readonly gap: NextGap | null
  readonly gapTask: TaskLine | null
  /** The most days between two offers, and from how many days left an end is pressing. */
  readonly limits: { readonly gapDays: number; readonly endingDays: number }
  /** All of it, not the latest only. */
  readonly whole: boolean
  /** The track being chosen. */
  readonly form: Form
  readonly problem?: string | undefined
}

/** All that fills a citizen's week, what is required of it, and what is missing. */
export function PlanPage(props: PlanPageProps) {
  const { visit, actor, file, form, problem } = props
  const t = texts[visit.language]
  const mayWrite = may(actor, 'write-plan') && file.refusal === null
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="plan"
      form={form}
      actions={
        mayWrite && (
          <>
            <NewTaskLink {...{ visit, actor, file }} source="plan" id={file.citizen.id} />
            <ButtonLink href={paths.newActivity({ citizen: file.citizen.id })} variant="primary" icon="plus">
              {t.newActivity}
            </ButtonLink>
          </>
        )
      }
    >
      {problem && <Note kind="alert">{problem}</Note>}
      <Columns>
        <Column width={8}>
          <HoursPanel {...props} />
          <AxisPanel {...props} />
        </Column>
        <Column width={4}>
          <GapPanel {...props} />
          <RequirementPanel {...props} mayWrite={mayWrite} />
          <ExemptionPanel {...props} mayWrite={mayWrite} />
          <SelfSupportPanel {...props} />
          <HandoverPanel {...props} />
          <TrackPanel {...props} mayWrite={mayWrite} />
        </Column>
      </Columns>
    </CasePage>
  )
}
