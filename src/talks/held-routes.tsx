import { type CaseFile, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { staffOf } from '../platform/auth/actor.ts'
import { instantAt, timeOf } from '../platform/copenhagen.ts'
import { dayOf, formatDate } from '../platform/i18n/format.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { deleteDraft, findDraft } from '../platform/web/draft-queries.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { type Form, formOf } from '../ui/form.ts'
import { findAgenda } from './agenda/agenda-queries.ts'
import { fieldOf, heldOf, openingValues } from './held-form.ts'
import { type HeldRefusal, holdTalk, recordHeldTalk } from './hold-talk.ts'
import { loadNextTimes } from './load-next-times.ts'
import { draftOfTalk, showTalk, talkWords } from './show-talk.tsx'
import { type TalkDraft, type TalkKind, talkKinds } from './talk.ts'
import { talkConflict } from './talk-conflict.ts'
import { listNextTalks } from './talk-facts-queries.ts'
import { heldInput, unbookedInput } from './talk-input.ts'
import { findTalk } from './talk-queries.ts'
import { texts } from './texts.ts'
import { UnbookedPage } from './views/talk-forms.tsx'

/** Talks that were held, booked before or not. Stands before the pages of single talks, whose pattern would take its path. */
export const heldTalkRoutes = pages()

heldTalkRoutes.post(
  paths.talkHeld,
  { may: 'write-talks', audit: 'talk.held', example: { citizen: 1, talk: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const talk = await findTalk(db, file.citizen.id, id('talk'))
    const input = parseForm(heldInput, form, talkWords(visit.language))
    if (!input.ok) return await showTalk(request, file, talk, input.form)

    const held = heldOf(input.value, talk, file, await loadNextTimes(db, talk.staffId, today, talk.startsAt))
    const seen = { citizenId: file.citizen.id, id: talk.id, version: input.value.version }
    const saved = await holdTalk(db, actor, request, seen, held)
    if (saved.ok) {
      await deleteDraft(db, actor, draftOfTalk(talk))
      return redirect(paths.talks({ citizen: file.citizen.id }), held.next ? t.heldAndBooked : t.held)
    }
    if (saved.refusal !== 'changed-meanwhile')
      return await showTalk(request, file, talk, refusal(request, saved.refusal, input.value))
    const yours = { outcome: t.conflict.held(formatDate(held.on, visit.language)), note: held.note }
    throw await talkConflict(db, { citizen: file.citizen.id, talk: talk.id }, visit.language, yours)
  },
)

heldTalkRoutes.get(
  paths.heldTalk,
  { may: 'write-talks', audit: 'talk.begun', example: { citizen: 1 } },
  async (request) => {
    const file = await openCaseToChange(request.db, request.actor, request.id('citizen'), request)
    return await showUnbooked(request, file)
  },
)

heldTalkRoutes.post(
  paths.heldTalk,
  { may: 'write-talks', audit: 'talk.held', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(unbookedInput, form, talkWords(visit.language))
    if (!input.ok) return await showUnbooked(request, file, input.form)

    const talk = unbooked(request, file, input.value)
    const held = heldOf(input.value, talk, file, await loadNextTimes(db, talk.staffId, today, null))
    const saved = await recordHeldTalk(db, actor, request, talk, held)
    if (!saved.ok) return await showUnbooked(request, file, refusal(request, saved.refusal, input.value))
    await deleteDraft(db, actor, draftOfUnbooked(file))
    return redirect(paths.talks({ citizen: file.citizen.id }), held.next ? t.heldAndBooked : t.held)
  },
)

/** A talk today was held just now; of an earlier day only the day is known. */
function unbooked(
  { actor, now, today }: Request,
  { citizen }: CaseFile,
  { kind, heldOn }: { kind: TalkKind; heldOn: PlainDate },
): TalkDraft {
  const startsAt = instantAt(heldOn, heldOn === today ? timeOf(now) : '12:00')
  const interpreter = citizen.interpreterNeed === 'always'
  return { citizenId: citizen.id, staffId: staffOf(actor), kind, startsAt, place: '', withFip: false, interpreter }
}

function refusal({ form, visit }: Request, code: HeldRefusal, typed: { next: string }): Form {
  const words = texts[visit.language].errors[code.replace('next-', '')] ?? ''
  return refusedForm(form, { [fieldOf(code, typed)]: words })
}

const draftOfUnbooked = ({ citizen }: CaseFile) => `held-talk-${citizen.id}`

async function showUnbooked(request: Request, file: CaseFile, typed?: Form): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const name = draftOfUnbooked(file)
  const draft = await findDraft(db, actor, name)
  const opening = { kind: 'follow-up', ...openingValues(today), ...draft?.values }
  const bookedAt = (await listNextTalks(db, [file.citizen.id], today)).get(file.citizen.id)?.startsAt ?? null
  const form = typed ?? formOf(opening)
  const kind = talkKinds.find((each) => each === form.values.kind) ?? 'follow-up'
  const agenda = await findAgenda(db, kind)
  const times = await loadNextTimes(db, staffOf(actor), today, null)
  const page = (
    <UnbookedPage
      {...{ visit, actor, file, form, agenda }}
      times={times.filter(({ date }) => !bookedAt || date !== dayOf(bookedAt))}
      bookedAt={bookedAt}
      draft={{ name, savedAt: draft?.savedAt ?? null }}
    />
  )
  return show(page, typed ? 422 : 200)
}
