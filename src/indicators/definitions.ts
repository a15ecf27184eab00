import { day } from '../platform/plain-date.ts'
import { type Definition, type DefinitionKey, keyOf } from './definition.ts'

// Årsrapport 2018 of the programme, notes 5-12 (goal 1), 13-16 (goal 2), 17-19 (goal 3). Read 2026-11-22.

const goalOne: Definition = {
  id: 'goal-1',
  version: 1,
  validFrom: day('2016-10-01'),
  name: {
    da: 'Mål 1: selvforsørgelse eller ordinær uddannelse',
    en: 'Goal 1: self-support or ordinary education',
  },
  population: {
    da: 'Ikke-vestlige indvandrere på 18-64 år, som første gang fik integrationsydelse for højst 36 måneder siden.',
    en: 'Non-western immigrants aged 18-64 who first received integration benefit at most 36 months ago.',
  },
  numerator: {
    da: 'De, der i mindst 5 af kvartalets uger var uden offentlig ydelse, eller i mindst 5 uger fik SU.',
    en: 'Those who in at least 5 weeks of the quarter had no public benefit, or in at least 5 weeks received a student grant.',
  },
  unit: 'percent',
  period: 'quarter',
  mean: 'unweighted',
  source: { da: 'DREAM, opgjort uge for uge', en: 'DREAM, week by week' },
  text: {
    da: 'En uge er uden ydelse, når DREAM ikke har en ydelse, ikke engang én dag. Ugerne behøver ikke følge efter hinanden. Praktik i IGU tæller som selvforsørgelse, skoleophold i IGU tæller ikke. Den, der opfylder begge dele, tælles én gang: dér, hvor der er flest uger; er der lige mange, som selvforsørgende. Uger før den første integrationsydelse tæller ikke. Alder gøres op på kvartalets sidste søndag, og de 36 måneder regnes fra mandag til mandag. Gennemsnittet er uvægtet: kommunernes andele lagt sammen og delt med antallet af kommuner med en person i målgruppen.',
    en: 'A week is free of benefit when DREAM has none, not even for a day. The weeks need not follow one another. Practice periods of basic integration education (IGU) count as self-support, its school periods do not. Whoever meets both is counted once: where there are more weeks; if equal, as self-supporting. Weeks before the first integration benefit do not count. Age is taken on the last Sunday of the quarter, and the 36 months run from Monday to Monday. The mean is unweighted: the municipalities’ shares added and divided by the number of municipalities with a person in the target group.',
  },
}

const goalTwo: Definition = {
  id: 'goal-2',
  version: 1,
  validFrom: day('2016-10-01'),
  name: { da: 'Mål 2: visiteret jobparat', en: 'Goal 2: assessed as job-ready' },
  population: {
    da: 'Personer på integrationsydelse, som er omfattet af integrationsprogrammet.',
    en: 'Persons on integration benefit who are in the integration programme.',
  },
  numerator: { da: 'De, der er visiteret jobparate i måneden.', en: 'Those assessed as job-ready in the month.' },
  unit: 'percent',
  period: 'month',
  mean: 'pooled',
  source: { da: 'Jobindsats', en: 'Jobindsats' },
  text: {
    da: 'Nævneren er alle i målgruppen, også dem uden oplyst visitationskategori; antallet af dem står ved tallet, og andelen af de kendte står ved siden af. Gennemsnittet er samlet: alle kommuners jobparate delt med alle kommuners målgruppe. Nye regler for visitation gjaldt fra 1. oktober 2016, lige før det første tal, så store stigninger kan være ny visitation.',
    en: 'The denominator is everybody in the target group, also those without a known category; their number stands by the figure, and the share of the known beside it. The mean is pooled: all municipalities’ job-ready divided by all municipalities’ target group. New rules of assessment held from 1 October 2016, just before the first figure, so large rises may be new assessments.',
  },
}

