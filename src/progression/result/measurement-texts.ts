import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  title: 'Sådan regnes sikker ændring',
  lead: 'En ændring er sikker, når den er større, end målingens egen usikkerhed kan forklare.',
  why: 'Hvorfor?',
  whyText:
    'Spørger man den samme person to gange, uden at noget har flyttet sig, bliver svarene alligevel sjældent helt ens. Dagen, humøret og ordene spiller ind. Derfor siger ét point op ikke ret meget. Vi kalder det først sikker fremgang, når tilfældet alene højst giver så stor en ændring i 5 af 100 tilfælde.',
  notEffect: 'Læs det som udvikling, ikke som virkning: en sikker ændring siger ikke, hvad der har skabt den.',
  table: (one: string) => `Med disse tal skal ét spørgsmål flytte sig ${one} point, før ændringen er sikker.`,
  tableTitle: 'Så meget skal der til',
  columns: {
    items: 'Spørgsmål',
    needed: 'Sikker ændring, point',
    exact: 'Formlens grænse',
    chance: 'Falsk fremgang, %',
    misjudged: 'Hvis pålideligheden er 0,1 lavere, %',
    naive: 'Den enkle regel: falsk fremgang, %',
  },
  tableSource:
    'Falsk fremgang: hvor mange af 100, der ikke har flyttet sig, som alligevel bliver kaldt fremgang. Regnet ud på den rigtige skala fra 1 til 7 med bund og loft, på det sted på skalaen, hvor det er værst.',
  formula: 'Formlen',
  formulaText: 'Efter Jacobson og Truax (1991), ensidigt 5 % i fremgangens retning:',
  formulaLines: [
    'SEM = spredning × √(1 − pålidelighed)',
    'S = √2 × SEM, og for et gennemsnit af k spørgsmål S / √k',
    'Grænse = 1,645 × S',
  ],
  wholePoints:
    'Svarene er hele tal, så ændringer kommer i trin. Vi lægger afrundingens egen usikkerhed og et halvt trin til, regner med en pålidelighed, der er 0,1 lavere, og runder op til næste trin. Så holder de 5 % også i virkeligheden.',
  naive: 'Den enkle regel',
  naiveText:
    'Den enkle regel kalder et point op for fremgang. Den står ved siden af i tabellen over ændringer, så man kan se forskellen. Den finder flere, der er gået frem, og også flere, der ikke er.',
  parameters: 'Tallene bag',
  assumption: 'Antagelse: spredning og pålidelighed er ikke målt for FIP endnu.',
  own: (sd: string, reliability: string, people: number) =>
    `Egne tal: spredning ${sd} og pålidelighed ${reliability}, regnet ud fra ${people} borgeres svar, afgivet før årets begyndelse. Det er tallene fra det tema, hvor usikkerheden er størst, rundet til den forsigtige side.`,
  tried: (sd: string, reliability: string) =>
    `Du prøver med spredning ${sd} og pålidelighed ${reliability}. Det ændrer kun denne side.`,
  ownData: (least: number) =>
    `Kommunens egne tal træder i stedet, når mindst ${least} borgere har svaret på alle spørgsmål i hvert tema før årets begyndelse.`,
  sd: 'Spredning, point',
  sdHint: 'Fra 0,1 til 3. Antaget 1,5.',
  reliability: 'Pålidelighed',
  reliabilityHint: 'Fra 0 til 0,99. Antaget 0,70.',
  tryIt: 'Vis virkningen',
  reset: 'Tilbage til reglens tal',
  errors: { 'out-of-range': 'Skriv et tal inden for grænserne' } as Record<string, string>,
}

const en: typeof da = {
  title: 'How reliable change is counted',
  lead: 'A change is reliable when it is larger than the uncertainty of the measurement itself can explain.',
  why: 'Why?',
  whyText:
    'Ask the same person twice without anything having moved, and the answers are still seldom quite alike. The day, the mood and the words play a part. So one point up says little. We call it reliable progress only when chance alone makes so large a change in at most 5 of 100 cases.',
  notEffect: 'Read it as development, not as effect: a reliable change does not say what made it.',
  table: (one) => `With these numbers one question must move ${one} points before the change is reliable.`,
  tableTitle: 'How much it takes',
  columns: {
    items: 'Questions',
    needed: 'Reliable change, points',
    exact: 'Threshold of the formula',
    chance: 'False progress, %',
    misjudged: 'If the reliability is 0.1 lower, %',
    naive: 'The simple rule: false progress, %',
  },
  tableSource:
    'False progress: how many of 100 who have not moved are called progress all the same. Computed on the real scale from 1 to 7 with floor and ceiling, at the place on the scale where it is worst.',
  formula: 'The formula',
  formulaText: 'After Jacobson and Truax (1991), one-sided 5 % in the direction of progress:',
  formulaLines: [
    'SEM = standard deviation × √(1 − reliability)',
    'S = √2 × SEM, and for a mean of k questions S / √k',
    'Threshold = 1.645 × S',
  ],
  wholePoints:
    'Answers are whole numbers, so changes come in steps. We add the uncertainty of rounding and half a step, count with a reliability 0.1 lower, and round up to the next step. Then the 5 % hold in practice too.',
  naive: 'The simple rule',
  naiveText:
    'The simple rule calls one point up progress. It stands beside in the table of changes, so that the difference can be seen. It finds more who have moved, and also more who have not.',
  parameters: 'The numbers behind',
  assumption: 'Assumption: standard deviation and reliability have not been measured for FIP yet.',
  own: (sd, reliability, people) =>
    `Own figures: standard deviation ${sd} and reliability ${reliability}, computed from the answers of ${people} citizens before the year began. They are those of the theme with the largest uncertainty, rounded to the cautious side.`,
  tried: (sd, reliability) =>
    `You are trying a standard deviation of ${sd} and a reliability of ${reliability}. It changes this page only.`,
  ownData: (least) =>
    `The municipality’s own figures take their place when at least ${least} citizens have answered all questions of each theme before the year begins.`,
  sd: 'Standard deviation, points',
  sdHint: 'From 0.1 to 3. Assumed 1.5.',
  reliability: 'Reliability',
  reliabilityHint: 'From 0 to 0.99. Assumed 0.70.',
  tryIt: 'Show the effect',
  reset: 'Back to the numbers of the rule',
  errors: { 'out-of-range': 'Write a number within the limits' },
}

export const measurementTexts = bilingual(da, en)
