import { formatDate } from '../../../src/platform/i18n/format.ts'
import { addDays, day, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { workdayUntil } from '../calendar.ts'
import type { Story } from '../story.ts'
import { absenceOn, noteOn, placementAt, talkAt, taskFor } from '../tell.ts'
import { ago, booked, jonasOf, kirstenOf, profileOf, running, type Stage, tell } from './stage.ts'

/** Absence reported this morning, the second day in a row. */
export function yusuf(stage: Stage): Story {
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
export function olena(stage: Stage): Story {
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
export function mehari(stage: Stage): Story {
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
export function nadia(stage: Stage): Story {
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
export function farhad(stage: Stage): Story {
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
