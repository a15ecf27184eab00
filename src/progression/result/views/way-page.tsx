import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { textIn } from '../../../questionnaires/index.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Due } from '../../due.ts'
import type { NextStep } from '../next-step.ts'
import { texts } from '../texts.ts'
import type { Way } from '../way.ts'
import { AgreedSteps } from './agreed-steps.tsx'
import type { Names } from './names.ts'
import { WavesTable } from './waves-table.tsx'
import { WayFigure } from './way-figure.tsx'

export interface WayProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly names: Names
  readonly fip: Way | null
  /** What else was asked: BIP, KIB, the municipality's own. */
  readonly others: readonly Way[]
  readonly steps: readonly NextStep[]
  readonly due: Due
  readonly rhythmDays: number
  /** The municipality asks with more than FIP. */
  readonly hasOtherSets: boolean
  /** The theme the line shows; null for all of them together. */
  readonly theme: string | null
}

/** The way over time: how both have answered, every wave, and what was agreed on the way. */
export function WayPage(props: WayProps) {
  const { visit, actor, file, fip, others, steps, names } = props
  const t = texts[visit.language]
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="progression"
      title={t.wayTitle}
      actions={
        <>
          <OtherSet {...props} />
          <Start {...props} />
        </>
      }
    >
      <Columns>
        <Column width={8}>
          {fip && fip.passed.length > 0 ? <WayFigure {...props} way={fip} id="fip" /> : <None {...props} />}
          {fip ? <WavesTable {...props} way={fip} /> : null}
          {others.map((way) => (
            <Other {...props} way={way} />
          ))}
        </Column>
        <Column width={4}>
          <DuePanel {...props} />
          <Panel title={t.steps}>
            {steps.length === 0 ? <p class="fg-quiet">{t.noSteps}</p> : null}
            <AgreedSteps
              steps={steps}
              questionnaires={[...(fip ? [fip] : []), ...others].map((way) => way.questionnaire)}
              visit={visit}
              names={names}
            />
          </Panel>
        </Column>
      </Columns>
    </CasePage>
  )
}

const mayBegin = ({ actor, file }: WayProps) => may(actor, 'write-fip') && file.refusal === null

function Start(props: WayProps) {
  const { visit, file, fip } = props
  const t = texts[visit.language]
  if (!mayBegin(props) || (!fip?.open && !fip?.passed.length)) return null
  const citizen = file.citizen.id
  return fip.open ? (
    <ButtonLink variant="primary" href={paths.assessment({ citizen, assessment: fip.open })}>
      {t.goOnFip}
    </ButtonLink>
  ) : (
    <ButtonLink variant="primary" href={paths.newAssessment({ citizen })}>
      {t.newFip}
    </ButtonLink>
  )
}

/** FIP has a rhythm and a button of its own; what else the municipality asks with is chosen on the begin page. */
function OtherSet(props: WayProps) {
  const { visit, file, hasOtherSets } = props
  if (!mayBegin(props) || !hasOtherSets) return null
  return (
    <ButtonLink href={paths.newAssessment({ citizen: file.citizen.id })}>{texts[visit.language].otherSet}</ButtonLink>
  )
}

function None(props: WayProps) {
  const { visit, file, fip } = props
  const t = texts[visit.language]
  const begin = { href: paths.newAssessment({ citizen: file.citizen.id }), label: t.begin }
  return (
    <Panel title={t.way}>
      <EmptyState action={mayBegin(props) && !fip?.open ? begin : undefined}>
        {t.noWaves(file.citizen.givenName)}
      </EmptyState>
    </Panel>
  )
}

function DuePanel({ visit, due, rhythmDays, file }: WayProps) {
  const t = texts[visit.language].due
  if (file.head.closed) return null
  const date = formatDate(due.on, visit.language)
  return (
    <Panel title={t.title}>
      {due.standing === 'late' ? (
        <Flag kind="alert">{t.late(date, due.daysLate)}</Flag>
      ) : (
        <p class="fg-strong">{due.standing === 'today' ? t.today : t.ahead(date)}</p>
      )}
      <p class="fg-meta fg-above-2">{t.rule(rhythmDays, due.countedFrom)}</p>
    </Panel>
  )
}

function Other(props: WayProps & { readonly way: Way }) {
  const { way, visit } = props
  const title = textIn(way.questionnaire.title, visit.language).text
  return (
    <>
      {way.passed.length > 0 ? <WayFigure {...props} id={way.questionnaire.id} theme={null} title={title} /> : null}
      <WavesTable {...props} title={title} />
    </>
  )
}
