import type { Exclusion } from '../dream/index.ts'
import type { Extreme, Finding } from './finding.ts'

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const and = new Intl.ListFormat('da-DK', { type: 'conjunction' })
const many = ({ names }: Extreme) => (names.length > 3 ? `${names.length} kommuner` : and.format(names))
const inPoints = (points: number) => `${Math.abs(points)} procentpoint`

function period(id: string): string {
  const quarter = /^(\d{4})Q(\d)$/.exec(id)
  if (quarter) return `${quarter[2]}. kvartal ${quarter[1]}`
  const month = /^(\d{4})-?M?(\d{2})$/.exec(id)
  return month ? `${months[Number(month[2]) - 1]} ${month[1]}` : id
}

function finding({ before, now, municipalities, up, down, same, untold, most, least }: Finding): string {
  const mean =
    typeof now !== 'number'
      ? 'Gennemsnittet kan ikke vises.'
      : typeof before === 'number'
        ? `Gennemsnittet er gået fra ${before} til ${now} procent.`
        : `Gennemsnittet er ${now} procent.`
  if (!most || !least) return mean
  const everybody = up === municipalities ? `Alle ${municipalities} kommuner er gået frem` : told()
  function told(): string {
    const parts = [`${up} kommuner er gået frem`, down > 0 && `${down} tilbage`, same > 0 && `${same} står stille`]
    return `${parts.filter(Boolean).join(', ')}${untold > 0 ? `, og for ${untold} er ændringen skjult` : ''}`
  }
  const end =
    least.points < 0
      ? `${many(least)} er faldet mest, ${inPoints(least.points)}`
      : `mindst ${many(least)} med ${Math.abs(least.points)}`
  return `${mean} ${everybody}. Mest ${many(most)} med ${inPoints(most.points)}, ${end}.`
}

