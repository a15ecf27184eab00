import { openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { emptyForm, type Form } from '../../ui/form.ts'
import { findTalk } from '../talk-queries.ts'
import { addJobFunction, addParticipant } from './add-participant.ts'
import { answerInput, jobFunctionInput, participantInput } from './joint-input.ts'
import { answerJobFunction, listJobFunctions, listParticipants, removeParticipant } from './joint-queries.ts'
import { texts } from './texts.ts'
import { JointPage } from './views/joint-page.tsx'

/** Joint talks: who else is at the table, and which job functions it is about. */
export const jointRoutes = pages()

type OfTalk = Request<'citizen' | 'talk'>
const example = { citizen: 1, talk: 1 }

jointRoutes.get(paths.talkParticipants, { may: 'read-talks', audit: 'talk.viewed', example }, (request) =>
  showJoint(request),
)

jointRoutes.post(
  paths.talkParticipants,
  { may: 'write-talks', audit: 'participant.added', example },
  async (request) => {
    const { db, actor, form, visit, redirect } = request
    const t = texts[visit.language]
    const { talk, here } = await talkToChange(request)
    const input = parseForm(participantInput, form, fieldWords[visit.language])
    if (!input.ok) return await showJoint(request, input.form)
    const added = await addParticipant(db, actor, request, talk, input.value)
    if (added.ok) return redirect(here, t.added)
    const field = added.refusal === 'consent-missing' ? 'consent' : 'part'
    return await showJoint(request, refusedForm(form, { [field]: t.errors[added.refusal] ?? '' }))
  },
)

jointRoutes.post(
  paths.talkParticipantRemoval,
  { may: 'write-talks', audit: 'participant.removed', example: { ...example, participant: 1 } },
  async (request) => {
    const { db, today, id, visit, redirect } = request
    const { talk, here } = await talkToChange(request)
    await removeParticipant(db, { citizenId: talk.citizenId, talkId: talk.id }, id('participant'), today)
    return redirect(here, texts[visit.language].removed)
  },
)

jointRoutes.post(
  paths.talkJobFunctions,
  { may: 'write-talks', audit: 'job-function.added', example },
  async (request) => {
    const { db, actor, form, visit, redirect } = request
    const t = texts[visit.language]
    const { talk, here } = await talkToChange(request)
    const input = parseForm(jobFunctionInput, form, fieldWords[visit.language])
    if (!input.ok) return await showJoint(request, input.form)
    const added = await addJobFunction(db, actor, request, talk, input.value.words)
    if (!added.ok) return await showJoint(request, refusedForm(form, { words: t.errors[added.refusal] ?? '' }))
    return redirect(`${here}#jobfunktioner`, t.functionAdded)
  },
)

jointRoutes.post(
  paths.talkJobFunction,
  { may: 'write-talks', audit: 'job-function.answered', example: { ...example, function: 1 } },
  async (request) => {
    const { db, now, id, form, visit, redirect } = request
    const { talk, here } = await talkToChange(request)
    const input = parseForm(answerInput, form, fieldWords[visit.language])
    if (!input.ok) return await showJoint(request, input.form)
    const of = { citizenId: talk.citizenId, talkId: talk.id }
    await answerJobFunction(db, of, id('function'), input.value.answer, now)
    return redirect(`${here}#jobfunktioner`, texts[visit.language].answerSaved)
  },
)

async function talkToChange(request: OfTalk) {
  const { db, actor, id } = request
  const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
  const talk = await findTalk(db, citizen.id, id('talk'))
  return { talk, here: paths.talkParticipants({ citizen: citizen.id, talk: talk.id }) }
}

async function showJoint(request: OfTalk, typed?: Form): Promise<Reply> {
  const { db, actor, id, visit, show } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const talk = await findTalk(db, file.citizen.id, id('talk'))
  const participants = await listParticipants(db, file.citizen.id, talk.id)
  const functions = await listJobFunctions(db, file.citizen.id, talk.id)
  const form = typed ?? emptyForm
  return show(<JointPage {...{ visit, actor, file, talk, participants, functions, form }} />, typed ? 422 : 200)
}
