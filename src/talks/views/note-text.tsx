import { paths } from '../../paths.ts'
import { dayOf, formatDate, formatTime } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { Details } from '../../ui/details/details.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Entry, Note } from '../note.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly entry: Entry
  readonly citizen: CitizenId
  readonly language: Language
  /** Whether the reader may correct it. */
  readonly mayCorrect: boolean
}

/** A journal entry as it reads now, and folded below it what it said before. */
export function NoteText({ entry: { now, before }, citizen, language, mayCorrect }: Props) {
  const t = texts[language]
  return (
    <div class="fg-above-1">
      <Words note={now} language={language} />
      <p class="fg-meta fg-above-1">
        {writtenBy(now, language)}
        {mayCorrect && now.text !== null && (
          <>
            {' · '}
            <a href={paths.noteCorrection({ citizen, note: now.id })}>
              {t.correct}
              <span class="sr-only"> {t.correctOf(formatDate(dayOf(now.writtenAt), language))}</span>
            </a>
          </>
        )}
      </p>
      {before.length > 0 && (
        <>
          <p class="fg-above-1">
            <Flag icon="edit">{t.corrected}</Flag> <span class="fg-s">{t.correctionReason(now.reason ?? '')}</span>
          </p>
          <Details summary={t.before(before.length)}>
            {before.map((note) => (
              <>
                <p class="fg-journal__text">
                  <s>{note.text ?? t.erased}</s>
                </p>
                <p class="fg-meta">{writtenBy(note, language)}</p>
              </>
            ))}
          </Details>
        </>
      )}
    </div>
  )
}

const Words = ({ note, language }: { note: Note; language: Language }) => (
  <p class="fg-journal__text">{note.text ?? texts[language].erased}</p>
)

const writtenBy = ({ writtenAt, writerName }: Note, language: Language) =>
  texts[language].writtenBy(formatDate(dayOf(writtenAt), language), formatTime(writtenAt, language), writerName)
