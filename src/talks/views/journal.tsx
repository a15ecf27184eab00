import { paths } from '../../paths.ts'
import { dayOf, formatTime } from '../../platform/i18n/format.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Entry } from '../note.ts'
import { stateOf } from '../talk.ts'
import type { TalkLine } from '../talk-queries.ts'
import { texts } from '../texts.ts'
import { NoteText } from './note-text.tsx'
import { dateOf, titleOf } from './talk-words.ts'

/** A line of the journal: a talk with what was written about it, or a note on its own. */
export interface JournalLine {
  /** ISO instant. */
  readonly at: string
  readonly talk: TalkLine | null
  readonly entries: readonly Entry[]
}

/** Talks and notes in one list, newest first: talks that are over, and notes that belong to none. */
export function journalOf(talks: readonly TalkLine[], entries: readonly Entry[]): JournalLine[] {
  const lines = talks.map((talk) => ({
    at: talk.startsAt,
    talk,
    entries: entries.filter(({ now }) => now.talkId === talk.id),
  }))
  const alone = entries.filter(({ now }) => now.talkId === null)
  return [...lines, ...alone.map((entry) => ({ at: entry.firstAt, talk: null, entries: [entry] }))].sort(
    (one, other) => (one.at < other.at ? 1 : -1),
  )
}

interface Props {
  readonly visit: Visit
  readonly citizen: CitizenId
  readonly lines: readonly JournalLine[]
  readonly mayCorrect: boolean
}

export function Journal({ lines, ...rest }: Props) {
  return (
    <ul class="fg-plain no-max-width fg-journal">
      {lines.map((line) => (
        <Line line={line} {...rest} />
      ))}
    </ul>
  )
}

function Line({ line, visit, citizen, mayCorrect }: Omit<Props, 'lines'> & { line: JournalLine }) {
  const { language, today } = visit
  return (
    <li>
      <div class="fg-journal__when">{dateOf(line.talk?.heldOn ?? dayOf(line.at), today, language)}</div>
      <div>
        {line.talk ? <TalkHead talk={line.talk} visit={visit} /> : <NoteHead visit={visit} />}
        {line.entries.map((entry) => (
          <NoteText entry={entry} citizen={citizen} language={language} mayCorrect={mayCorrect} />
        ))}
      </div>
    </li>
  )
}

const NoteHead = ({ visit }: { visit: Visit }) => (
  <div class="fg-journal__head">
    <h3>{texts[visit.language].note}</h3>
  </div>
)

function TalkHead({ talk, visit }: { talk: TalkLine; visit: Visit }) {
  const t = texts[visit.language]
  const state = stateOf(talk)
  return (
    <>
      <div class="fg-journal__head">
        <h3>
          <a href={paths.talk({ citizen: talk.citizenId, talk: talk.id })}>{titleOf(talk, visit.language)}</a>
        </h3>
        {state === 'missed' && <Flag kind="alert">{t.states.missed}</Flag>}
        {state === 'cancelled' && <Flag>{t.states.cancelled}</Flag>}
        {state === 'booked' && <Flag kind="alert">{t.notRecorded}</Flag>}
      </div>
      <p class="fg-meta">
        {[t.at(formatTime(talk.startsAt, visit.language)), talk.place, talk.staffName].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}
