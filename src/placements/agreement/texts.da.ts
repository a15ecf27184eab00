import { listWords } from '../../platform/i18n/list-words.ts'
import type { AgreementState, Party } from './agreement.ts'

const states: Record<AgreementState, string> = {
  missing: 'Arbejdsaftalen mangler',
  unconfirmed: 'Nogen mangler at sige ja til arbejdsaftalen',
  complete: 'Arbejdsaftalen er på plads',
}

const parties: Record<Party, string> = {
  citizen: 'Borgeren',
  company: 'Virksomheden',
  municipality: 'Kommunen',
}

export const da = {
  title: 'Arbejdsaftale',
  states,
  parties,
  write: 'Skriv arbejdsaftalen',
  read: 'Læs arbejdsaftalen',
  rewrite: 'Skriv aftalen om',
  rewriteHint: 'En ny ordlyd skal alle tre sige ja til igen. Den gamle bliver gemt.',
  save: 'Gem arbejdsaftalen',
  saved: 'Arbejdsaftalen er gemt.',
  back: 'Til forløbet',
  fields: {
    aim: 'Mål',
    aimHint: 'Hvilke betalte timer går I efter, og hvornår?',
    aimFrom: (hours: string) => `${hours} betalte timer om ugen`,
    partGoals: 'Delmål',
    partGoal: (at: number) => `Delmål ${at}`,
    partGoalHint: 'Fx selv stå for anretning fra uge 4',
    tasks: 'Opgaver',
    tasksHint: 'Hvad laver borgeren på arbejdspladsen?',
    workingTime: 'Arbejdstid',
    workingTimeFrom: (hours: string) => `${hours} timer om ugen`,
    workingTimeHint: 'Dage og klokkeslæt, fx mandag til torsdag 9-13.45',
    followUpWeeks: 'Opfølgning hver',
    week: (weeks: number) => (weeks === 1 ? 'uge' : `${weeks}. uge`),
    followUp: 'Hvem følger op?',
    confirmations: 'Hvem har sagt ja?',
    confirmationsHint: 'Sæt kryds ved dem, der har sagt ja i dag. Resten kan sige ja senere.',
  },
  saidYes: (date: string) => `Sagde ja ${date}`,
  hasNot: 'Har ikke sagt ja endnu',
  noteYes: 'Har sagt ja',
  noteYesOf: (party: string) => `: ${party.toLowerCase()}`,
  yesNoted: 'Det er noteret.',
  written: (date: string, who: string) => `Skrevet ${date} af ${who}`,
  every: (weeks: number) => (weeks === 1 ? 'Hver uge' : `Hver ${weeks}. uge`),
  file: 'Hent som PDF',
  print: 'Aftalen på papir',
  inLanguage: (language: string) => `Dansk og ${language}`,
  danishOnly: 'Kun dansk',
  notWritten: (languages: readonly string[]) =>
    `Aftalen findes ikke på ${listWords(languages, 'da').toLowerCase()}. Gå den igennem med en tolk.`,
  languages: { en: 'engelsk', ar: 'arabisk', uk: 'ukrainsk' },
  eventWritten: (workplace: string) => `Arbejdsaftale skrevet med ${workplace}`,
  eventConfirmed: (party: string, workplace: string) => `${party} sagde ja til arbejdsaftalen med ${workplace}`,
}
