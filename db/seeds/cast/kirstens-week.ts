import { addDays, day } from '../../../src/platform/plain-date.ts'
import { workday, workdayUntil } from '../calendar.ts'
import { memberOf, type Story } from '../story.ts'
import { taskFor } from '../tell.ts'
import { ago, booked, kirstenOf, profileOf, running, type Stage, tell } from './stage.ts'

/** On her way through basic vocational training; a talk later this week. */
export function tigist(stage: Stage): Story {
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
export function oleksandr(stage: Stage): Story {
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
export function mariam(stage: Stage): Story {
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
export function hamid(stage: Stage): Story {
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
