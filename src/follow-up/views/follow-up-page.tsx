import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import { weekOf } from '../../platform/plain-date.ts'
import { NewTaskLink } from '../../tasks/index.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { ButtonLink } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { findingOf } from '../finding.ts'
import type { Gathered } from '../gather-follow-up.ts'
import { topicNames } from '../note.ts'
import { texts } from '../texts.ts'
import { CompetenceTable } from './competence-table.tsx'
import { Curves } from './curve.tsx'
import { LadderPanel } from './ladder-panel.tsx'
import { MeetingsPanel } from './meetings-panel.tsx'
import { WeekPanel } from './week-panel.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly gathered: Gathered
  readonly everyWeeks: number
  readonly problem?: string | undefined
  readonly form?: Form | undefined
}

/** How it goes at the workplace: the weeks against what the job demands, and what is agreed about following up. */
export function FollowUpPage(props: Props) {
  const { visit, actor, file, gathered, everyWeeks, problem, form } = props
  const t = texts[visit.language]
  const { placement } = gathered
  const mayWrite = may(actor, 'write-placements') && file.head.closed === null && placement.endedOn === null
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="placements"
      title={`${t.title}, ${placement.workplace}`}
      form={form}
      actions={<NewTaskLink {...{ visit, actor, file }} source="follow-up" id={placement.id} />}
    >
      <BackLink href={paths.placement(at)} label={`${t.backToPlacement}: ${placement.workplace}`} />
      {problem && <Note kind="alert">{problem}</Note>}
      <Columns>
        <Column width={8}>
          <Weeks {...props} />
          <Notes {...props} mayWrite={mayWrite} />
        </Column>
        <Column width={4}>
          <WeekPanel visit={visit} gathered={gathered} mayWrite={mayWrite} maySeeOutbox={may(actor, 'see-outbox')} />
          <LadderPanel visit={visit} gathered={gathered} />
          <MeetingsPanel visit={visit} gathered={gathered} mayWrite={mayWrite} everyWeeks={everyWeeks} />
          <Absence {...props} />
          <Panel title={t.card.title}>
            <p class="fg-below-3">{t.card.lead}</p>
            <ButtonLink href={paths.competenceCard(at)}>{t.card.title}</ButtonLink>
          </Panel>
        </Column>
      </Columns>
    </CasePage>
  )
}

function Weeks({ visit, gathered: { answers, placement } }: Props) {
  const t = texts[visit.language]
  const remarks = answers.filter(({ remark }) => remark !== '').reverse()
  return (
    <Panel title={`${t.curve}, ${placement.workplace}`}>
      {answers.length === 0 ? (
        <EmptyState>{t.noAnswers}</EmptyState>
      ) : (
        <>
          <p class="fg-finding fg-below-3">{findingOf(answers, placement.workplace, visit.language)}</p>
          <CompetenceTable answers={answers} language={visit.language} />
          <p class="fg-keys fg-row fg-above-4">
            <span class="fg-key fg-key--accent">{t.companySays}</span>
            <span class="fg-key fg-key--past">{t.jobDemands}</span>
          </p>
          <Curves answers={answers} language={visit.language} />
        </>
      )}
      {remarks.length > 0 && (
        <div class="fg-divide">
          <h3>{t.remarks}</h3>
          <ul class="fg-plain no-max-width">
            {remarks.slice(0, 5).map(({ weekStartsOn, remark }) => (
              <li class="fg-above-2">
                <span class="fg-meta">{t.answeredWeek(weekOf(weekStartsOn).week)}</span> {remark}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}

function Notes({ visit, gathered: { notes, placement }, mayWrite }: Props & { readonly mayWrite: boolean }) {
  const t = texts[visit.language]
  const write = paths.newFollowUpNote({ citizen: placement.citizenId, placement: placement.id })
  return (
    <Panel title={t.notes} aside={mayWrite && <a href={write}>{t.writeNote}</a>}>
      {notes.length === 0 && <p>{t.noNotes}</p>}
      {notes.map((note) => (
        <article class="fg-entry">
          <h3>
            {t.ways[note.way]}, {formatDate(note.visitedOn, visit.language)}
          </h3>
          <p class="fg-meta">{note.writtenByName}</p>
          <dl class="fg-topics">
            {topicNames
              .filter((topic) => note.topics[topic])
              .map((topic) => (
                <div>
                  <dt>{t.topics[topic]}</dt>
                  <dd>{note.topics[topic]}</dd>
                </div>
              ))}
          </dl>
        </article>
      ))}
    </Panel>
  )
}

function Absence({ visit, gathered: { absences } }: Props) {
  const t = texts[visit.language]
  return (
    <Panel title={t.absence}>
      {absences.length === 0 && <p>{t.noAbsence}</p>}
      <ul class="fg-plain no-max-width">
        {absences.map(({ absentOn, reportedBy, handledOn }) => (
          <li>
            {formatShortDate(absentOn, visit.language)}{' '}
            <span class="fg-meta">
              {t.absent[reportedBy]}
              {handledOn === null && `, ${t.notTalked}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
