import { paths } from '../paths.ts'
import { findLastChange } from '../platform/audit/last-change-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { ConflictError } from '../platform/errors.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { CitizenId, TalkId } from '../platform/ids.ts'
import { entriesOf } from './note.ts'
import { listNotes } from './note-queries.ts'
import { stateOf } from './talk.ts'
import { findTalk } from './talk-queries.ts'
import { texts } from './texts.ts'

/** Somebody was quicker: what they saved, and beside it what would have been saved, word for word. */
export async function talkConflict(
  db: Db,
  at: { readonly citizen: CitizenId; readonly talk: TalkId },
  language: Language,
  yours: { readonly outcome: string; readonly note: string },
): Promise<ConflictError> {
  const t = texts[language]
  const talk = await findTalk(db, at.citizen, at.talk)
  const kinds = ['talk.held', 'talk.missed', 'talk.cancelled', 'talk.booked']
  const last = await findLastChange(db, at.citizen, at.talk, kinds)
  const on = talk.heldOn ?? talk.missedOn ?? talk.cancelledOn
  const outcome = `${t.states[stateOf(talk)]} ${on ? formatDate(on, language) : ''}`.trim()
  const notes = entriesOf(await listNotes(db, at.citizen)).filter(({ now }) => now.talkId === at.talk)
  return new ConflictError({
    ...(last ?? { savedBy: talk.staffName, savedAt: talk.bookedAt }),
    fields: [
      { label: t.conflict.outcome, yours: yours.outcome, theirs: outcome },
      {
        label: t.conflict.note,
        yours: yours.note || t.conflict.none,
        theirs: notes.map(({ now }) => now.text ?? '').join('\n\n') || t.conflict.none,
      },
    ],
    backTo: paths.talk(at),
  })
}