const goalThree: Definition = {
  id: 'goal-3',
  version: 1,
  validFrom: day('2016-07-01'),
  name: { da: 'Mål 3: virksomhedsrettet indsats', en: 'Goal 3: company measures' },
  population: goalTwo.population,
  numerator: {
    da: 'De, der i kvartalet var i ansættelse med løntilskud, virksomhedspraktik eller nytteindsats.',
    en: 'Those who in the quarter were in wage-subsidised work, a company internship or community work.',
  },
  unit: 'percent',
  period: 'quarter',
  mean: 'pooled',
  source: { da: 'Jobindsats', en: 'Jobindsats' },
  text: {
    da: 'Tælleren er de tre kategorier "i alt" lagt sammen. Den, der var i to af dem i samme kvartal, tæller i begge, så tallet er højst så stort, som der står. "Særligt tilrettelagt nytteindsats" er en del af "Nytteindsats i alt" og tælles ikke ved siden af. Kvartalet rummer flere personer end en enkelt måned. Gennemsnittet er samlet: alle kommuners tæller delt med alle kommuners målgruppe.',
    en: 'The numerator is the three "in total" categories added. Whoever was in two of them in the same quarter counts in both, so the figure is at most what it says. Specially arranged community work is part of community work in total and is not counted beside it. A quarter holds more persons than any of its months. The mean is pooled: all municipalities’ numerator divided by all municipalities’ target group.',
  },
}

const goalTwoOwn: Definition = {
  id: 'goal-2-own',
  version: 1,
  validFrom: day('2026-11-22'),
  name: { da: 'Mål 2 fra egne sager: visiteret jobparat', en: 'Goal 2 from own cases: assessed as job-ready' },
  population: {
    da: 'Borgere med en åben sag, som er i programmet på månedens sidste dag.',
    en: 'Citizens with an open case who are in the programme on the last day of the month.',
  },
  numerator: {
    da: 'De af dem, hvis nyeste matchgruppe den dag er jobparat.',
    en: 'Those of them whose newest category on that day is job-ready.',
  },
  unit: 'percent',
  period: 'month',
  mean: 'pooled',
  source: { da: 'Egne sager', en: 'Own cases' },
  text: {
    da: 'Hver person tælles én gang. Dagen, sagen lukkes, tæller med. Den, der ingen matchgruppe har endnu, er i nævneren som uoplyst. Tallet afviger fra Jobindsats: Jobindsats tæller dem, der får ydelsen i måneden, og opgør senere; egne sager tæller dem, der er i programmet den sidste dag, også uden ydelse, og ser en ny visitation samme dag. Samlet for flere kommuner lægges tællere og nævnere sammen, før der deles.',
    en: 'Every person counts once. The day a case is closed counts. Whoever has no category yet is in the denominator as unknown. The figure differs from Jobindsats: Jobindsats counts those who receive the benefit in the month, and counts later; own cases count those in the programme on the last day, also without benefit, and see a new assessment the same day. Over several municipalities numerators and denominators are added before dividing.',
  },
}

const goalThreeOwn: Definition = {
  id: 'goal-3-own',
  version: 1,
  validFrom: day('2026-11-22'),
  name: { da: 'Mål 3 fra egne sager: virksomhedsrettet indsats', en: 'Goal 3 from own cases: company measures' },
  population: {
    da: 'Borgere med en åben sag, som er i programmet en dag i kvartalet.',
    en: 'Citizens with an open case who are in the programme on any day of the quarter.',
  },
  numerator: {
    da: 'De af dem, der mindst én dag i kvartalet var i virksomhedspraktik, løntilskud eller nytteindsats.',
    en: 'Those of them who on at least one day of the quarter were in an internship, wage subsidy or community work.',
  },
  unit: 'percent',
  period: 'quarter',
  mean: 'pooled',
  source: { da: 'Egne sager', en: 'Own cases' },
  text: {
    da: 'Hver person tælles én gang, også den, der var i to slags forløb i kvartalet. Jobindsats lægger de tre kategorier sammen og tæller så den person to gange: det er en øvre grænse, og den står ved siden af. Begge kvartalets ender tæller med. Et forløb, ingen har sagt slut på, tæller til sin aftalte sidste dag.',
    en: 'Every person counts once, also one who was in two kinds of placement in the quarter. Jobindsats adds the three categories and then counts that person twice: that is an upper bound, and it stands beside. Both ends of the quarter count. A placement nobody has said the end of counts until its agreed last day.',
  },
}

/** Every definition ever used, the older versions too. */
export const definitions: readonly Definition[] = [goalOne, goalTwo, goalThree, goalTwoOwn, goalThreeOwn]

/** The newest version of a goal's definition. */
export function newestDefinition<Id extends Definition['id']>(goal: Id): Definition & { readonly id: Id } {
  const isOf = (one: Definition): one is Definition & { readonly id: Id } => one.id === goal
  return definitions.filter(isOf).reduce((newest, one) => (one.version > newest.version ? one : newest))
}

/** The definition a stored value was made under. @throws RangeError for a key that never was one. */
export function findDefinition(key: DefinitionKey): Definition {
  const found = definitions.find((one) => keyOf(one) === key)
  if (!found) throw new RangeError(`no definition ${key}`)
  return found
}
