import { formatDate } from '../../../src/platform/i18n/format.ts'
import { addDays, day, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { takeoverIn, workday, workdayUntil } from '../calendar.ts'
import { drawProfile, type Profile } from '../history/profile.ts'
import { tellStory } from '../history/tell-story.ts'
import { originOf } from '../names.ts'
import type { Random } from '../random.ts'
import { type Crew, memberOf, type Placement, type Story } from '../story.ts'
import { absenceOn, noteOn, placementAt, talkAt, taskFor } from '../tell.ts'

/** What a person of the cast needs to be told. */
interface Stage {
  readonly crew: Crew
  readonly today: PlainDate
  readonly random: Random
  readonly taken: Set<string>
}

/**
 * Kirsten's list on the last day, Samira apart: nine people with a reason or an appointment, each a different one, and
 * twenty-eight for whom nothing is due this week.
 */
export function kirstens(stage: Stage): Story[] {
  const named = [yusuf, olena, mehari, nadia, farhad, tigist, oleksandr, mariam, hamid].map((person) => person(stage))
  return [...named, ...quietOnes(stage)]
}

type Given = Pick<Profile, 'givenName' | 'familyName' | 'sex' | 'bornOn' | 'matchGroup' | 'education' | 'module'> & {
  readonly from: string
  readonly months: number
} & Partial<Profile>

/** A life drawn at random that ends where the hand says. */
function profileOf({ crew, today, random }: Stage, { from, months, ...given }: Given): Profile {
  const kirsten = memberOf(crew, 'Kirsten Holm')
  const drawn = drawProfile(random.fork(given.givenName), {
    crew,
    today,
    caseworker: kirsten,
    phase: given.phase ?? 'placement',
  })
  const takenOverOn = takeoverIn(today, months)
  const origin = originOf(from)
  return {
    ...drawn,
    origin,
    targetGroup: origin.groups[0]?.[0] ?? 'refugee',
    takenOverOn,
    caseworkers: [{ staffId: kirsten.id, from: takenOverOn }],
    adviser: memberOf(crew, 'Jonas Bruun').id,
    mentor: null,
    tidy: true,
    protectedFrom: null,
    ...given,
  }
}

const tell = (stage: Stage, profile: Profile): Story =>
  tellStory(
    stage.random.fork(`${profile.givenName} ${profile.familyName}`),
    profile,
    stage.crew,
    stage.today,
    stage.taken,
  )

const ago = ({ today }: Stage, days: number) => workday(today, -days)
const kirstenOf = ({ crew }: Stage) => memberOf(crew, 'Kirsten Holm').id
const jonasOf = ({ crew }: Stage) => memberOf(crew, 'Jonas Bruun').id

/** So many weeks long, begun so many days ago. */
function running(
  stage: Stage,
  workplace: string,
  contact: string,
  time: { readonly kind: Placement['kind']; readonly daysAgo: number; readonly weeks: number },
  hours: { readonly weekly: number; readonly paid?: number; readonly aimed?: number },
  nextStep = '',
): Placement {
  const from = addDays(stage.today, -time.daysAgo)
  const period = {
    kind: time.kind,
    from,
    to: addDays(from, time.weeks * 7 - 1),
    agreedOn: workdayUntil(addDays(from, -6)),
  }
  return placementAt(jonasOf(stage), workplace, contact, period, hours, { nextStep })
}

function booked(
  stage: Stage,
  inDays: number,
  clock: string,
  kind: Parameters<typeof talkAt>[1] = 'job-talk',
  more = {},
) {
  const at = { on: workday(stage.today, inDays), clock, bookedOn: ago(stage, 14) }
  return talkAt(kirstenOf(stage), kind, at, { withFip: kind === 'job-talk', ...more })
}

/** Absence reported this morning, the second day in a row. */
function yusuf(stage: Stage): Story {
  const { today } = stage
  const place = running(
    stage,
    'Nørbæk Byggecenter',
    'Flemming Toft, lagerchef',
    { kind: 'internship', daysAgo: 14, weeks: 13 },
    { weekly: 25, aimed: 10 },
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Yusuf',
      familyName: 'Warsame',
      sex: 'male',
      bornOn: day('1989-01-01'),
      from: 'somalia',
      targetGroup: 'refugee',
      months: 26,
      matchGroup: 'activity-ready',
      education: 'DU1',
      module: 4,
      trade: 'building',
      trend: 'still',
      lastFipOn: ago(stage, 14),
      lastContactOn: ago(stage, 10),
      nextTalk: booked(stage, 21, '09.30'),
      running: place,
    }),
  )
  const away = (on: PlainDate, clock: string) => absenceOn(on, place, { by: 'company', clock, reason: 'unknown' }, null)
  const before = workdayUntil(addDays(today, -1))
  const thisMorning = away(today, '07.42')
  return {
    ...story,
    absences: [
      ...story.absences.filter((each) => daysBetween(each.absentOn, today) > 8),
      away(before, '07.50'),
      thisMorning,
    ],
    tasks: [
      taskFor(
        kirstenOf(stage),
        `Tal om fraværet ${formatDate(today, 'da')}`,
        { createdOn: today, dueOn: today },
        'absence',
        thisMorning,
      ),
    ],
  }
}

