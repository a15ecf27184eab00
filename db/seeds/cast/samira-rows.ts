import { addDays, type PlainDate } from '../../../src/platform/plain-date.ts'
import type { Step } from '../story.ts'
import { noteOn, placementAt, talkAt } from '../tell.ts'
import { answersOf, completedWave, openWave } from '../waves.ts'

// What happened in Samira's case, newest first where ids matter.

export type Ago = (days: number) => PlainDate

export function talksOf(kirsten: never, pernille: never, today: PlainDate, ago: Ago, after: Ago) {
  const held = (
    staff: never,
    on: PlainDate,
    kind: Parameters<typeof talkAt>[1],
    withFip: boolean,
    bookedOn: PlainDate,
  ) => talkAt(staff, kind, { on, clock: '10.30', bookedOn }, { withFip, interpreter: withFip, heldOn: on })
  return [
    talkAt(kirsten, 'job-talk', { on: today, clock: '10.30', bookedOn: ago(91) }, { withFip: true, interpreter: true }),
    held(kirsten, ago(91), 'job-talk', true, ago(182)),
    held(kirsten, ago(182), 'job-talk', true, ago(273)),
    held(kirsten, ago(273), 'job-talk', true, ago(290)),
    talkAt(
      pernille,
      'follow-up',
      { on: ago(371), clock: '09.00', bookedOn: ago(455) },
      { withFip: true, missedOn: ago(371) },
    ),
    held(pernille, ago(364), 'follow-up', true, ago(371)),
    held(pernille, ago(455), 'follow-up', true, after(131)),
    held(pernille, after(131), 'follow-up', false, after(88)),
    held(pernille, after(88), 'follow-up', true, after(40)),
    held(pernille, after(40), 'motivation', false, after(14)),
    held(pernille, after(14), 'contract', false, after(3)),
  ]
}

export function placementsOf(jonas: never, today: PlainDate, ago: Ago) {
  return [
    placementAt(
      jonas,
      'Fjordkøkkenet',
      'Mette Lund, køkkenchef',
      { kind: 'internship', from: ago(35), to: addDays(today, 53), agreedOn: ago(41) },
      { weekly: 19, paid: 6, aimed: 18 },
      { paidSince: ago(14) },
    ),
    placementAt(
      jonas,
      'Birkely Plejecenter',
      'Dorte Krag, afdelingsleder',
      { kind: 'internship', from: addDays(ago(148), -90), to: ago(148), agreedOn: ago(245) },
      { weekly: 20 },
      {
        endedOn: ago(148),
        endReason: 'completed',
        nextStep: 'Køkken i stedet for pleje: hun vil lave noget med hænderne',
      },
    ),
    placementAt(
      jonas,
      'Kantinen på Rådhuset',
      'Ole Munk, kantineleder',
      { kind: 'internship', from: addDays(ago(330), -90), to: ago(330), agreedOn: ago(428) },
      { weekly: 15 },
      { endedOn: ago(330), endReason: 'completed', nextStep: 'Prøver pleje, som er hendes andet ønske' },
    ),
  ]
}

export function notesOf(talks: readonly ReturnType<typeof talkAt>[], kirsten: never, pernille: never, ago: Ago) {
  return [
    noteOn(
      ago(7),
      kirsten,
      'Trepartsmøde i køkkenet med Samira, Mette Lund og Jonas. Mette kan bruge hende i buffeten om formiddagen og vil gerne give flere timer fra januar. Samira siger ja, når hun kan gå kl. 15.30. Vi blev enige om oplæring i buffet allerede nu. Jonas skriver aftalen om 12 timer.',
    ),
    noteOn(
      ago(91),
      kirsten,
      'Samira glæder sig til at komme i køkken. Hun kan sige på dansk, hvad hun lavede i sin onkels restaurant i Homs: kolde retter, dej og bestilling af varer. Hun tror ikke, at det tæller her. Det gør det. FIP udfyldt sammen. Aftalt, at hun selv ringer og melder fravær, så chefen får det at vide direkte.',
      talks[1],
    ),
    noteOn(
      ago(182),
      kirsten,
      'Tiden på plejecentret var god for dansk, men Samira vil ikke fortsætte i pleje. Hun vil stå ved et komfur. Vi har sendt ønsket til Jonas. Hun har selv fundet to steder på vejen til børnehaven.',
      talks[2],
    ),
    noteOn(
      ago(273),
      kirsten,
      'Første samtale efter skiftet. Vi læste overdragelsen sammen, så hun ikke skulle fortælle forfra. Hun var tavs i begyndelsen og talte til sidst om sin søn, der er begyndt at rette hendes danske.',
      talks[3],
    ),
    noteOn(
      ago(371),
      pernille,
      'Samira kom ikke. Ringede kl. 9.20: datteren var syg, og hun havde skrevet til en forkert adresse. Ny tid om en uge.',
      talks[4],
      '09.40',
    ),
    noteOn(
      ago(364),
      pernille,
      'Kantinen vil gerne have hende igen, men har ingen timer. Samira tog det pænt og spurgte, hvad der så skal til.',
      talks[5],
    ),
    noteOn(
      ago(50),
      kirsten,
      'Samira ringede for at høre, hvad hun skal have på fødderne i et storkøkken. Jonas aftaler sko med Fjordkøkkenet.',
    ),
  ]
}

