import type { CaseFile } from '../../../citizens/index.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Assessment, Questionnaire, Rater } from '../../../questionnaires/index.ts'
import type { Form } from '../../../ui/form.ts'
import type { Visit } from '../../../ui/visit.ts'
import type { Sheet } from '../talk-sheet.ts'

export interface WavePageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly wave: Assessment
  readonly questionnaire: Questionnaire
  readonly previous: Assessment | null
  readonly sheet: Sheet
  /** What was typed, when it could not be saved. */
  readonly form: Form
  /** Whose scales a phone shows. */
  readonly turn: Rater
  /** The answered item that is unfolded again, to be corrected. */
  readonly unfolded: string | null
}
