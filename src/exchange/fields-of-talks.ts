import { type CodeWords, coded, type Field, field } from './field.ts'
import { date, text, time, yesOrNo } from './read-value.ts'

/** Kinds of talk with the words of the national data model and of the systems around it. */
const talkWords: CodeWords = {
  'job-talk': ['Jobsamtale', 'Job samtale', 'Jobsamtale med a-kasse', 'Fælles jobsamtale'],
  'follow-up': ['Opfølgningssamtale', 'Opfølgning', 'Individuel samtale', 'Anden samtale'],
  contract: ['Kontraktsamtale', 'Kontraktopfølgning', 'Integrationskontrakt'],
  cv: ['CV-samtale'],
  placing: ['Formidlingssamtale', 'Henvisning'],
  availability: ['Rådighedssamtale'],
  information: ['Informationsmøde', 'Informationsmøde uden mødepligt'],
  'three-party': ['Trepartssamtale', 'Trekantsmøde', 'Virksomhedssamtale'],
  'round-table': ['Rundbordssamtale', 'Netværksmøde'],
  motivation: ['Motiverende samtale', 'Motivationssamtale'],
  'home-visit': ['Hjemmebesøg'],
  'open-counselling': ['Åben rådgivning'],
  telephone: ['Telefonsamtale', 'Telefonisk samtale', 'Telefon'],
}

const outcomeWords: CodeWords = {
  booked: ['Aftalt', 'Planlagt', 'Booket', 'Indkaldt'],
  held: ['Holdt', 'Afholdt', 'Gennemført'],
  missed: ['Udeblivelse', 'Udeblevet', 'Ikke mødt'],
  cancelled: ['Aflyst', 'Annulleret'],
}

/** What a record is found again by: the source's own id, or ours in a file that was taken out here. */
export const ids: readonly Field[] = [
  field('recordId', 'text', text(), ['Id', 'Guid', 'Sagsid', 'Record id', 'Løbenummer', 'Identifikator'], {
    asks: true,
  }),
  field('ownId', 'number', text(20), ['Fremgang-id'], { asks: true }),
  field('cpr', 'cpr', text(20), ['CPR-nummer', 'CPR', 'CPR nr', 'CPRNR', 'Personnummer', 'Borger CPR'], {
    need: 'always',
    asks: true,
  }),
  field('municipality', 'code', text(40), ['Kommunekode', 'Kommune', 'Ansvarlig kommune', 'Kommunenr'], { asks: true }),
]

/** What a file of talks may hold. */
export const talkFields: readonly Field[] = [
  ...ids,
  coded('kind', talkWords, ['Samtaletype', 'Type', 'Art', 'Samtale'], { need: 'new' }),
  field('date', 'date', date, ['Dato', 'Samtaledato', 'Mødedato', 'Tidspunkt', 'Start'], { need: 'always' }),
  field('time', 'time', time, ['Kl.', 'Klokkeslæt', 'Tid', 'Starttid', 'Klokken'], { need: 'always' }),
  field('place', 'text', text(), ['Sted', 'Mødested', 'Lokale']),
  coded('outcome', outcomeWords, ['Status', 'Resultat', 'Udfald']),
  field('interpreter', 'code', yesOrNo, ['Tolk', 'Med tolk']),
  field('staff', 'text', text(), ['Medarbejder', 'Sagsbehandler', 'Afholdt af', 'Ansvarlig'], { once: true }),
]
