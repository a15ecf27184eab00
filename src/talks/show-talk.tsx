import type { CaseFile } from '../citizens/index.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findDraft } from '../platform/web/draft-queries.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import type { Request } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { type Form, formOf } from '../ui/form.ts'
import { findAgenda } from './agenda/agenda-queries.ts'
import { likelyDay, openingValues } from './held-form.ts'
import { listParticipants } from './joint/joint-queries.ts'
import { loadNextTimes } from './load-next-times.ts'
import { entriesOf } from './note.ts'
import { listNotes } from './note-queries.ts'
import { listNextTalks } from './talk-facts-queries.ts'
import type { TalkLine } from './talk-queries.ts'
import { texts } from './texts.ts'
import { TalkPage } from './views/talk-page.tsx'

/** The words for what is wrong with a field. */
export const talkWords = (language: Language) => ({ ...fieldWords[language], ...texts[language].errors })

export const draftOfTalk = (talk: Pick<TalkLine, 'id'>) => `talk-${talk.id}`

/** The page of a talk, with what was typed when something was wrong, else with the draft. */
export async function showTalk(request: Request, file: CaseFile, talk: TalkLine, typed?: Form): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const name = draftOfTalk(talk)
  const draft = await findDraft(db, actor, name)
  const entries = entriesOf(await listNotes(db, talk.citizenId)).filter(({ now }) => now.talkId === talk.id)
  const opening = { ...openingValues(likelyDay(talk.startsAt, today)), ...draft?.values }
  const bookedAt = await otherTalkAt(request, talk)
  const agenda = await findAgenda(db, talk.kind)
  const participants = await listParticipants(db, talk.citizenId, talk.id)
  const times = await loadNextTimes(db, talk.staffId, today, talk.startsAt)
  const page = (
    <TalkPage
      {...{ visit, actor, file, talk, entries, agenda, participants }}
      form={typed ?? formOf(opening)}
      times={times.filter(({ date }) => !bookedAt || date !== dayOf(bookedAt))}
      bookedAt={bookedAt}
      draft={{ name, savedAt: draft?.savedAt ?? null }}
    />
  )
  return show(page, typed ? 422 : 200)
}

/** When the citizen's next talk is, this one left out. */
async function otherTalkAt({ db, today }: Request, { citizenId, id }: TalkLine): Promise<string | null> {
  const next = (await listNextTalks(db, [citizenId], today, id)).get(citizenId)
  return next?.startsAt ?? null
}
