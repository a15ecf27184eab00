import { openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { deleteDraft, findDraft } from '../../platform/web/draft-queries.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { entriesOf } from '../note.ts'
import { listOwnNotes } from '../note-queries.ts'
import { talkWords } from '../show-talk.tsx'
import { noteInput } from '../talk-input.ts'
import { writeNote } from '../write-note.ts'
import { texts } from './texts.ts'
import { OwnNotesPage } from './views/own-notes-page.tsx'

/** A mentor's notes: she writes about her citizens and reads her own words, nobody else's. */
export const ownNoteRoutes = pages()
const may = 'write-own-notes'
const example = { citizen: 1 }

ownNoteRoutes.get(paths.ownNotes, { may, audit: 'notes.viewed', example }, (request) => showOwnNotes(request))

ownNoteRoutes.post(paths.ownNotes, { may, audit: 'note.written', example }, async (request) => {
  const { db, actor, id, visit, form, redirect } = request
  const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
  const input = parseForm(noteInput, form, talkWords(visit.language))
  if (!input.ok) return await showOwnNotes(request, input.form)

  await writeNote(db, actor, request, { citizenId: citizen.id, talkId: null }, input.value.note)
  await deleteDraft(db, actor, draftOf(citizen.id))
  return redirect(paths.ownNotes({ citizen: citizen.id }), texts[visit.language].saved)
})

const draftOf = (citizen: number) => `note-${citizen}`

async function showOwnNotes(request: Request<'citizen'>, typed?: Form): Promise<Reply> {
  const { db, actor, id, visit, show } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const entries = entriesOf(await listOwnNotes(db, actor, file.citizen.id))
  const name = draftOf(file.citizen.id)
  const draft = await findDraft(db, actor, name)
  const form = typed ?? formOf(draft?.values ?? {})
  const kept = { name, savedAt: draft?.savedAt ?? null }
  return show(<OwnNotesPage {...{ visit, actor, file, form, entries }} draft={kept} />, typed ? 422 : 200)
}