/** A placement that ends in nine days, and nothing agreed about the next step. */
function olena(stage: Stage): Story {
  const { today } = stage
  const place = running(
    stage,
    'Birkely Plejecenter',
    'Dorte Krag, afdelingsleder',
    { kind: 'internship', daysAgo: 81, weeks: 13 },
    { weekly: 22, paid: 8, aimed: 20 },
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Olena',
      familyName: 'Kovalenko',
      sex: 'female',
      bornOn: day('1984-09-22'),
      from: 'ukraine',
      months: 20,
      matchGroup: 'job-ready',
      education: 'DU3',
      module: 4,
      trade: 'care',
      trend: 'rising',
      lastFipOn: ago(stage, 21),
      lastContactOn: ago(stage, 6),
      nextTalk: booked(stage, 7, '11.00', 'follow-up'),
      running: place,
    }),
  )
  return {
    ...story,
    absences: story.absences.filter((each) => each.handledOn),
    tasks: [
      taskFor(
        kirstenOf(stage),
        'Aftal med Birkely, hvad der sker efter praktikken',
        { createdOn: ago(stage, 21), dueOn: workdayUntil(addDays(today, -3)) },
        'placement',
        place,
      ),
    ],
  }
}

/** Ready for paid hours: the hotel has answered, and they talk on the telephone today. */
function mehari(stage: Stage): Story {
  const place = running(
    stage,
    'Hotel Strandengen',
    'Camilla Vad, receptionschef',
    { kind: 'internship', daysAgo: 49, weeks: 13 },
    { weekly: 25, aimed: 15 },
    'Betalte timer i weekenden, når aftalen er skrevet',
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Mehari',
      familyName: 'Tesfay',
      sex: 'male',
      bornOn: day('1995-01-01'),
      from: 'eritrea',
      months: 28,
      matchGroup: 'job-ready',
      education: 'DU2',
      module: 5,
      trade: 'cleaning',
      trend: 'rising',
      lastFipOn: ago(stage, 28),
      lastContactOn: null,
      nextTalk: booked(stage, 17, '10.00'),
      running: place,
    }),
  )
  const today = talkAt(kirstenOf(stage), 'telephone', { on: stage.today, clock: '13.00', bookedOn: ago(stage, 3) })
  return {
    ...story,
    talks: [...story.talks, today],
    notes: [
      ...story.notes,
      noteOn(
        ago(stage, 3),
        kirstenOf(stage),
        'Hotellet svarede: Mehari kan få 10 betalte timer i weekenden fra den første. Camilla siger, at gæsterne spørger efter ham. Jeg ringer til Mehari mandag kl. 13, så han selv kan sige ja.',
      ),
    ],
    tasks: [
      taskFor(
        kirstenOf(stage),
        'Svar hotellet om de betalte timer',
        { createdOn: ago(stage, 3), dueOn: stage.today },
        'placement',
        place,
      ),
    ],
  }
}

