import type { AssessmentId, CitizenId, StaffId, TaskId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { AddRefusal } from '../../tasks/index.ts'

/** What the two agree to try: from what to what, how, who, and by when. `staffId` null: the citizen herself. */
export interface StepDraft {
  /** The item it starts from; null where it starts from none. */
  readonly item: string | null
  readonly fromValue: number | null
  readonly toValue: number | null
  readonly how: string
  readonly staffId: StaffId | null
  readonly dueOn: PlainDate
}

/** A step as it was agreed, and how it stands: it is a task from then on. */
export interface NextStep extends StepDraft {
  readonly id: number
  readonly citizenId: CitizenId
  readonly assessmentId: AssessmentId
  readonly staffName: string | null
  readonly agreedOn: PlainDate
  readonly taskId: TaskId
  readonly doneOn: PlainDate | null
  readonly doneWord: string
}

/** Why a step cannot be agreed. The view turns the code into words. */
export type StepRefusal = AddRefusal | 'not-completed' | 'unknown-item' | 'not-around' | 'not-a-point'

/** A task's title holds 300 characters; the step keeps all of it. */
export const taskTitle = (how: string) => (how.length <= 300 ? how : `${how.slice(0, 299)}…`)

export const openSteps = (steps: readonly NextStep[]) => steps.filter(({ doneOn }) => doneOn === null)
