import type { CaseFact } from '../../src/platform/audit/case-event-queries.ts'
import type { CitizenId, StaffId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import type { Crew, Note, Placement, Story, Talk, Wave } from './story.ts'

/** A fact of a case with who noted it. */
export type Fact = Omit<CaseFact, 'citizen'> & { readonly by: StaffId | null }

/** The ids that rows of a story have got: what a fact points to. */
export interface Known {
  readonly citizen: CitizenId
  idOf(row: object): number
}

/** What the features would have recorded had they been used every day: the same codes, the same details. Oldest first. */
export function factsOf(story: Story, crew: Crew, known: Known): Fact[] {
  const facts = [
    ...beginnings(story, crew),
    ...abilities(story, known),
    ...talks(story, known),
    ...story.notes.map((note) => noteWritten(note, known)),
    ...story.placements.flatMap((placement) => placementFacts(placement, known)),
    ...absences(story, known),
    ...story.waves.flatMap((wave) => waveFacts(wave, known)),
    ...closures(story, known),
  ]
  return facts.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function beginnings(story: Story, crew: Crew): Fact[] {
  const workers = story.attachments.filter((each) => each.part === 'caseworker').sort(byFrom)
  const nameOf = (id: StaffId | undefined) => crew.members.find((each) => each.id === id)?.name ?? ''
  const created: Fact = { what: 'citizen.created', on: story.person.createdOn, by: workers[0]?.staffId ?? null }
  const transfers = workers.slice(1).map(
    (each, at): Fact => ({
      what: 'citizen.transferred',
      on: each.fromOn,
      by: workers[at]?.staffId ?? null,
      detail: { from: nameOf(workers[at]?.staffId), to: nameOf(each.staffId) },
    }),
  )
  return [created, ...transfers, ...changes(story)]
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

const talks = (story: Story, known: Known): Fact[] => story.talks.flatMap((talk) => talkFacts(talk, known))

function talkFacts(talk: Talk, known: Known): Fact[] {
  const about = { by: talk.staffId, subject: known.idOf(talk) }
  const detail = { kind: talk.kind, startsAt: talk.startsAt, place: talk.place ?? '' }
  const facts: Fact[] = [{ what: 'talk.booked', on: talk.bookedOn, detail, ...about }]
  if (talk.heldOn) facts.push({ what: 'talk.held', on: talk.heldOn, detail, ...about })
  if (talk.missedOn) facts.push({ what: 'talk.missed', on: talk.missedOn, detail, ...about })
  if (talk.cancelledOn) facts.push({ what: 'talk.cancelled', on: talk.cancelledOn, detail, ...about })
  return facts
}

const noteWritten = (note: Note, known: Known): Fact => ({
  what: 'note.written',
  on: note.writtenOn,
  by: note.writtenBy,
  subject: known.idOf(note),
})

function placementFacts(placement: Placement, known: Known): Fact[] {
  const about = { by: placement.agreedBy as StaffId, subject: known.idOf(placement) }
  const detail = {
    kind: placement.kind,
    workplace: placement.workplace,
    startsOn: placement.startsOn,
    endsOn: placement.endsOn ?? null,
    weeklyQuarterHours: placement.weeklyQuarterHours ?? 0,
    paidQuarterHours: placement.paidQuarterHours ?? 0,
  }
  const facts: Fact[] = [{ what: 'placement.agreed', on: placement.agreedOn, detail, ...about }]
  if (placement.endedOn) {
    const { kind, workplace } = placement
    facts.push({
      what: 'placement.ended',
      on: placement.endedOn,
      detail: { kind, workplace, reason: placement.endReason ?? null },
      ...about,
    })
  }
  return facts
}

const absences = (story: Story, known: Known): Fact[] =>
  story.absences.map((each) => ({
    what: 'absence.reported',
    on: each.absentOn,
    by: each.reportedByStaff ?? null,
    subject: known.idOf(each),
    detail: { reason: each.reason ?? '', reportedBy: each.reportedBy, workplace: each.placement?.workplace ?? '' },
  }))

function waveFacts(wave: Wave, known: Known): Fact[] {
  const about = { on: wave.completedOn ?? wave.openedOn, by: wave.openedBy }
  const detail = { questionnaire: wave.questionnaire }
  const completed: Fact[] = wave.completedOn
    ? [{ what: 'fip.completed', subject: known.idOf(wave), detail, ...about }]
    : []
  const steps = wave.steps.map(
    (step): Fact => ({ what: 'step.agreed', subject: known.idOf(step), detail: { how: step.how }, ...about }),
  )
  return [...completed, ...steps]
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
