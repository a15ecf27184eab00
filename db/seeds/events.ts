import type { CaseFact } from '../../src/platform/audit/case-event-queries.ts'
import { timeOf } from '../../src/platform/copenhagen.ts'
import type { CitizenId, StaffId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { itemOf, libraryQuestionnaire, textIn } from '../../src/questionnaires/index.ts'
import type { Absence, Crew, Note, Placement, Step, Story, Talk, Task, Wave } from './story.ts'
import { taskOf } from './tell.ts'

/** A fact of a case with who noted it; null: the citizen herself. */
export type Fact = Omit<CaseFact, 'citizen'> & { readonly by: StaffId | null }

/** The ids that rows of a story have got: what a fact points to. */
export interface Known {
  readonly citizen: CitizenId
  idOf(row: object): number
  /** A step's own id: `idOf` gives its task's. */
  idOfStep(step: Step): number
}

/** What the features would have recorded had they been used every day: the same codes, the same details. Oldest first. */
export function factsOf(story: Story, crew: Crew, known: Known): Fact[] {
  const facts = [
    ...beginnings(story, crew, known),
    ...abilities(story, known),
    ...story.talks.flatMap((talk) => talkFacts(talk, story, known)),
    ...story.notes.filter((note) => !note.talk?.heldOn).map((note) => noteWritten(note, known)),
    ...story.placements.flatMap((placement) => placementFacts(placement, known)),
    ...story.absences.flatMap((absence) => absenceFacts(absence, story, known)),
    ...taskFacts(story, crew, known),
    ...story.waves.flatMap((wave) => waveFacts(wave, known)),
    ...closures(story, known),
  ]
  return facts.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function beginnings(story: Story, crew: Crew, known: Known): Fact[] {
  const nameOf = (id: StaffId | undefined) => crew.members.find((each) => each.id === id)?.name ?? null
  const workers = story.attachments.filter((each) => each.part === 'caseworker').sort(byFrom)
  const { targetGroup, takenOverOn, createdOn } = story.person
  const created: Fact = {
    what: 'citizen.created',
    on: createdOn,
    by: workers[0]?.staffId ?? null,
    subject: known.citizen,
    detail: { caseworker: nameOf(workers[0]?.staffId), targetGroup, takenOverOn },
  }
  const transfers = workers.slice(1).map((each, at): Fact => {
    const [from, to] = [nameOf(workers[at]?.staffId), nameOf(each.staffId)]
    const team = crew.teams.find((one) => one.id === story.person.teamId)?.name ?? null
    const about = { on: each.fromOn, by: workers[at]?.staffId ?? null, subject: known.idOf(each) }
    return { what: 'citizen.transferred', ...about, detail: { from, to, team } }
  })
  const beside = story.attachments
    .filter((each) => each.part !== 'caseworker')
    .map((each): Fact => {
      const about = { on: each.fromOn, by: workers.at(-1)?.staffId ?? null, subject: known.idOf(each) }
      const detail = { from: null, to: nameOf(each.staffId) }
      return { what: each.part === 'mentor' ? 'mentor.attached' : 'adviser.attached', ...about, detail }
    })
  return [created, ...transfers, ...beside, ...changes(story)]
}

const byFrom = (one: { fromOn: PlainDate }, other: { fromOn: PlainDate }) => (one.fromOn < other.fromOn ? -1 : 1)

/** From what to what: each change names the state before. */
function changes(story: Story): Fact[] {
  const groups = story.matchGroups.map(
    (each, at): Fact => ({
      what: 'match-group.changed',
      on: each.fromOn,
      by: each.decidedBy as StaffId,
      detail: { from: story.matchGroups[at - 1]?.matchGroup ?? null, to: each.matchGroup },
    }),
  )
  const danish = story.danishLevels.map((each, at): Fact => {
    const before = story.danishLevels[at - 1]
    return {
      what: 'danish-level.reached',
      on: each.fromOn,
      by: each.notedBy as StaffId,
      detail: {
        education: each.education,
        module: each.module,
        testPassed: each.testPassed ?? '',
        fromEducation: before?.education ?? null,
        fromModule: before?.module ?? null,
      },
    }
  })
  const digital = story.digitalSkills.map((each, at): Fact => {
    const before = story.digitalSkills.slice(0, at).findLast((other) => other.service === each.service)
    return {
      what: 'digital-skill.changed',
      on: each.fromOn,
      by: each.notedBy as StaffId,
      detail: { service: each.service, from: before?.level ?? null, to: each.level },
    }
  })
  return [...groups, ...danish, ...digital]
}

const abilities = (story: Story, known: Known): Fact[] =>
  story.abilities.map((each) => ({
    what: 'ability.noted',
    on: each.notedOn,
    by: each.notedBy as StaffId,
    subject: known.idOf(each),
    detail: { jobFunction: each.jobFunction, statement: each.statement },
  }))

function talkFacts(talk: Talk, story: Story, known: Known): Fact[] {
  const about = { by: talk.staffId, subject: known.idOf(talk) }
  const { kind, startsAt, place = '' } = talk
  const detail = { kind, startsAt, time: timeOf(startsAt), place, withFip: talk.withFip ? 1 : 0 }
  const facts: Fact[] = talk.bookedOn ? [{ what: 'talk.booked', on: talk.bookedOn, detail, ...about }] : []
  const note = story.notes.some((each) => each.talk === talk) ? 1 : 0
  if (talk.heldOn) facts.push({ what: 'talk.held', on: talk.heldOn, ...about, detail: { ...detail, note } })
  if (talk.missedOn) facts.push({ what: 'talk.missed', on: talk.missedOn, detail, ...about })
  if (talk.cancelledOn) {
    facts.push({ what: 'talk.cancelled', on: talk.cancelledOn, ...about, detail: { ...detail, by: 'citizen' } })
  }
  return facts
}

const noteWritten = (note: Note, known: Known): Fact => ({
  what: 'note.written',
  on: note.writtenOn,
  by: note.writtenBy,
  subject: known.idOf(note),
})

function placementFacts(placement: Placement, known: Known): Fact[] {
  const { kind, workplace, startsOn, endsOn = null, paidSince, endedOn } = placement
  const about = { by: placement.agreedBy as StaffId, subject: known.idOf(placement) }
  const paid = placement.paidQuarterHours ?? 0
  const hours = { weeklyQuarterHours: placement.weeklyQuarterHours ?? 0, paidQuarterHours: paidSince ? 0 : paid }
  const detail = { kind, workplace, startsOn, endsOn, ...hours }
  const facts: Fact[] = [{ what: 'placement.agreed', on: placement.agreedOn, detail, ...about }]
  if (paidSince) {
    const change = { workplace, kind, paidQuarterHoursFrom: 0, paidQuarterHoursTo: paid }
    facts.push({ what: 'placement.corrected', on: paidSince, detail: change, ...about })
  }
  if (endedOn) {
    const end = { kind, workplace, reason: placement.endReason ?? null, nextStep: placement.nextStep ?? '' }
    facts.push({ what: 'placement.ended', on: endedOn, detail: end, ...about })
  }
  return facts
}

function absenceFacts(absence: Absence, story: Story, known: Known): Fact[] {
  const subject = known.idOf(absence)
  const workplace = absence.placement?.workplace ?? ''
  const worker = caseworkerOf(story, absence.absentOn)
  const { reason = '', reportedBy, handledOn } = absence
  const reported: Fact = {
    what: 'absence.reported',
    on: absence.absentOn,
    by: reportedBy === 'citizen' ? null : worker,
    subject,
    detail: { reason, reportedBy, workplace },
  }
  if (!handledOn) return [reported]
  return [reported, { what: 'absence.handled', on: handledOn, by: worker, subject, detail: { word: '', workplace } }]
}

const caseworkerOf = (story: Story, on: PlainDate) =>
  story.attachments.findLast((each) => each.part === 'caseworker' && each.fromOn <= on)?.staffId ?? null

function waveFacts(wave: Wave, known: Known): Fact[] {
  if (!wave.completedOn) return []
  const about = { on: wave.completedOn, by: wave.openedBy, subject: known.idOf(wave) }
  const closed = wave.sides.flatMap((side): Fact[] =>
    side.closed ? [{ what: 'side.closed', ...about, detail: { rater: side.rater, reason: side.closed.reason } }] : [],
  )
  const answered = wave.sides.filter((side) => side.submittedAt).map((side) => side.rater)
  const detail = { mode: wave.mode, answered: answered.join(',') }
  return [...closed, { what: `${wave.questionnaire}.completed`, ...about, detail }]
}

/** What was given somebody to do, by hand or as a next step, and that it was done. */
function taskFacts(story: Story, crew: Crew, known: Known): Fact[] {
  const nameOf = (id: StaffId | null | undefined) => crew.members.find((each) => each.id === id)?.name ?? null
  const given = (row: object, task: ReturnType<typeof taskOf> | Task): Fact[] => {
    const { title, dueOn, source = 'own', doneOn } = task
    const who = nameOf(task.staffId)
    const subject = known.idOf(row)
    const by = (task.createdBy ?? null) as StaffId | null
    const added: Fact = { what: 'task.added', on: task.createdOn, by, subject, detail: { title, who, dueOn, source } }
    if (!doneOn) return [added]
    const detail = { title, who, word: task.doneWord ?? '', source }
    return [added, { what: 'task.done', on: doneOn, by: task.staffId ?? null, subject, detail }]
  }
  const steps = story.waves.flatMap((wave) =>
    wave.steps.flatMap((step) => [...given(step, taskOf(step, wave)), stepAgreed(step, wave, known)]),
  )
  return [...story.tasks.flatMap((task) => given(task, task)), ...steps]
}

function stepAgreed(step: Step, wave: Wave, known: Known): Fact {
  const item = step.item && itemOf(libraryQuestionnaire('fip'), step.item)
  const { from, to, how, dueOn } = step
  return {
    what: 'fip.step-agreed',
    on: wave.completedOn ?? wave.openedOn,
    by: wave.openedBy,
    subject: known.idOfStep(step),
    detail: { item: item ? textIn(item.label, 'da').text : null, from, to, how, dueOn },
  }
}

const closures = (story: Story, known: Known): Fact[] =>
  story.closures.flatMap((each) => {
    const subject = known.idOf(each)
    const closed: Fact = {
      what: 'case.closed',
      on: each.closedOn,
      by: each.closedBy as StaffId,
      subject,
      detail: { reason: each.reason },
    }
    if (!each.reopenedOn) return [closed]
    return [closed, { what: 'case.reopened', on: each.reopenedOn, by: each.reopenedBy as StaffId, subject }]
  })