export const da = {
  period,
  finding,
  invented: 'Opdigtede tal',
  inventedLong: 'Opdigtede tal. Kommuner og personer findes ikke.',
  goals: 'De tre mål',
  goalShort: { 1: 'Mål 1', 2: 'Mål 2, jobparate', 3: 'Mål 3, virksomhedsrettet' },
  goalTitle: {
    1: 'Mål 1: selvforsørgelse eller ordinær uddannelse',
    2: 'Mål 2: visiteret jobparat',
    3: 'Mål 3: virksomhedsrettet indsats',
  },
  lead: (municipalities: number, before: string | null, now: string) =>
    before
      ? `Andel af målgruppen i ${municipalities} kommuner, ${before} og ${now}`
      : `Andel af målgruppen i ${municipalities} kommuner, ${now}`,
  parts: 'Dele af målet',
  part: {
    municipalities: 'Kommuner',
    sexes: 'Kvinder og mænd',
    course: 'Over tid',
    definition: 'Sådan tælles det',
    errata: 'Kendte fejl i kilden',
    report: 'Rapporten for 2018',
  },
  none: 'Der er ikke offentliggjort tal for målet endnu.',
  toRegister: 'Gå til registret',
  municipality: 'Kommune',
  people: 'Personer',
  column: { women: 'Kvinder', men: 'Mænd', unknown: 'Uoplyst', shareOfKnown: 'Af kendte' },
  meanOf: { unweighted: 'Gennemsnit, uvægtet', pooled: 'Gennemsnit, samlet' },
  before: 'Før',
  now: 'Nu',
  change: 'Ændring',
  beforeMean: (value: string) => `før ${value}`,
  nowMean: {
    unweighted: (value: string) => `uvægtet gennemsnit ${value}`,
    pooled: (value: string) => `samlet gennemsnit ${value}`,
  },
  figureTitle: (goal: string) => `${goal}, procent, pr. kommune`,
  marks: (before: string, now: string) =>
    `Hul cirkel: ${before}. Fyldt: ${now}. Procent af målgruppen; ændring i procentpoint.`,
  marksNow: (now: string) => `Fyldt cirkel: ${now}. Procent af målgruppen.`,
  methodSaid: {
    unweighted: 'Gennemsnittet er uvægtet: hver kommune tæller lige meget.',
    pooled:
      'Gennemsnittet er samlet: alle kommuners tæller delt med alle kommuners nævner, så store kommuner tæller mest.',
  },
  weeksSaid: (threshold: number, weeks: number) => `Mindst ${threshold} af kvartalets ${weeks} uger.`,
  upperBound: 'Den, der er i to slags tilbud, tæller i begge: tallet er en øvre grænse.',
  extract: (source: string, date: string) => `${source}, udtræk ${date}.`,
  noExtract: (source: string) => `${source}.`,
  how: 'Sådan er der talt',
  knownErrors: (count: number) => (count === 1 ? '1 kendt fejl i kilden' : `${count} kendte fejl i kilden`),
  seniority:
    'Målgruppen før og nu har ikke samme anciennitet: i 4. kvartal 2016 kunne ingen have haft integrationsydelse i mere end 16 måneder, senere går grænsen ved 36. Læs tallet som udvikling, ikke som virkning. Tallene er ikke korrigeret for det lokale arbejdsmarked.',
  visitationRules:
    'Nye regler for visitation gjaldt fra 1. oktober 2016, lige før det første tal. En stor stigning kan være ny visitation. Tallene er ikke korrigeret for det lokale arbejdsmarked.',
  companyNote:
    'Tallene er ikke korrigeret for det lokale arbejdsmarked eller for, hvem målgruppen er. Læs dem som udvikling, ikke som virkning.',

  sexes: {
    title: (goal: 1 | 2 | 3) => `Mål ${goal}: kvinder og mænd`,
    lead: (goal: 1 | 2 | 3, now: string) =>
      `Andel ${{ 1: 'i selvforsørgelse eller ordinær uddannelse', 2: 'visiteret jobparat', 3: 'i virksomhedsrettet indsats' }[goal]}, ${now}`,
    untold: 'Kilden oplyser ikke køn, så kvinder og mænd kan ikke vises hver for sig.',
    finding: (goal: 1 | 2 | 3, men: number, women: number, gap: number) =>
      `I gennemsnit ${goal === 1 ? 'har' : 'er'} ${men} procent af mændene og ${women} procent af kvinderne ${{ 1: 'nået målet', 2: 'jobparate', 3: 'i virksomhedsrettet indsats' }[goal]}. Forskellen er ${gap} procentpoint.`,
    before: (quarter: string, men: number, women: number, gap: number) =>
      `I ${quarter} var det ${men} og ${women}, en forskel på ${gap}.`,
    favour: (names: readonly string[]) =>
      names.length === 1 ? `I ${names[0]} er kvinderne foran.` : `I ${and.format(names)} er kvinderne foran.`,
    none: 'Gennemsnittet for kvinder og mænd kan ikke vises.',
    women: 'Kvinder',
    men: 'Mænd',
    gap: 'Forskel',
    gapBefore: 'Forskel før',
    womenMean: (value: string) => `kvinder ${value}`,
    menMean: (value: string) => `mænd ${value}`,
    marks: 'Hul cirkel: kvinder. Fyldt: mænd. Procent af målgruppen; forskel i procentpoint, mænd minus kvinder.',
    minus:
      'Et minus betyder, at kvinderne er foran. Forskellen er regnet før afrunding, så den kan være ét point fra de viste tal.',
    baseline: (quarter: string) =>
      `Forskel før er fra ${quarter}. Udgangspunktet for kvinder og mænd er et andet kvartal end for målet i alt, som i rapporten for 2018.`,
  },
  course: {
    title: 'Mål 1: over tid',
    lead: 'Andel i selvforsørgelse eller ordinær uddannelse, kvartal for kvartal',
    short: (quarter: string) => `${quarter.slice(5)}. kvt. ${quarter.slice(0, 4)}`,
    finding: (name: string | null, from: string, first: number, to: string, last: number) =>
      `Fra ${from} til ${to} er ${name ?? 'gennemsnittet'} gået fra ${first} til ${last} procent.`,
    none: 'Der er for få kvartaler til at vise en udvikling.',
    mean: 'Uvægtet gennemsnit',
    quarter: 'Kvartal',
    choose: 'Sammenlign med en kommune',
    all: 'Kun gennemsnittet',
    show: 'Vis',
    men: 'Mænd',
    women: 'Kvinder',
    ofMunicipality: (name: string) => `${name} og gennemsnittet`,
    bySex: 'Kvinder og mænd',
    bySexFinding: (men: number, women: number) =>
      `I det seneste kvartal har ${men} procent af mændene og ${women} procent af kvinderne nået målet.`,
    bySexNone: 'Forskellen i det seneste kvartal kan ikke vises.',
    coarse: (quarters: readonly string[]) =>
      `I ${and.format(quarters)} er et gennemsnit rundet grovere, så det ikke røber et skjult tal.`,
    overlap:
      '1. kvartal 2017 er som i rapporten kun talt for kvinder og mænd. De samme personer er med i flere kvartaler. Hvert kvartal er beskyttet for sig, og et tal, der er skjult i ét kvartal, kan ikke regnes ud af de andre.',
  },
  place: {
    title: (name: string) => name,
    lead: (now: string) => `Mål 1 i ${now}`,
    finding: (name: string, now: number, mean: number) => {
      const gap = now - mean
      const where = gap === 0 ? 'det samme som' : `${Math.abs(gap)} procentpoint ${gap > 0 ? 'over' : 'under'}`
      return `I ${name} har ${now} procent af målgruppen nået målet. Det er ${where} gennemsnittet.`
    },
    alone: (name: string, now: number) => `I ${name} har ${now} procent af målgruppen nået målet.`,
    hidden: (name: string) => `Tallet for ${name} er skjult for at beskytte de få, det handler om.`,
    population: 'Målgruppe',
    reached: 'Har nået målet',
    since: (quarter: string) => `siden ${quarter}`,
    points: 'point',
    uncertainty: (low: string, high: string) => `95 % usikkerhed: ${low}-${high} %`,
    partsTitle: 'Hvem har nået målet?',
    group: 'Gruppe',
    all: 'Alle',
    selfSupporting: 'Selvforsørgende',
    education: 'Ordinær uddannelse',
    share: 'I alt, procent',
    others: 'Mål 2 og 3',
    goal: 'Mål',
    wilson: 'Usikkerheden er Wilsons 95 %-interval. Den siger, hvor meget tallet kan svinge, når gruppen er lille.',
    back: 'Alle kommuner',
  },
  definition: {
    title: 'Sådan tælles det',
    population: 'Målgruppe',
    numerator: 'Har nået målet',
    period: 'Periode',
    periods: { quarter: 'Kvartal', month: 'Måned' },
    mean: 'Gennemsnit',
    source: 'Kilde',
    version: 'Definition',
    validFrom: 'Gælder fra',
    text: 'Reglerne',
    thisResult: 'Netop dette tal',
    snapshot: 'Udtræk',
    extractDate: 'Udtrukket',
    publishedAt: 'Offentliggjort',
    threshold: 'Mindste tal, der vises',
    parameters: 'Valg i beregningen',
    parameterNames: {
      thresholdWeeks: 'Uger, der skal til',
      proportional: 'Følger grænsen kvartalets længde?',
      months: 'Måneder siden første integrationsydelse, højst',
      clock: 'De 36 måneder måles som',
      newcomerWeeksCount: 'Tæller uger før den første ydelse?',
      codes: 'Tabel over ydelseskoder',
      municipalities: 'Kommuner',
      numerator: 'Tæller',
      denominator: 'Nævner',
      unknown: 'Uden kategori',
    } as Record<string, string>,
    parameterValues: {
      true: 'ja',
      false: 'nej',
      elapsed: 'tid siden den første uge',
      accumulated: 'uger med ydelse lagt sammen',
      all: 'alle i udtrækket',
    } as Record<string, string>,
    parameter: 'Valg',
    value: 'Værdi',
    excluded: 'Ikke med i målgruppen',
    reason: 'Hvorfor',
    persons: 'Personer',
    excludedNote: 'Den første grund, der passer, tæller. Personer i registret er målgruppen og disse lagt sammen.',
    warnings: 'Det skal du vide',
    noWarnings: 'Ingen forbehold ved beregningen.',
    warning: (code: string) => `Forbehold: ${code}`,
    older: 'Andre versioner',
    noOlder: 'Definitionen har kun haft én version.',
  },
  warnings: {
    'programme-not-tested': ({ quarter }) =>
      `${period(String(quarter))}: registret siger ikke, hvem der er i integrationsprogrammet, så alle i aldersgruppen regnes med.`,
    'short-history': ({ quarter, firstWeek, months: limit }) =>
      `${period(String(quarter))}: registret begynder i ${String(firstWeek).replace(/(\d+)W0?(\d+)/, 'uge $2, $1')}, altså mindre end ${limit} måneder før. En ydelse før da kan ikke ses.`,
    'weeks-missing-earlier': ({ quarter, weeks }) =>
      `${period(String(quarter))}: ${weeks} uger før kvartalet mangler i registret. En første ydelse i dem kan ikke ses.`,
    'quarter-length': ({ quarter, weeks }) => `${period(String(quarter))} har ${weeks} uger, ikke 13.`,
    'igu-disagrees': ({ quarter }) =>
      `${period(String(quarter))}: filen med IGU-forløb og DREAM er uenige for nogle personer. Filen bestemmer.`,
    'igu-without-person': () => 'Nogle IGU-forløb hører til personer, der ikke er i registret.',
    'rejected-rows': ({ rows }) => `${rows} rækker blev afvist, da udtrækket blev indlæst, og er ikke talt med.`,
    'empty-municipality': ({ municipality }) =>
      `Kommune ${municipality} har ingen i målgruppen og er ikke med i gennemsnittet.`,
    'no-men': ({ municipality }) =>
      `Kommune ${municipality} har ingen mænd i målgruppen og er ikke med i mændenes gennemsnit.`,
    'no-women': ({ municipality }) =>
      `Kommune ${municipality} har ingen kvinder i målgruppen og er ikke med i kvindernes gennemsnit.`,
    'mean-rounded': () => 'Et gennemsnit er rundet grovere end til hele procent, så det ikke røber et skjult tal.',
    'upper-bound': ({ period: at }) =>
      `${period(String(at))}: den, der er i to slags tilbud, tæller i begge. Tallet er en øvre grænse.`,
    'unknown-category': ({ period: at, persons }) =>
      `${period(String(at))}: ${persons} personer har ikke en oplyst visitationskategori. De er med i nævneren.`,
    missing: ({ municipality, period: at }) =>
      `Kommune ${municipality} mangler et tal i kilden for ${period(String(at))} og er ikke med i gennemsnittet.`,
    'more-than-all': ({ municipality, period: at }) =>
      `Kommune ${municipality} har flere i tælleren end i nævneren for ${period(String(at))} og er ikke med i gennemsnittet.`,
  } as Record<string, (details: Record<string, string | number>) => string>,
  exclusion: {
    dead: 'Død',
    notResident: 'Bor ikke i Danmark',
    noMunicipality: 'Bor ikke i en af kommunerne',
    origin: 'Ikke i gruppen ikke-vestlige indvandrere',
    age: 'Under 18 eller over 64',
    noIntegrationBenefit: 'Har ikke fået integrationsydelse',
    beyond36Months: 'Mere end 36 måneder siden første integrationsydelse',
    notInProgramme: 'Ikke i integrationsprogrammet',
  } satisfies Record<Exclusion | 'notInProgramme', string> as Record<string, string>,
  errata: {
    title: 'Kendte fejl i kilden',
    lead: 'Steder, hvor rapporten for 2018 modsiger sig selv eller mangler noget, og hvad vi har besluttet.',
    number: 'Nr.',
    wrong: 'Hvad kilden siger',
    decided: 'Hvad vi gør',
    shownAt: 'Vises ved',
    ofGoal: (goal: number) => `Ved mål ${goal}`,
    others: 'De øvrige',
    place: {
      'goal-1': 'mål 1',
      'goal-2': 'mål 2',
      'goal-3': 'mål 3',
      sexes: 'kvinder og mænd',
      baseline: 'udgangspunktet',
      change: 'ændringer',
      parts: 'de to dele',
      'self-evaluation': 'selvevaluering',
    },
  },
  report: {
    title: 'Sammenlign med rapporten for 2018',
    lead: 'Det, der blev offentliggjort for de 17 kommuner i oktober 2019, ved siden af det, der er regnet her.',
    invented: 'Tallene her er opdigtede og lavet, så de ligner. De skal ikke være ens med rapportens.',
    real: 'Er tallene ens, er definitionen læst som i rapporten. En forskel skal kunne forklares.',
    finding: (close: number, all: number) => `${close} af ${all} tal ligger højst 2 procentpoint fra rapporten.`,
    figure: 'Tal',
    published: 'Rapporten',
    ours: 'Her',
    difference: 'Forskel, point',
    baseline: 'før',
    now: 'nu',
    spread: 'Spredning, rapporten',
    spreadOurs: 'Spredning, her',
    range: (low: number, high: number) => (low < 0 ? `−${-low} til ${high}` : `${low}-${high}`),
    part: {
      reached: 'Mål 1, i alt',
      selfSupporting: 'Mål 1, selvforsørgelse',
      education: 'Mål 1, uddannelse',
      men: 'Mål 1, mænd',
      women: 'Mål 1, kvinder',
      genderGap: 'Mål 1, mænd minus kvinder',
      jobReady: 'Mål 2, jobparate',
      companyMeasure: 'Mål 3, virksomhedsrettet',
    },
    at: (which: string, when: string) => `${which}, ${when}`,
    hiddenSpread: 'Spredningen er mellem de kommuner, hvis tal kan vises.',
  },
  file: {
    csv: 'CSV',
    xlsx: 'XLSX',
    png: 'PNG',
    svg: 'SVG',
    hidden: 'skjult',
    sheet: 'Tal',
    about: 'Om tallene',
    hiddenMeans: 'skjult: et lille tal, eller skjult for at beskytte et andet. Det er ikke nul.',
    definition: 'Definition',
    snapshot: 'Udtræk',
    extractDate: 'Udtrukket',
    threshold: 'Mindste tal, der vises',
    period: 'Periode',
    baseline: 'Udgangspunkt',
    name: (goal: number, when: string) => `maal-${goal}-${when}`,
    heads: {
      code: 'Kode',
      municipality: 'Kommune',
      population: 'Personer',
      selfSupporting: 'Selvforsørgende',
      education: 'Ordinær uddannelse',
      reached: 'Har nået målet',
      share: 'Andel',
      men: 'Mænd, andel',
      women: 'Kvinder, andel',
      genderGap: 'Forskel, mænd minus kvinder',
      before: 'Andel før',
      changePp: 'Ændring, procentpoint',
      numerator: 'Tæller',
      denominator: 'Nævner',
      unknown: 'Uoplyst',
      shareOfKnown: 'Andel af kendte',
    },
  },
}