export function wavesOf(
  talks: readonly ReturnType<typeof talkAt>[],
  staff: { readonly kirsten: never; readonly pernille: never; readonly jonas: never; readonly aster: never },
  today: PlainDate,
  ago: Ago,
) {
  const keys = [
    'cooperation',
    'attendance',
    'understands-danish',
    'speaks-danish',
    'qualifications',
    'initiative',
    'belief-in-job',
    'strength',
    'knows-jobs',
    'daily-life',
  ]
  const read = (line: string) =>
    answersOf(
      Object.fromEntries(
        line.split(' ').flatMap((value, at) => (value === '-' ? [] : [[keys[at] as string, Number(value)]])),
      ),
    )
  const wave = (
    on: PlainDate,
    by: never,
    talk: number,
    citizen: string,
    caseworker: string,
    steps: readonly Step[] = [],
  ) =>
    completedWave(
      on,
      by,
      { citizen: read(citizen), caseworker: read(caseworker) },
      { talk: talks[talk] ?? null, interpreter: true, language: 'ar', steps },
    )
  const { kirsten, pernille, jonas, aster } = staff
  return [
    wave(ago(91), kirsten, 1, '6 7 4 3 - - 4 3 4 5', '5 4 4 3 3 3 5 5 4 4', [
      {
        item: 'attendance',
        from: 4,
        to: 5,
        how: 'Ringer selv og melder fravær før kl. 7.30',
        staffId: null,
        dueOn: addDays(today, 14),
      },
      {
        item: 'qualifications',
        from: 3,
        to: 4,
        how: 'Aftale om 12 timer skrives under',
        staffId: jonas,
        dueOn: addDays(today, 11),
      },
      {
        item: 'daily-life',
        from: 4,
        to: 5,
        how: 'Fast aftale om barn ved sygdom',
        staffId: aster,
        dueOn: addDays(today, 7),
      },
    ]),
    openWave(
      today,
      kirsten,
      {
        citizen: answersOf({
          'daily-life': 'declined',
          cooperation: 6,
          attendance: 7,
          'understands-danish': 5,
          'speaks-danish': 4,
        }),
        caseworker: answersOf({ 'daily-life': 4, cooperation: 5, attendance: 4, 'understands-danish': 5 }),
      },
      { talk: talks[0] ?? null, interpreter: true },
    ),
    wave(ago(182), kirsten, 2, '6 7 4 3 - - 4 3 1 5', '5 4 3 3 3 3 4 4 2 4', [
      {
        item: 'knows-jobs',
        from: 1,
        to: 3,
        how: 'Besøger to køkkener på vejen til børnehaven',
        staffId: null,
        dueOn: ago(150),
        doneOn: ago(152),
        doneWord: 'Begge steder sagde kom igen.',
      },
    ]),
    wave(ago(273), kirsten, 3, '6 6 3 3 - - 3 3 2 4', '5 4 3 2 3 3 4 4 3 4', [
      {
        item: 'speaks-danish',
        from: 3,
        to: 4,
        how: 'Går til sprogcafé på biblioteket hver torsdag',
        staffId: null,
        dueOn: ago(200),
        doneOn: ago(204),
      },
    ]),
    wave(ago(364), pernille, 5, '5 6 3 2 - - 4 4 3 4', '5 3 3 2 2 2 3 4 3 3'),
    wave(ago(455), pernille, 6, '5 6 2 2 - - 3 4 2 4', '4 4 2 2 2 2 3 4 2 3'),
    wave(talks[8]?.heldOn as PlainDate, pernille, 8, '5 5 2 1 - - 4 4 2 3', '4 4 2 1 2 2 3 4 2 3'),
  ]
}
