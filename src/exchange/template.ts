import { csvFile } from '../platform/csv.ts'
import type { Kind } from './field.ts'
import { fieldsOf } from './fields.ts'

/** An invented row of each kind; the day in the CPR number plus 60, as invented numbers are written. */
const examples: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  citizens: {
    cpr: '610190-1110',
    givenName: 'Amal',
    familyName: 'Eksempel',
    targetGroup: 'Flygtning',
    residenceGround: 'Asyl § 7, stk. 1',
    takenOverOn: '01-02-2026',
    programmeKind: 'Introduktionsprogram',
    telephone: '20 30 40 50',
    address: 'Eksempelvej 1',
    postalCode: '0900',
    city: 'Fjordby',
    nameProtected: 'Nej',
    addressProtected: 'Nej',
    spokenLanguages: 'arabisk, engelsk',
    interpreterNeed: 'Altid',
    interpreterLanguage: 'arabisk',
    wishes: 'køkken',
  },
  talks: {
    recordId: 'S-1',
    cpr: '610190-1110',
    kind: 'Jobsamtale',
    date: '01-03-2026',
    time: '10.30',
    place: 'Rådhuset',
    outcome: 'Holdt',
    interpreter: 'Ja',
  },
  placements: {
    recordId: 'F-1',
    cpr: '610190-1110',
    kind: 'Virksomhedspraktik',
    workplace: 'Fjordkøkkenet',
    contact: 'Mona Eksempel',
    startsOn: '01-03-2026',
    endsOn: '30-05-2026',
    weeklyHours: '30',
    paidHours: '0',
    aimedHours: '7,5',
  },
  companies: {
    pNumber: '1000000001',
    cvr: '10000009',
    companyName: 'Eksempel ApS',
    name: 'Eksempel ApS, køkkenet',
    address: 'Havnen 1',
    postalCode: '0900',
    city: 'Fjordby',
    telephone: '20 30 40 60',
    track: 'Køkken',
  },
}

const notInTemplate = ['ownId', 'municipality']

/** A small file to begin with: every heading of a kind, and an invented row. */
export function templateOf(kind: Kind): string {
  const fields = fieldsOf[kind].filter(({ name }) => !notInTemplate.includes(name))
  return csvFile([fields.map(({ heads }) => heads[0] as string), fields.map(({ name }) => examples[kind][name] ?? '')])
}
