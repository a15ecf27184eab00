import type { Bilingual } from '../platform/i18n/language.ts'

/** Where on screen a contradiction of the source must be told. */
export type ErratumPlace =
  | 'goal-1'
  | 'goal-2'
  | 'goal-3'
  | 'sexes'
  | 'baseline'
  | 'change'
  | 'parts'
  | 'self-evaluation'

/** A contradiction or gap in the source itself, and what we decided. The numbers are fixed: reports refer to them. */
export interface Erratum {
  readonly number: number
  readonly wrong: Bilingual<string>
  readonly decided: Bilingual<string>
  readonly shownAt: readonly ErratumPlace[]
}

/** The register of errata of Årsrapport 2018, read 2026-11-22. */
export const errata: readonly Erratum[] = [
  {
    number: 1,
    wrong: {
      da: 'Note 16 og 23 deler de jobparate med "personer i visitationskategorien jobparat". Det giver altid 100 procent.',
      en: 'Notes 16 and 23 divide the job-ready by "persons in the category job-ready". That is always 100 per cent.',
    },
    decided: {
      da: 'Nævneren er alle i målgruppen, sådan som det offentliggjorte tal på 73 procent viser. Antallet uden oplyst kategori vises, og andelen af de kendte står ved siden af.',
      en: 'The denominator is everybody in the target group, as the published 73 per cent shows. The number without a known category is shown, and the share of the known beside it.',
    },
    shownAt: ['goal-2'],
  },
  {
    number: 2,
    wrong: {
      da: 'Fem uger uden ydelse og fem uger med SU kan være i samme kvartal. Rapporten siger ikke, hvor personen så tælles.',
      en: 'Five weeks without benefit and five with a student grant fit into one quarter. The report does not say where the person is counted.',
    },
    decided: {
      da: 'Personen tælles én gang: dér, hvor der er flest uger; er der lige mange, som selvforsørgende. De to dele giver altid det samlede tal.',
      en: 'The person is counted once: where there are more weeks; if equal, as self-supporting. The two parts always add up to the total.',
    },
    shownAt: ['goal-1', 'parts'],
  },
  {
    number: 3,
    wrong: {
      da: 'Det står ikke, om SU er en offentlig ydelse. Hvis ikke, ville enhver studerende også være selvforsørgende.',
      en: 'It is not said whether a student grant is a public benefit. If it were not, every student would be self-supporting too.',
    },
    decided: { da: 'En uge med SU er ikke uden ydelse.', en: 'A week with a student grant is not free of benefit.' },
    shownAt: ['goal-1', 'parts'],
  },
  {
    number: 4,
    wrong: {
      da: 'Rapporten skriver "5 af 13 uger". Et kvartal kan have 12, 13 eller 14 uger.',
      en: 'The report says "5 of 13 weeks". A quarter may have 12, 13 or 14 weeks.',
    },
    decided: {
      da: 'En uge hører til det kvartal, dens torsdag ligger i. Grænsen er 5 uger i alle kvartaler, og antallet af uger står ved tallet. Grænsen kan sættes til at følge antallet af uger.',
      en: 'A week belongs to the quarter of its Thursday. The limit is 5 weeks in every quarter, and the number of weeks stands by the figure. It can be set to follow the number of weeks.',
    },
    shownAt: ['goal-1'],
  },
  {
    number: 5,
    wrong: {
      da: 'Integrationsydelsen findes fra september 2015. I 4. kvartal 2016 kan ingen være over 36 måneder; i 4. kvartal 2018 skæres der. De to målgrupper har ikke samme anciennitet.',
      en: 'Integration benefit exists from September 2015. In 2016Q4 nobody can be beyond 36 months; in 2018Q4 the cut bites. The two target groups are not of the same seniority.',
    },
    decided: {
      da: 'Vi regner som rapporten og siger det ved udviklingen: læs den som udvikling, ikke som virkning.',
      en: 'We count as the report does and say so by the change: read it as development, not as effect.',
    },
    shownAt: ['goal-1', 'baseline', 'change'],
  },
  {
    number: 6,
    wrong: {
      da: 'DREAM har ingen kode for IGU. Praktik ligner almindeligt arbejde, og skoleophold ligner integrationsydelse.',
      en: 'DREAM has no code for basic integration education (IGU). Practice looks like ordinary work, school like integration benefit.',
    },
    decided: {
      da: 'En fil med IGU-forløb kan lægges ved og bestemmer uge for uge. Er den uenig med DREAM, siger en advarsel hvor ofte.',
      en: 'A file of IGU spells can be added and decides week by week. Where it disagrees with DREAM, a warning says how often.',
    },
    shownAt: ['goal-1'],
  },
  {
    number: 7,
    wrong: {
      da: '"Ingen ydelse" siger intet om udrejste, døde og pensionister.',
      en: '"No benefit" says nothing of those who emigrated, died or are pensioners.',
    },
    decided: {
      da: 'Udrejste (997) og døde (999) er ikke i målgruppen. Folkepension (998) er en ydelse.',
      en: 'Those emigrated (997) and dead (999) are not in the target group. A state pension (998) is a benefit.',
    },
    shownAt: ['goal-1'],
  },
  {
    number: 8,
    wrong: {
      da: 'Note 5 siger "har modtaget integrationsydelse i højst 36 måneder", teksten siger "højst 36 måneder siden den første".',
      en: 'Note 5 says "has received integration benefit for at most 36 months", the text says "at most 36 months since the first".',
    },
    decided: {
      da: 'Vi regner tiden siden den første uge. Den anden læsning kan vælges.',
      en: 'We count the time since the first week. The other reading can be chosen.',
    },
    shownAt: ['goal-1'],
  },
  {
    number: 9,
    wrong: {
      da: 'Det står ikke, hvilken kommune en person, der flytter, hører til.',
      en: 'It is not said which municipality a person who moves belongs to.',
    },
    decided: {
      da: 'Kommunen er den, registret har for kvartalets år. Ingen tælles i to.',
      en: 'The municipality is the one the register has for the quarter’s year. Nobody is counted in two.',
    },
    shownAt: ['goal-1'],
  },
  {
    number: 10,
    wrong: {
      da: 'Teksten om mål 2 skriver "4. kvartal 2018", figuren "december 2018".',
      en: 'The text on goal 2 says "2018Q4", the figure "December 2018".',
    },
    decided: { da: 'Mål 2 er en måned.', en: 'Goal 2 is a month.' },
    shownAt: ['goal-2'],
  },
  {
    number: 11,
    wrong: {
      da: 'Procenterne er afrundede, så forskelle regnet af dem kan være ét point ved siden af.',
      en: 'The percentages are rounded, so differences taken from them may be a point off.',
    },
    decided: {
      da: 'Forskelle i procentpoint regnes før afrunding.',
      en: 'Differences in percentage points are taken before rounding.',
    },
    shownAt: ['goal-1', 'goal-2', 'goal-3', 'sexes', 'change'],
  },
  {
    number: 12,
    wrong: {
      da: 'Skabelonen til selvevaluering og flere tabeller er læst maskinelt og har fejl.',
      en: 'The template for self-evaluation and several tables were read by machine and have faults.',
    },
    decided: {
      da: 'Ordlyden dér bruges ikke som kilde.',
      en: 'The wording there is not used as a source.',
    },
    shownAt: ['self-evaluation'],
  },
]

/** The errata to tell at a place, by number. */
export const errataAt = (place: ErratumPlace) => errata.filter(({ shownAt }) => shownAt.includes(place))
