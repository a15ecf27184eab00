import { type CaseFile, CasePage, citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Screening } from '../ladder-queries.ts'
import type { ReferralLine } from '../referral-queries.ts'
import { texts } from '../texts.ts'
import type { VisitationLine } from '../visitation-queries.ts'
import type { Wait } from '../waiting.ts'
import { AnswerPanel, ReferAgainPanel } from './answer-panels.tsx'
import { LadderSummary } from './ladder-summary.tsx'
import { VisitationPanel } from './visitation-panel.tsx'

/** A visitation with its referrals, the newest first, and how long the citizen waited. */
export interface Told {
  readonly visitation: VisitationLine
  readonly referrals: readonly ReferralLine[]
  readonly wait: Wait
  /** The first day of the first offer of all: what the deadline is about. */
  readonly firstOfferOn: PlainDate | null
}

export interface VisitationPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly told: readonly Told[]
  readonly advisers: readonly { readonly id: number; readonly name: string }[]
  /** Null where the reader's role does not see the ladder. */
  readonly screening: Screening | null | 'hidden'
  readonly source: string
  /** The return form, or handing over again, as typed. */
  readonly form: Form
  readonly problem?: string | undefined
}

/** Who has been asked to find this citizen a place, what they answered, and how long it has taken. */
export function VisitationPage(props: VisitationPageProps) {
  const { visit, actor, file, told, form, problem, screening } = props
  const t = texts[visit.language]
  const [newest, ...earlier] = told
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="visitation" form={form} actions={<Verbs {...props} />}>
      {problem && <Note kind="alert">{problem}</Note>}
      <Columns>
        <Column width={8}>
          {newest ? (
            <VisitationPanel visit={visit} title={t.latest} told={newest} source={props.source} />
          ) : (
            <Panel title={t.latest}>
              <EmptyState>{t.none}</EmptyState>
            </Panel>
          )}
          {earlier.map((each) => (
            <VisitationPanel visit={visit} title={t.earlier} told={each} source={props.source} />
          ))}
        </Column>
        <Column width={4}>
          {newest && <AnswerPanel {...props} name={citizenName(file.citizen)} newest={newest} />}
          {newest && <ReferAgainPanel {...props} newest={newest} />}
          {screening !== 'hidden' && <LadderSummary visit={visit} citizen={file.citizen.id} screening={screening} />}
        </Column>
      </Columns>
    </CasePage>
  )
}

function Verbs({ visit, actor, file, told }: VisitationPageProps) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id }
  return (
    <>
      {may(actor, 'see-matches') && (
        <ButtonLink href={paths.matchPlaces(at)} icon="search">
          {t.toMatch}
        </ButtonLink>
      )}
      {may(actor, 'write-visitation') && file.refusal === null && (
        <ButtonLink href={paths.newVisitation(at)} variant={told.length === 0 ? 'primary' : 'secondary'} icon="plus">
          {t.newTitle}
        </ButtonLink>
      )}
    </>
  )
}
