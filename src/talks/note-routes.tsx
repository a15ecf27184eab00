import { openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import type { Db } from '../platform/db/scope.ts'
import { ConflictError } from '../platform/errors.ts'
import type { Language } from '../platform/i18n/language.ts'
import { type CitizenId, idFrom, type TalkId } from '../platform/ids.ts'
import { deleteDraft, findDraft } from '../platform/web/draft-queries.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { type Form, formOf } from '../ui/form.ts'
import { findAgenda } from './agenda/agenda-queries.ts'
import { findCorrectionOf, findNote } from './note-queries.ts'
import { talkWords } from './show-talk.tsx'
import { correctionInput, noteInput } from './talk-input.ts'
import { findTalk } from './talk-queries.ts'
import { texts } from './texts.ts'
import { CorrectionPage, NewNotePage } from './views/note-pages.tsx'
import { correctNote, writeNote } from './write-note.ts'

/** The journal: writing a note, and putting one right. */
export const noteRoutes = pages()

noteRoutes.get(paths.notes, { may: 'write-talks', audit: 'note.begun', example: { citizen: 1 } }, async (request) => {
  const talk = idFrom<'talk'>(request.query.get('samtale') ?? undefined)
  return await showNewNote(request, talk)
})

noteRoutes.post(
  paths.notes,
  { may: 'write-talks', audit: 'note.written', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, visit, form, redirect } = request
    const talk = idFrom<'talk'>(String(form.talk ?? ''))
    const input = parseForm(noteInput, form, talkWords(visit.language))
    if (!input.ok) return await showNewNote(request, talk, input.form)

    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    if (talk) await findTalk(db, citizen.id, talk)
    await writeNote(db, actor, request, { citizenId: citizen.id, talkId: talk }, input.value.note)
    await deleteDraft(db, actor, draftOf(citizen.id, talk))
    return redirect(paths.talks({ citizen: citizen.id }), texts[visit.language].noteSaved)
  },
)

noteRoutes.get(
  paths.noteCorrection,
  { may: 'write-talks', audit: 'note.viewed', example: { citizen: 1, note: 1 } },
  async (request) => await showCorrection(request),
)

noteRoutes.post(
  paths.noteCorrection,
  { may: 'write-talks', audit: 'note.corrected', example: { citizen: 1, note: 1 } },
  async (request) => {
    const { db, actor, id, visit, form, redirect } = request
    const input = parseForm(correctionInput, form, talkWords(visit.language))
    if (!input.ok) return await showCorrection(request, input.form)

    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    const { note: text, reason } = input.value
    const note = { citizenId: citizen.id, id: id('note') }
    const corrected = await correctNote(db, actor, request, note, { text, reason })
    if (!corrected.ok) throw await noteConflict(db, note, visit.language, text)
    await deleteDraft(db, actor, correctionDraft(note.id))
    return redirect(paths.talks({ citizen: citizen.id }), texts[visit.language].correctionSaved)
  },
)

const draftOf = (citizen: CitizenId, talk: TalkId | null) => (talk ? `note-of-talk-${talk}` : `note-${citizen}`)

const correctionDraft = (note: number) => `note-correction-${note}`

async function showNewNote(request: Request<'citizen'>, talkId: TalkId | null, typed?: Form): Promise<Reply> {
  const { db, actor, id, visit, show } = request
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const talk = talkId && (await findTalk(db, file.citizen.id, talkId))
  const agenda = talk && (await findAgenda(db, talk.kind))
  const name = draftOf(file.citizen.id, talkId)
  const draft = await findDraft(db, actor, name)
  const form = typed ?? formOf(draft?.values ?? {})
  const saved = { name, savedAt: draft?.savedAt ?? null }
  return show(<NewNotePage {...{ visit, actor, file, form, talk, agenda }} draft={saved} />, typed ? 422 : 200)
}

async function showCorrection(request: Request<'citizen' | 'note'>, typed?: Form): Promise<Reply> {
  const { db, actor, id, visit, show } = request
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const note = await findNote(db, file.citizen.id, id('note'))
  const draft = await findDraft(db, actor, correctionDraft(note.id))
  const form = typed ?? formOf({ note: note.text ?? '', ...draft?.values })
  return show(<CorrectionPage {...{ visit, actor, file, form, note }} />, typed ? 422 : 200)
}

/** Somebody has corrected the same note: both new wordings beside each other. */
async function noteConflict(
  db: Db,
  { citizenId, id }: { citizenId: CitizenId; id: number },
  language: Language,
  yours: string,
): Promise<ConflictError> {
  const theirs = await findCorrectionOf(db, citizenId, id)
  return new ConflictError({
    savedBy: theirs?.writerName ?? '',
    savedAt: theirs?.writtenAt ?? null,
    fields: [{ label: texts[language].conflict.text, yours, theirs: theirs?.text ?? '' }],
    backTo: paths.talks({ citizen: citizenId }),
  })
}
