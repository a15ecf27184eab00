import { bilingual } from '../../platform/i18n/language.ts'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const da = {
  title: 'Hvad lærer FIP os?',
  lead: (unit: string, quarter: string) => `${unit}, ${quarter}. Ingen navne, og små grupper er skjult.`,
  period: 'Kvartal',
  quarter: (id: string) => `${id.slice(5)}. kvartal ${id.slice(0, 4)}`,
  onlyEnded: 'Kun kvartaler, der er slut. Af to målinger i et kvartal tæller den seneste.',
  noHealth: 'Temaet helbred er ikke med i dit overblik.',
  empty: 'Ingen har gjort en FIP færdig i kvartalet. Vælg et andet.',
  citizens: 'Borgerne',
  caseworkers: 'Sagsbehandlerne',
  item: 'Spørgsmål',
  allNumbers: 'Vis alle tal for hvert spørgsmål',
  gaps: {
    title: 'Hvor ser I forskelligt?',
    finding: (item: string, higher: number, lower_: number) =>
      `Flest ser forskelligt på »${lower(item)}«: ${higher} borgere svarer mindst 2 højere end sagsbehandleren, og ${lower_} mindst 2 lavere.`,
    none: 'Der er ikke nok svar til at vise, hvor I ser forskelligt.',
    citizen: 'Borgeren svarer 2 eller mere højere',
    caseworker: 'Sagsbehandleren svarer 2 eller mere højere',
    agree: 'Højst 1 fra hinanden',
    mean: 'Gennemsnitlig forskel, point',
    both: 'Begge har svaret',
    explained:
      'Et tal er antal borgere. Forskellen er borgerens svar minus sagsbehandlerens, rundet til et halvt point. En forskel er noget at tale om, ikke en fejl.',
  },
  spread: {
    title: 'Hvordan fordeler svarene sig?',
    finding: (item: string, number: number, from: number, to: number) =>
      `Flest borgere svarer lavt (${from}-${to}) på »${lower(item)}«: ${number}.`,
    none: 'Der er ikke nok svar til at vise, hvor svarene er lave.',
    figure: (from: number, to: number) => `Svarer ${from} eller ${to}`,
    band: (from: number, to: number) => `${from}-${to}`,
    who: 'Hvem svarer',
    answered: 'Har svaret',
    explained: 'Søjlerne viser, hvor mange der svarer lavest på skalaen. Et lavt svar er et sted at begynde.',
  },
  movers: {
    title: 'Hvad flytter sig?',
    finding: (item: string, number: number) => `Flest borgere er gået sikkert frem på »${lower(item)}«: ${number}.`,
    none: 'Ingen spørgsmål har så mange med sikker fremgang, at tallet kan vises.',
    figure: 'Sikker fremgang',
    progress: 'Frem',
    neither: 'Hverken eller',
    setback: 'Tilbage',
    compared: 'Kan sammenlignes',
    explained: {
      year: 'Sikker fremgang er større end målingens egen usikkerhed. Regnet fra borgerens ældste måling i året før kvartalet.',
      previous:
        'Sikker fremgang er større end målingens egen usikkerhed. Regnet fra borgerens forrige måling, højst et år før.',
    },
    since: 'Sammenlignet med',
    sinceYear: 'et år før',
    sincePrevious: 'sidste måling',
    how: 'Sådan regnes det',
    byGroup: 'Vis fordelt på målgruppe',
    group: 'Målgruppe',
  },
  targetGroups: {
    refugee: 'Flygtninge',
    'family-reunified': 'Familiesammenførte',
    'displaced-ukrainian': 'Fordrevne fra Ukraine',
    immigrant: 'Indvandrere',
  } as Record<string, string>,
}

const en: typeof da = {
  title: 'What does FIP teach us?',
  lead: (unit, quarter) => `${unit}, ${quarter}. No names, and small groups are hidden.`,
  period: 'Quarter',
  quarter: (id) => `quarter ${id.slice(5)} of ${id.slice(0, 4)}`,
  onlyEnded: 'Only quarters that have ended. Of two measurements in a quarter the later counts.',
  noHealth: 'The theme health is not part of your overview.',
  empty: 'Nobody has completed a FIP in the quarter. Choose another.',
  citizens: 'The citizens',
  caseworkers: 'The caseworkers',
  item: 'Question',
  allNumbers: 'Show all numbers for each question',
  gaps: {
    title: 'Where do you see it differently?',
    finding: (item, higher, lower_) =>
      `Most see “${lower(item)}” differently: ${higher} citizens answer at least 2 higher than the caseworker, and ${lower_} at least 2 lower.`,
    none: 'There are not enough answers to show where you see it differently.',
    citizen: 'The citizen answers 2 or more higher',
    caseworker: 'The caseworker answers 2 or more higher',
    agree: 'At most 1 apart',
    mean: 'Mean difference, points',
    both: 'Both have answered',
    explained:
      'A number is a number of citizens. The difference is the citizen’s answer less the caseworker’s, rounded to half a point. A difference is something to talk about, not an error.',
  },
  spread: {
    title: 'How are the answers spread?',
    finding: (item, number, from, to) => `Most citizens answer low (${from}-${to}) on “${lower(item)}”: ${number}.`,
    none: 'There are not enough answers to show where the answers are low.',
    figure: (from, to) => `Answers ${from} or ${to}`,
    band: (from, to) => `${from}-${to}`,
    who: 'Who answers',
    answered: 'Have answered',
    explained: 'The bars show how many answer lowest on the scale. A low answer is a place to start.',
  },
  movers: {
    title: 'What moves?',
    finding: (item, number) => `Most citizens have reliable progress on “${lower(item)}”: ${number}.`,
    none: 'No question has so many with reliable progress that the number can be shown.',
    figure: 'Reliable progress',
    progress: 'Forward',
    neither: 'Neither',
    setback: 'Back',
    compared: 'Can be compared',
    explained: {
      year: 'Reliable progress is larger than the uncertainty of the measurement itself. Counted from the citizen’s oldest measurement in the year before the quarter.',
      previous:
        'Reliable progress is larger than the uncertainty of the measurement itself. Counted from the citizen’s previous measurement, at most a year before.',
    },
    since: 'Compared with',
    sinceYear: 'a year before',
    sincePrevious: 'the last measurement',
    how: 'How it is counted',
    byGroup: 'Show by target group',
    group: 'Target group',
  },
  targetGroups: {
    refugee: 'Refugees',
    'family-reunified': 'Family reunified',
    'displaced-ukrainian': 'Displaced from Ukraine',
    immigrant: 'Immigrants',
  },
}

export const texts = bilingual(da, en)