/** FIP is three days late, and there has been no offer for six weeks. */
function nadia(stage: Stage): Story {
  const ended = placementAt(
    jonasOf(stage),
    'Børnehaven Mariehønen',
    'Pia Mølgaard, pædagogisk leder',
    { kind: 'internship', from: ago(stage, 133), to: addDays(stage.today, -42), agreedOn: ago(stage, 140) },
    { weekly: 20 },
    {
      endedOn: addDays(stage.today, -42),
      endReason: 'completed',
      nextStep: 'Gerne børn igen, men tættere på hjemmet',
    },
  )
  const profile = profileOf(stage, {
    givenName: 'Nadia',
    familyName: 'Karimi',
    sex: 'female',
    bornOn: day('1990-05-30'),
    from: 'afghanistan',
    months: 16,
    phase: 'between',
    matchGroup: 'activity-ready',
    education: 'DU1',
    module: 2,
    trade: 'children',
    trend: 'steady',
    lastFipOn: ago(stage, 95),
    lastContactOn: ago(stage, 12),
    nextTalk: null,
    running: ended,
  })
  const story = tell(stage, profile)
  return {
    ...story,
    talks: story.talks.filter((talk) => talk.heldOn || talk.missedOn),
    tasks: [
      taskFor(
        kirstenOf(stage),
        'Book samtale med FIP',
        { createdOn: ago(stage, 12), dueOn: workdayUntil(addDays(stage.today, -3)) },
        'talk',
      ),
    ],
  }
}

/** Nobody has been in touch for thirty-four days. */
function farhad(stage: Stage): Story {
  const place = running(
    stage,
    'Sønderup Autolak',
    'Bjarne Holst, værkfører',
    { kind: 'wage-subsidy', daysAgo: 126, weeks: 26 },
    { weekly: 37, aimed: 37 },
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Farhad',
      familyName: 'Rahimi',
      sex: 'male',
      bornOn: day('1982-11-04'),
      from: 'afghanistan',
      months: 24,
      matchGroup: 'job-ready',
      education: 'DU2',
      module: 4,
      trade: 'industry',
      trend: 'steady',
      lastFipOn: ago(stage, 77),
      lastContactOn: addDays(stage.today, -34),
      nextTalk: booked(stage, 15, '08.30'),
      running: place,
    }),
  )
  return { ...story, absences: story.absences.filter((each) => daysBetween(each.absentOn, stage.today) > 34) }
}

/** On her way through basic vocational training; a talk later this week. */
function tigist(stage: Stage): Story {
  const place = running(
    stage,
    'Lindehøj Storkøkken',
    'Karin Dam, køkkenleder',
    { kind: 'igu', daysAgo: 147, weeks: 104 },
    { weekly: 37, paid: 25, aimed: 37 },
  )
  return tell(
    stage,
    profileOf(stage, {
      givenName: 'Tigist',
      familyName: 'Bekele',
      sex: 'female',
      bornOn: day('2002-07-11'),
      from: 'ethiopia',
      months: 22,
      phase: 'school',
      matchGroup: 'education-ready',
      education: 'DU3',
      module: 5,
      trade: 'kitchen',
      trend: 'rising',
      mentor: memberOf(stage.crew, 'Aster Lindqvist').id,
      lastFipOn: addDays(stage.today, -90),
      lastContactOn: ago(stage, 15),
      nextTalk: booked(stage, 2, '09.00', 'job-talk', { place: 'Lokale 2, mentor deltager' }),
      running: place,
    }),
  )
}

/** A meeting of three at the workplace on Thursday. */
function oleksandr(stage: Stage): Story {
  const place = running(
    stage,
    'Kvistgård Entreprise',
    'Henning Brandt, formand',
    { kind: 'internship', daysAgo: 21, weeks: 13 },
    { weekly: 20, paid: 10, aimed: 25 },
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Oleksandr',
      familyName: 'Bondar',
      sex: 'male',
      bornOn: day('1979-02-17'),
      from: 'ukraine',
      months: 18,
      matchGroup: 'job-ready',
      education: 'DU2',
      module: 4,
      trade: 'building',
      trend: 'rising',
      lastFipOn: ago(stage, 56),
      lastContactOn: ago(stage, 9),
      nextTalk: booked(stage, 3, '13.00', 'three-party', { place: 'Hos virksomheden, med Jonas' }),
      running: place,
    }),
  )
  return {
    ...story,
    tasks: [
      taskFor(
        kirstenOf(stage),
        'Skriv dagsorden til trepartsmødet hos Kvistgård',
        { createdOn: ago(stage, 9), dueOn: workday(stage.today, 2) },
        'talk',
      ),
    ],
  }
}

