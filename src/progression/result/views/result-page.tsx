import type { CaseFile } from '../../../citizens/index.ts'
import { citizenName } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { sideOf, textIn } from '../../../questionnaires/index.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { NextStep } from '../next-step.ts'
import { type Against, dayOfWave, type Standing } from '../standing.ts'
import { texts } from '../texts.ts'
import { ChangePanel } from './change-panel.tsx'
import { FindingSentence } from './finding-sentence.tsx'
import { GapPanel } from './gap-panel.tsx'
import { type Names, nameOf } from './names.ts'
import { NextStepPanel } from './next-step-panel.tsx'
import { StarPanel } from './star-panel.tsx'

export interface ResultProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly standing: Standing
  readonly against: Against
  readonly names: Names
  /** Steps agreed from this wave. */
  readonly steps: readonly NextStep[]
  /** Who can do a step: the reader first, then the others around the citizen. */
  readonly around: readonly { readonly id: number; readonly name: string; readonly title: string }[]
  readonly form: Form
  /** Where "end the talk" leads: today's talk, else the case. */
  readonly talkPath: string | null
}

/** Where the citizen stands: the star, what has moved, where the two differ, and what they agree to do. */
export function ResultPage(props: ResultProps) {
  const { visit, file, standing, form } = props
  const t = texts[visit.language]
  const { assessment, questionnaire, beside } = standing
  const set = textIn(questionnaire.title, visit.language).text
  const other = beside ? formatDate(beside.wave.on, visit.language) : null
  return (
    <Page
      visit={visit}
      title={t.title(file.citizen.givenName, standing.isLatest)}
      lead={t.lead(set, formatDate(dayOfWave(assessment), visit.language), other)}
      back={{ href: paths.progression({ citizen: file.citizen.id }), label: citizenName(file.citizen) }}
      form={form}
      actions={<Actions {...props} />}
    >
      {assessment.completedOn ? <FindingSentence {...props} /> : null}
      <Remarks {...props} />
      {standing.wave ? <Result {...props} /> : null}
    </Page>
  )
}

function Actions({ visit, file, standing, talkPath }: ResultProps) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  if (!standing.assessment.completedOn)
    return (
      <ButtonLink href={paths.assessment(at)} variant="primary">
        {t.continueTalk}
      </ButtonLink>
    )
  return (
    <>
      <ButtonLink href={paths.assessmentPrint(at)} icon="print">
        {t.print(file.citizen.givenName)}
      </ButtonLink>
      <ButtonLink href={talkPath ?? paths.citizen(at)} variant={talkPath ? 'primary' : 'secondary'}>
        {talkPath ? t.endTalk : t.backToCase}
      </ButtonLink>
    </>
  )
}

/** What the reader must know to read the figures right: who is missing, who did not answer. */
function Remarks({ visit, standing, names }: ResultProps) {
  const t = texts[visit.language]
  const { assessment, waitingFor, unanswered } = standing
  const waiting = waitingFor.map((rater) => nameOf(names, rater))
  const silent = unanswered.map((rater) => {
    const reason = sideOf(assessment, rater)?.closedReason ?? null
    return t.unanswered(nameOf(names, rater), reason && t.closedReasons[reason])
  })
  const said = assessment.completedOn
    ? silent
    : [t.notDone, t.waitingFor(waiting), standing.wave ? t.soFar : t.hiddenUntil]
  if (said.length === 0) return null
  return (
    <div class="fg-below-4">
      <Note>{said.join(' ')}</Note>
    </div>
  )
}

function Result(props: ResultProps) {
  const isCompleted = props.standing.assessment.completedOn !== null
  return (
    <Columns>
      <Column width={7}>
        <StarPanel {...props} />
        {props.standing.beside?.themes ? <ChangePanel {...props} themes={props.standing.beside.themes} /> : null}
      </Column>
      <Column width={5}>
        <GapPanel {...props} />
        {isCompleted ? <NextStepPanel {...props} /> : null}
      </Column>
    </Columns>
  )
}
