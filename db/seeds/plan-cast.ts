import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { workday } from './calendar.ts'
import type { ToldPlan } from './plan.ts'
import type { OpenCase } from './visitation-queries.ts'

type Tell = (of: OpenCase, on: (days: number) => PlainDate) => ToldPlan

/** Plans of those one remembers in Fjordby, Samira first: a namesake elsewhere has a life of her own. */
export function plansOfTheCast(cases: readonly OpenCase[], today: PlainDate): ToldPlan[] {
  const on = (days: number) => workday(today, days)
  return Object.entries(cast).flatMap(([name, tell]) => {
    const of = cases.find(({ givenName }) => givenName === name)
    return of ? [tell(of, on)] : []
  })
}

/** Work, Danish and a course at once; a requirement in three steps, two exemptions, a gap behind her and one ahead. */
const samira: Tell = (of, on) => ({
  of,
  activities: [
    {
      kind: 'danish-class',
      title: 'Danskuddannelse 2, modul 3',
      provider: 'Sprogcenter Lindehøj, Karin Vang',
      from: on(-260),
      to: null,
      hours: 9,
      handover: { on: on(42), to: 'Jobdansk på Fjordkøkkenet, Lise Ravn' },
    },
    {
      kind: 'health-course',
      title: 'Mestring i hverdagen',
      provider: 'Sundhedscentret i Fjordby',
      from: on(-126),
      to: on(-66),
      hours: 3,
      handover: { on: on(-63), to: 'Egen læge og Kirsten Holm' },
      ended: { on: on(-66), reason: 'completed' },
    },
    {
      kind: 'guidance',
      title: 'Hygiejnebevis og køkkenkendskab',
      provider: 'AMU Fjordby',
      from: on(-77),
      to: on(-49),
      hours: 12,
      ended: { on: on(-49), reason: 'completed' },
    },
    {
      kind: 'guidance',
      title: 'Anretning og buffet',
      provider: 'AMU Fjordby',
      from: on(56),
      to: on(84),
      hours: 6,
    },
  ],
  requirements: [
    {
      steps: [{ from: addDays(of.takenOverOn, 28), hours: 15 }],
      to: addDays(on(-240), -1),
      reason: 'Småt i begyndelsen: datteren begyndte i vuggestue.',
    },
    {
      steps: [
        { from: on(-240), hours: 20 },
        { from: on(-120), hours: 28 },
        { from: on(-21), hours: 37 },
      ],
      to: null,
      reason: 'Indfaset i tre trin, så hentning af børnene passer. 37 timer, når praktikken er i gang.',
    },
  ],
  exemptions: [
    {
      ground: 'care',
      from: on(-140),
      to: on(-112),
      left: 10,
      reason: 'Børnehaven holder lukket i juli, og der er ingen anden pasning.',
    },
    {
      ground: 'health',
      from: on(-330),
      to: on(-316),
      left: 0,
      health: 'Sengeliggende efter et hold i ryggen. Lægen skønner to uger.',
    },
  ],
  tracks: [
    { track: 'job-package', from: addDays(of.takenOverOn, 28) },
    { track: 'job', from: on(-82) },
  ],
  // The calculator says the same of these.
  estimate: { household: 'couple-parents', partnerMonthly: 4_300, partnerHours: 10, wage: 140, hours: 17 },
})

const yusuf: Tell = (of, on) => ({
  of,
  activities: [
    {
      kind: 'danish-class',
      title: 'Danskuddannelse 1, modul 4',
      provider: 'Sprogcenter Lindehøj',
      from: on(-300),
      to: null,
      hours: 6,
    },
    {
      kind: 'health-course',
      title: 'Genoptræning, knæ',
      provider: 'Sundhedscentret i Fjordby',
      from: on(-35),
      to: on(35),
      hours: 2,
    },
  ],
  requirements: [
    {
      steps: [
        { from: on(-90), hours: 20 },
        { from: on(42), hours: 25 },
      ],
      to: null,
      reason: 'Stiger, når træningen er slut.',
    },
  ],
  exemptions: [
    {
      ground: 'health',
      from: on(-21),
      to: on(35),
      left: 15,
      health: 'Genoptræning efter operation i knæet, erklæring af 28. oktober.',
    },
  ],
  tracks: [{ track: 'job-package', from: on(-200) }],
})

const olena: Tell = (of, on) => ({
  of,
  activities: [
    {
      kind: 'danish-class',
      title: 'Danskuddannelse 3, aftenhold',
      provider: 'Sprogskolen ved Havnen',
      from: on(-210),
      to: on(120),
      hours: 6,
    },
    {
      kind: 'job-search',
      title: 'Jobsøgning efter aftale',
      provider: 'På egen hånd',
      from: on(-30),
      to: null,
      hours: 2,
    },
  ],
  tracks: [{ track: 'job', from: on(-150) }],
})

const mehari: Tell = (of, on) => ({
  of,
  activities: [
    {
      kind: 'danish-class',
      title: 'Danskuddannelse 2, modul 2',
      provider: 'Sprogcenter Lindehøj',
      from: on(-180),
      to: null,
      hours: 9,
    },
    {
      kind: 'mentor',
      title: 'Mentor på arbejdspladsen',
      provider: 'Aster Lindqvist',
      from: on(-40),
      to: on(40),
      hours: 2,
    },
  ],
  tracks: [{ track: 'igu', from: on(-90) }],
})

const nadia: Tell = (of, on) => ({
  of,
  activities: [
    {
      kind: 'danish-class',
      title: 'Danskuddannelse 2, dagshold',
      provider: 'Sprogcenter Lindehøj',
      from: on(-160),
      to: null,
      hours: 12,
    },
    { kind: 'guidance', title: 'Vejen til job', provider: 'Jobcentret', from: on(-20), to: on(22), hours: 6 },
  ],
  exemptions: [{ ground: 'care', from: on(-14), to: on(7), left: 18, reason: 'Barns indkøring i børnehave.' }],
  tracks: [{ track: 'job', from: on(-120) }],
})

const cast: Readonly<Record<string, Tell>> = {
  Samira: samira,
  Yusuf: yusuf,
  Olena: olena,
  Mehari: mehari,
  Nadia: nadia,
}
