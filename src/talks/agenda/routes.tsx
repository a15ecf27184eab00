import { openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { ConflictError, NotFoundError } from '../../platform/errors.ts'
import { saveDraft } from '../../platform/web/draft-queries.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { localPath } from '../../platform/web/local-path.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { type TalkKind, talkKinds } from '../talk.ts'
import { withHeadings } from './agenda.ts'
import { agendaInput } from './agenda-input.ts'
import { findAgenda, insertAgenda, listAgendas } from './agenda-queries.ts'
import { texts } from './texts.ts'
import { AgendaPage } from './views/agenda-page.tsx'
import { AgendasPage } from './views/agendas-page.tsx'

/** The agendas of the municipality, and their headings in a note. */
export const agendaRoutes = pages()

agendaRoutes.get(paths.agendas, { may: 'edit-agendas', audit: 'agendas.listed', example: {} }, async (request) => {
  const { db, actor, visit, show } = request
  return show(<AgendasPage {...{ visit, actor }} agendas={await listAgendas(db)} />)
})

const example = { kind: 'follow-up' }

agendaRoutes.get(paths.agenda, { may: 'edit-agendas', audit: 'agenda.viewed', example }, (request) =>
  showAgenda(request),
)

agendaRoutes.post(paths.agenda, { may: 'edit-agendas', audit: 'agenda.written', example }, async (request) => {
  const { db, actor, now, form, visit, redirect } = request
  const t = texts[visit.language]
  const kind = kindOf(request.params.kind)
  const input = parseForm(agendaInput, form, { ...fieldWords[visit.language], ...t.errors })
  if (!input.ok) return await showAgenda(request, input.form)
  const { version, headings } = input.value
  const before = await findAgenda(db, kind)
  const written = before.version === version && (await insertAgenda(db, actor, { kind, version, headings }, now))
  if (!written) throw await conflict(request, kind, headings)
  return redirect(paths.agendas(), t.saved)
})

// Puts the headings of the talk into the note that is being written, as its draft: nothing typed is lost, and no script is needed.
agendaRoutes.post(
  paths.talkAgenda,
  { may: 'write-talks', audit: 'agenda.used', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, now, form, query, redirect } = request
    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    const back = localPath(query.get('tilbage')) || paths.talks({ citizen: citizen.id })
    const name = /^(talk|held-talk|note-of-talk)-\d+$/.exec(query.get('kladde') ?? '')?.[0]
    if (!name) return redirect(back)
    const { _once, _draft, ...typed } = form
    const kind = talkKinds.find((each) => each === (query.get('slags') || form.kind)) ?? 'follow-up'
    const { headings } = await findAgenda(db, kind)
    const note = withHeadings(String(form.note ?? ''), headings)
    await saveDraft(db, actor, name, { ...typed, note }, now)
    return redirect(back)
  },
)

function kindOf(text: string): TalkKind {
  const kind = talkKinds.find((each) => each === text)
  if (!kind) throw new NotFoundError('agenda')
  return kind
}

async function showAgenda(request: Request<'kind'>, typed?: Form): Promise<Reply> {
  const { db, actor, visit, show, params } = request
  const agenda = await findAgenda(db, kindOf(params.kind))
  const form = typed ?? formOf({ version: String(agenda.version), headings: agenda.headings.join('\n') })
  return show(<AgendaPage {...{ visit, actor, agenda, form }} />, typed ? 422 : 200)
}

async function conflict({ db, visit }: Request, kind: TalkKind, yours: readonly string[]): Promise<ConflictError> {
  const theirs = await findAgenda(db, kind)
  return new ConflictError({
    savedBy: theirs.writtenByName ?? '',
    savedAt: theirs.writtenAt,
    fields: [{ label: texts[visit.language].headings, yours: yours.join(' · '), theirs: theirs.headings.join(' · ') }],
    backTo: paths.agenda({ kind }),
  })
}
