import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { daysLate, type TalkDue } from '../next-talk-due.ts'
import type { Entry } from '../note.ts'
import { texts as seriesTexts } from '../series/texts.ts'
import { stateOf } from '../talk.ts'
import type { TalkLine } from '../talk-queries.ts'
import { texts } from '../texts.ts'
import { Journal, journalOf } from './journal.tsx'
import { titleOf, whenOf } from './talk-words.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly talks: readonly TalkLine[]
  readonly entries: readonly Entry[]
  readonly due: TalkDue
  readonly daysAfterLast: number
}

/** What is booked, when the next talk is due, and everything said and written so far. */
export function TalksPage({ visit, actor, file, talks, entries, due, daysAfterLast }: Props) {
  const t = texts[visit.language]
  const citizen = file.citizen.id
  const mayWrite = may(actor, 'write-talks') && file.head.closed === null
  const isAhead = (talk: TalkLine) => stateOf(talk) === 'booked' && dayOf(talk.startsAt) >= visit.today
  const isToday = (talk: TalkLine) => isAhead(talk) && dayOf(talk.startsAt) === visit.today
  const lines = journalOf(
    talks.filter((talk) => !isAhead(talk)),
    entries,
  )
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="talks"
      actions={mayWrite && <Deeds citizen={citizen} visit={visit} isMain={!talks.some(isToday)} />}
    >
      <div class="fg-stack">
        <Panel title={t.upcoming} flush foot={!file.head.closed && <Due {...{ visit, due, daysAfterLast }} />}>
          <Upcoming visit={visit} talks={talks.filter(isAhead).reverse()} mayWrite={mayWrite} />
        </Panel>
        <Panel title={t.journal} flush>
          {lines.length > 0 ? (
            <Journal {...{ visit, citizen, lines }} mayCorrect={mayWrite} />
          ) : (
            <p class="fg-panel__body">{t.noHistory}</p>
          )}
        </Panel>
      </div>
    </CasePage>
  )
}

function Deeds({ citizen, visit, isMain }: { citizen: number; visit: Visit; isMain: boolean }) {
  const t = texts[visit.language]
  return (
    <>
      <ButtonLink href={paths.notes({ citizen })} icon="edit">
        {t.newNote}
      </ButtonLink>
      <ButtonLink href={paths.talkSeries({ citizen })} icon="list-add">
        {seriesTexts[visit.language].open}
      </ButtonLink>
      <ButtonLink href={paths.newTalk({ citizen })} icon="calendar-month">
        {t.book}
      </ButtonLink>
      <ButtonLink href={paths.heldTalk({ citizen })} variant={isMain ? 'primary' : 'secondary'}>
        {t.recordHeld}
      </ButtonLink>
    </>
  )
}

function Due({ visit, due, daysAfterLast }: Pick<Props, 'visit' | 'due' | 'daysAfterLast'>) {
  const t = texts[visit.language]
  const late = daysLate(due, visit.today)
  const date = formatDate(due.dueOn, visit.language)
  const rule = due.rule === 'after-last' ? t.dueRule.afterLast(daysAfterLast) : t.dueRule.nth(due.rule.nth)
  if (late > 0) return <Note kind="alert">{`${t.late(late, date)} ${rule}`}</Note>
  return (
    <>
      {t.due(date)} <span class="fg-meta">{rule}</span>
    </>
  )
}

function Upcoming({ visit, talks, mayWrite }: { visit: Visit; talks: readonly TalkLine[]; mayWrite: boolean }) {
  if (talks.length === 0) return <p class="fg-panel__body">{texts[visit.language].noneUpcoming}</p>
  return (
    <ul class="fg-plain no-max-width fg-booked">
      {talks.map((talk, at) => (
        <Booked talk={talk} visit={visit} mayHold={mayWrite && at === 0 && dayOf(talk.startsAt) === visit.today} />
      ))}
    </ul>
  )
}

function Booked({ talk, visit, mayHold }: { talk: TalkLine; visit: Visit; mayHold: boolean }) {
  const t = texts[visit.language]
  const title = titleOf(talk, visit.language)
  return (
    <li class="fg-booked--wide">
      <div>
        <p class="fg-strong">{whenOf(talk.startsAt, visit.today, visit.language)}</p>
        <p class="fg-meta">{[title, talk.place, talk.staffName].filter(Boolean).join(' · ')}</p>
      </div>
      <div>
        {talk.interpreter && (
          <Flag kind="line" icon="language">
            {t.interpreter}
          </Flag>
        )}
      </div>
      <div class="fg-booked__deed">
        <ButtonLink
          href={paths.talk({ citizen: talk.citizenId, talk: talk.id })}
          small
          variant={mayHold ? 'primary' : 'secondary'}
          about={t.openOf(title)}
        >
          {mayHold ? t.start : t.open}
        </ButtonLink>
      </div>
    </li>
  )
}
