import { addDays, addMonths, day, type PlainDate } from '../../../src/platform/plain-date.ts'
import { takeoverIn, workday, workdayFrom } from '../calendar.ts'
import { inventCpr } from '../cpr.ts'
import type { Random } from '../random.ts'
import { type Crew, memberOf, nobodyYet, type Story } from '../story.ts'
import { absenceOn, taskFor } from '../tell.ts'
import { notesOf, placementsOf, talksOf, wavesOf } from './samira-rows.ts'

/**
 * Samira Haddad, the citizen every example is about: she is the first citizen, so her rows have the first ids.
 * Talk 1 is today's, talk 2 the last held; wave 1 the last completed, wave 2 the one opened today.
 */
export function samira(crew: Crew, today: PlainDate, random: Random, taken: Set<string>): Story {
  const [kirsten, pernille, jonas, aster] = ['Kirsten Holm', 'Pernille Holt', 'Jonas Bruun', 'Aster Lindqvist'].map(
    (name) => memberOf(crew, name).id,
  ) as [never, never, never, never]
  const ago = (days: number) => workday(today, -days)
  const takenOver = takeoverIn(today, 20)
  const after = (days: number) => workdayFrom(addDays(takenOver, days))

  const talks = talksOf(kirsten, pernille, today, ago, after)
  const placements = placementsOf(jonas, today, ago)
  return {
    ...nobodyYet,
    person: {
      givenName: 'Samira',
      familyName: 'Haddad',
      sex: 'female',
      bornOn: day('1992-03-14'),
      teamId: crew.teams[0]?.id as never,
      targetGroup: 'refugee',
      residenceGround: 'Flygtning, konventionsstatus',
      takenOverOn: takenOver,
      programmeKind: 'introduction',
      programmeStartsOn: takenOver,
      programmeEndsOn: addDays(addMonths(takenOver, 60), -1),
      contractSignedOn: after(21),
      benefit: 'SHO-ydelse',
      benefitSince: takenOver,
      telephone: '12 34 56 01',
      email: 'samira.haddad@post.example',
      address: 'Havnegade 14, 2. tv.',
      postalCode: crew.postalCode,
      city: crew.town,
      nameProtectedFrom: null,
      addressProtectedFrom: null,
      spokenLanguages: ['Arabisk', 'Engelsk', 'Dansk'],
      interpreterLanguage: 'Arabisk',
      interpreterNeed: 'difficult-matters',
      children: 'To, børnehave og 2. klasse. Henter senest 16.30',
      transport: 'Bus 12 og cykel. Ikke kørekort',
      wishes: ['Køkken og kantine', 'Social og sundhed'],
      createdOn: takenOver,
    },
    numbers: [{ cpr: inventCpr(random, day('1992-03-14'), 'female', taken), validFrom: takenOver }],
    matchGroups: [
      { matchGroup: 'activity-ready', fromOn: after(14), decidedBy: pernille },
      { matchGroup: 'job-ready', fromOn: ago(82), decidedBy: kirsten },
    ],
    danishLevels: [
      { education: 'DU2', module: 1, testPassed: '', fromOn: after(28), notedBy: pernille },
      { education: 'DU2', module: 2, testPassed: 'modultest 1', fromOn: ago(260), notedBy: kirsten },
      { education: 'DU2', module: 3, testPassed: 'modultest 2', fromOn: ago(42), notedBy: kirsten },
    ],
    digitalSkills: [
      { service: 'mitid', level: 'with-help', fromOn: after(14), notedBy: pernille },
      { service: 'digital-post', level: 'with-help', fromOn: after(14), notedBy: pernille },
      { service: 'jobnet', level: 'not-yet', fromOn: after(14), notedBy: pernille },
      { service: 'mitid', level: 'alone', fromOn: after(131), notedBy: pernille },
      { service: 'digital-post', level: 'alone', fromOn: ago(273), notedBy: kirsten },
      { service: 'jobnet', level: 'with-help', fromOn: ago(182), notedBy: kirsten },
    ],
    abilities: [
      ...[
        'Står op og arbejder 5 timer med en pause',
        'Løfter op til 8 kg, fx gryder og kasser',
        'Læser opskrifter og egenkontrol på dansk',
      ].map((statement) => ({
        jobFunction: 'Køkken og kantine',
        statement,
        adjusted: false,
        notedOn: ago(7),
        notedBy: kirsten,
      })),
      {
        jobFunction: 'Køkken og kantine',
        statement: 'Tungere løft klares med rullevogn',
        adjusted: true,
        notedOn: ago(7),
        notedBy: kirsten,
      },
      {
        jobFunction: 'Social og sundhed',
        statement: 'Taler roligt med ældre og giver sig tid',
        adjusted: false,
        notedOn: ago(170),
        notedBy: kirsten,
      },
    ],
    reasons: [
      {
        words: 'Egen læge anbefaler at undgå tunge løft flere gange i træk. Lægens brev ligger i sagen.',
        notedOn: ago(182),
        notedBy: kirsten,
      },
    ],
    attachments: [
      { staffId: pernille, part: 'caseworker', fromOn: takenOver, toOn: addDays(today, -296) },
      {
        staffId: kirsten,
        part: 'caseworker',
        fromOn: addDays(today, -295),
        handover:
          'Samira er klar til mere, end hun selv siger. Hun vil gerne i køkken og har prøvet kantinen på rådhuset med godt resultat. Børnene hentes senest 16.30, det er ikke til forhandling. Tolk til økonomi og breve fra læge, ellers dansk.',
      },
      { staffId: jonas, part: 'company-adviser', fromOn: after(110) },
      { staffId: aster, part: 'mentor', fromOn: ago(200) },
    ],
    talks,
    notes: notesOf(talks, kirsten, pernille, ago),
    placements,
    absences: [
      absenceOn(ago(6), placements[0] ?? null, { by: 'citizen', clock: '07.15', reason: 'child-ill' }, ago(6)),
      absenceOn(ago(20), placements[0] ?? null, { by: 'citizen', clock: '07.05', reason: 'child-ill' }, ago(20)),
    ],
    tasks: [taskFor(kirsten, 'Print den seneste stjerne, så I kan sammenligne', { createdOn: ago(7), dueOn: today })],
    waves: wavesOf(talks, { kirsten, pernille, jonas, aster }, today, ago),
  }
}
