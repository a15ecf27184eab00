import { listWords } from '../platform/i18n/list-words.ts'
import { type DigitalFact, digitalLines } from './digital-lines.ts'

const list = (words: readonly string[]) => listWords(words, 'da')

export const da = {
  worklist: 'Mine borgere',
  theCase: 'Sagen',
  tabs: {
    overview: 'Overblik',
    progression: 'FIP og progression',
    plan: 'Plan og timer',
    talks: 'Samtaler og journal',
    ownNotes: 'Mine notater',
    visitation: 'Visitation',
    placements: 'Praktik og job',
    tasks: 'Opgaver',
    details: 'Oplysninger',
    accesses: 'Hvem har set sagen',
  },
  age: (years: number) => `${years} år`,
  cpr: 'CPR',
  showNumber: 'Vis',
  showNumberOf: (name: string) => `CPR-nummer for ${name}`,
  protectedName: 'Navne- og adressebeskyttelse',
  protectedAddress: 'Adressebeskyttelse',
  closedOn: (date: string) => `Afsluttet ${date}`,
  interpreter: (language: string | null, always: boolean) =>
    `${language ? `${language} tolk` : 'Tolk'} ${always ? 'hver gang' : 'ved svære emner'}`,
  facts: {
    programme: 'Målgruppe',
    matchGroup: 'Matchgruppe',
    benefit: 'Ydelse',
    danish: 'Dansk',
    digital: 'Digitalt',
    changes: 'Skift af sagsbehandler',
    telephone: 'Telefon',
    caseworker: 'Sagsbehandler',
    since: (date: string) => `siden ${date}`,
    programmeNote: (date: string, month: number | null, months: number | null) =>
      [`siden ${date}`, month && (months ? `måned ${month} af ${months}` : `måned ${month}`)]
        .filter(Boolean)
        .join(', '),
    changesIn: (count: number, months: number) =>
      count === 0 ? 'Ingen' : `${count} på ${months} ${months === 1 ? 'måned' : 'måneder'}`,
    latest: (date: string) => `senest ${date}`,
    notNoted: 'Ikke noteret',
    module: (education: string, module: number) => `${education}, modul ${module}`,
    passed: (test: string, date: string) => `${test} bestået ${date}`,
    digitalLines: (skills: readonly DigitalFact[]) =>
      digitalLines(skills, {
        alone: (names) => `${list(names)} selv`,
        'with-help': (names) => `${list(names)} med hjælp`,
        'not-yet': (names) => `${list(names)} ikke endnu`,
        exempt: (names) => `Fritaget for ${list(names)}`,
      }),
  },
  targetGroups: {
    refugee: 'Flygtning',
    'family-reunified': 'Familiesammenført',
    'displaced-ukrainian': 'Fordrevet fra Ukraine',
    immigrant: 'Indvandrer',
  },
  programmes: {
    introduction: 'introduktionsprogram',
    'self-support': 'selvforsørgelses- og hjemrejseprogram',
    none: 'uden program',
  },
  matchGroups: {
    'job-ready': 'Jobparat',
    'activity-ready': 'Aktivitetsparat',
    'education-ready': 'Uddannelsesparat',
  },
  nothingYet: 'Der står ikke noget endnu.',
  save: 'Gem',
  noChange: {
    'not-own-team': 'Borgeren hører til et andet team. Du kan læse, men kun borgerens eget team kan ændre noget.',
    'not-accepted': 'Borgeren er tilbudt dig. Tag imod henvisningen, før du ændrer noget.',
    'case-closed': 'Sagen er afsluttet. Genåbn den, hvis noget skal ændres.',
  } as Record<string, string>,
}
