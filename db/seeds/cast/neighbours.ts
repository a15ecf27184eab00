import { addDays, day, type PlainDate } from '../../../src/platform/plain-date.ts'
import { takeoverIn, workday, workdayUntil } from '../calendar.ts'
import { inventCpr } from '../cpr.ts'
import { drawProfile, type Phase } from '../history/profile.ts'
import { tellStory } from '../history/tell-story.ts'
import type { Random } from '../random.ts'
import { type Crew, type Member, memberOf, nobodyYet, type Story } from '../story.ts'
import { noteOn, taskFor } from '../tell.ts'
import { openWave, Ratings } from '../waves.ts'
import { ownTasks } from '../words/steps.ts'

/** What decides a caseload: who has it and how many cases stand open and closed. */
export interface Caseload {
  readonly caseworker: string
  readonly open: number
  readonly closed: number
}

export interface Town {
  readonly crew: Crew
  readonly today: PlainDate
  readonly random: Random
  readonly taken: Set<string>
  readonly brief?: boolean
}

const openPhases: readonly (readonly [Phase, number])[] = [
  ['placement', 10],
  ['working', 4],
  ['between', 4],
  ['new', 2],
  ['school', 2],
]

/** The caseloads of a municipality: ordinary lives, drawn one by one. */
export function caseloads(town: Town, loads: readonly Caseload[]): Story[] {
  return loads.flatMap(({ caseworker, open, closed }) => {
    const random = town.random.fork(caseworker)
    const phases: Phase[] = [
      ...Array.from({ length: open }, () => random.weighted(openPhases)),
      ...Array.from({ length: closed }, () => 'closed' as const),
    ]
    return phases.map((phase, at) => neighbour(town, memberOf(town.crew, caseworker), phase, random.fork(at)))
  })
}

/** One of the many, so that whoever is drawn is always drawn alike. */
export const oneOfMany = (town: Town, caseworker: Member, random: Random): Story =>
  neighbour(town, caseworker, random.chance(0.12) ? 'closed' : random.weighted(openPhases), random)

function neighbour(town: Town, caseworker: Member, phase: Phase, random: Random): Story {
  const { crew, today, taken, brief = false } = town
  const profile = drawProfile(random, { crew, today, caseworker, phase, brief })
  const story = tellStory(random.fork('story'), profile, crew, today, taken)
  if (phase === 'closed' || !random.chance(0.22)) return story
  const createdOn = workdayUntil(addDays(today, -random.whole(1, 20)))
  const title = random.pick(ownTasks)
  return {
    ...story,
    tasks: [taskFor(caseworker.id, title, { createdOn, dueOn: workday(today, random.whole(-6, 21)) })],
  }
}

/** Taken over this week: nothing is known but the name. Every empty state can be seen here. */
export function untouched({ crew, today, random, taken }: Town, caseworker: string): Story {
  const member = memberOf(crew, caseworker)
  const bornOn = day('1999-01-01')
  return {
    ...nobodyYet,
    person: {
      ...barePerson('Delal', 'Şahin-Østergaard', 'female', bornOn),
      teamId: member.teamId as never,
      takenOverOn: workdayUntil(addDays(today, -3)),
      createdOn: today,
    },
    numbers: [{ cpr: inventCpr(random.fork('untouched'), bornOn, 'female', taken), validFrom: today }],
    attachments: [{ staffId: member.id, part: 'caseworker', fromOn: today }],
  }
}

/** A case that was closed with a job and taken up again when the job ended. */
export function reopened(town: Town, caseworker: string): Story {
  const { crew, today, random } = town
  const member = memberOf(crew, caseworker)
  const own = random.fork('reopened')
  const drawn = drawProfile(own, { crew, today, caseworker: member, phase: 'between' })
  const takenOverOn = takeoverIn(today, 25)
  const caseworkers = [{ staffId: member.id, from: takenOverOn }]
  const profile = {
    ...drawn,
    givenName: 'Bohdan',
    familyName: 'Melnyk',
    sex: 'male' as const,
    takenOverOn,
    caseworkers,
    protectedFrom: null,
  }
  const story = tellStory(own, { ...profile, lastFipOn: workday(today, -30) }, crew, today, town.taken)
  const closure = { closedBy: member.id, reason: 'job' as const, reopenedBy: member.id }
  return {
    ...story,
    notes: [
      ...story.notes,
      noteOn(
        workday(today, -118),
        member.id,
        'Bohdan ringede: ordrerne er væk, og han er sagt op til den første. Han vil gerne i gang igen med det samme. Sagen er genåbnet.',
      ),
    ],
    closures: [{ ...closure, closedOn: workday(today, -260), reopenedOn: workday(today, -118) }],
  }
}

/** Waits on the citizen: the caseworker has answered, the citizen's own device has not. */
export function halfAnswered(town: Town, caseworker: string): Story {
  const { crew, today, random } = town
  const member = memberOf(crew, caseworker)
  const own = random.fork('half')
  const profile = {
    ...drawProfile(own, { crew, today, caseworker: member, phase: 'placement' }),
    lastFipOn: workday(today, -90),
    protectedFrom: null,
  }
  const story = tellStory(own, profile, crew, today, town.taken)
  const ratings = new Ratings(own.fork('now'), 'steady')
  const wave = openWave(
    today,
    member.id,
    { citizen: new Map(), caseworker: ratings.at('fip', 'caseworker', 4) },
    { mode: 'apart', language: 'uk' },
  )
  return { ...story, waves: [...story.waves, wave] }
}

/** Another municipality's Samira Haddad, with protected name and address: never to be mixed up with the first. */
export function namesake(town: Town, caseworker: string): Story {
  const { crew, today, random } = town
  const own = random.fork('namesake')
  const drawn = drawProfile(own, { crew, today, caseworker: memberOf(crew, caseworker), phase: 'placement' })
  const story = tellStory(
    own,
    {
      ...drawn,
      givenName: 'Samira',
      familyName: 'Haddad',
      sex: 'female',
      bornOn: day('1987-06-02'),
      protectedFrom: drawn.takenOverOn,
    },
    crew,
    today,
    town.taken,
  )
  return {
    ...story,
    person: { ...story.person, address: 'Klitvej 3', residenceGround: 'Flygtning, beskyttelsesstatus' },
  }
}

const barePerson = (givenName: string, familyName: string, sex: 'female' | 'male', bornOn: PlainDate) => ({
  givenName,
  familyName,
  sex,
  bornOn,
  targetGroup: 'family-reunified' as const,
  residenceGround: '',
  programmeKind: 'introduction' as const,
  programmeStartsOn: null,
  programmeEndsOn: null,
  contractSignedOn: null,
  benefit: '',
  benefitSince: null,
  telephone: '',
  email: '',
  address: '',
  postalCode: '',
  city: '',
  nameProtectedFrom: null,
  addressProtectedFrom: null,
  spokenLanguages: [],
  interpreterLanguage: null,
  interpreterNeed: 'none' as const,
  children: '',
  transport: '',
  wishes: [],
})