/** She called Friday's talk off herself; FIP is due the same day. */
function mariam(stage: Stage): Story {
  const place = running(
    stage,
    'Børnehuset Lærken',
    'Lone Bjerre, pædagogisk leder',
    { kind: 'internship', daysAgo: 63, weeks: 13 },
    { weekly: 20, aimed: 10 },
    'Betalte timer i køkkenet fra januar, aftalt med Lærken',
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Mariam',
      familyName: 'Osman',
      sex: 'female',
      bornOn: day('1996-10-08'),
      from: 'somalia',
      targetGroup: 'family-reunified',
      months: 19,
      matchGroup: 'job-ready',
      education: 'DU2',
      module: 3,
      trade: 'children',
      trend: 'steady',
      mentor: memberOf(stage.crew, 'Aster Lindqvist').id,
      lastFipOn: addDays(stage.today, -88),
      lastContactOn: ago(stage, 5),
      nextTalk: booked(stage, 4, '10.30', 'job-talk', { cancelledOn: workdayUntil(addDays(stage.today, -3)) }),
      running: place,
    }),
  )
  return story
}

/** A talk was held last week without FIP, which is due this Friday. */
function hamid(stage: Stage): Story {
  const place = running(
    stage,
    'Genbrugsgården',
    'Villy Sloth, driftsleder',
    { kind: 'community-work', daysAgo: 7, weeks: 13 },
    { weekly: 13 },
  )
  const story = tell(
    stage,
    profileOf(stage, {
      givenName: 'Hamid',
      familyName: 'Sediqi',
      sex: 'male',
      bornOn: day('1975-01-01'),
      from: 'afghanistan',
      months: 21,
      matchGroup: 'activity-ready',
      education: 'DU1',
      module: 3,
      trade: 'industry',
      trend: 'still',
      lastFipOn: addDays(stage.today, -88),
      laterTalkOn: ago(stage, 7),
      lastContactOn: null,
      nextTalk: booked(stage, 49, '09.00'),
      running: place,
    }),
  )
  return {
    ...story,
    tasks: [
      taskFor(
        kirstenOf(stage),
        'Udfyld FIP, så den ikke kommer over tiden',
        { createdOn: ago(stage, 7), dueOn: workday(stage.today, 4) },
        'talk',
      ),
    ],
  }
}

const quiet: readonly (readonly [Profile['phase'], number])[] = [
  ['placement', 18],
  ['working', 6],
  ['between', 2],
  ['new', 2],
]

/** Twenty-eight without a deadline this week. One of their placements ends within four weeks, with a next step agreed. */
function quietOnes(stage: Stage): Story[] {
  const { crew, today } = stage
  const kirsten = memberOf(crew, 'Kirsten Holm')
  const phases = quiet.flatMap(([phase, count]) => Array.from({ length: count }, () => phase))
  return phases.map((phase, at) => {
    const random = stage.random.fork(`quiet ${at}`)
    const drawn = drawProfile(random, { crew, today, caseworker: kirsten, phase })
    const takenOverOn = phase === 'new' ? takeoverIn(today, 1) : drawn.takenOverOn
    const profile: Profile = {
      ...drawn,
      takenOverOn,
      caseworkers: phase === 'new' ? [{ staffId: kirsten.id, from: takenOverOn }] : drawn.caseworkers,
      matchGroup: at < 2 ? 'education-ready' : drawn.matchGroup,
      lastFipOn: phase === 'new' ? null : ago(stage, random.whole(8, 60)),
      lastContactOn: ago(stage, random.whole(2, 22)),
      module: phase === 'new' ? 1 : drawn.module,
      tidy: true,
    }
    return withTask(calm(tell(stage, profile), today, at === 0), stage, at)
  })
}

/** Two small things Kirsten has promised by today. */
function withTask(story: Story, stage: Stage, at: number): Story {
  const title = ['Bestil tolk til næste samtale', 'Følg op på ansøgningen om institution'][at]
  if (!title) return story
  return { ...story, tasks: [taskFor(kirstenOf(stage), title, { createdOn: ago(stage, 12), dueOn: stage.today })] }
}

/** Nothing ends soon, except where `endsSoon`: then what follows is agreed. */
function calm(story: Story, today: PlainDate, endsSoon: boolean): Story {
  const settle = (each: Placement): Placement => {
    if (each.endedOn || !each.endsOn) return each
    if (endsSoon) return { ...each, endsOn: workday(today, 18), nextStep: 'Småjob samme sted, 8 timer om ugen' }
    return daysBetween(today, each.endsOn) > 28 ? each : { ...each, endsOn: addDays(each.endsOn, 42) }
  }
  const changed = new Map(story.placements.map((each) => [each, settle(each)]))
  return {
    ...story,
    placements: [...changed.values()],
    absences: story.absences.map((each) => ({
      ...each,
      placement: each.placement && (changed.get(each.placement) ?? null),
    })),
  }
}
