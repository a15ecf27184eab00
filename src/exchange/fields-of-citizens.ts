import { type CodeWords, coded, type Field, field } from './field.ts'
import { date, email, text, words, yesOrNo } from './read-value.ts'

const targetGroups: CodeWords = {
  refugee: ['Flygtning', 'Flygtninge', 'Asyl', 'Refugee'],
  'family-reunified': [
    'Familiesammenført',
    'Familiesammenført til flygtning',
    'Familiesammenføring',
    'Family reunified',
  ],
  'displaced-ukrainian': ['Fordrevet fra Ukraine', 'Fordreven ukrainer', 'Ukrainer', 'Særlov', 'Displaced Ukrainian'],
  immigrant: ['Indvandrer', 'Anden indvandrer', 'Immigrant'],
}

const programmeKinds: CodeWords = {
  introduction: ['Introduktionsprogram', 'Integrationsprogram', 'Introduction programme'],
  'self-support': ['Selvforsørgelses- og hjemrejseprogram', 'SHO-program', 'Self-support and return programme'],
  none: ['Uden program', 'Intet program', 'No programme'],
}

const interpreterNeeds: CodeWords = {
  none: ['Nej', 'Ingen', 'Ikke behov', 'No'],
  'difficult-matters': ['Ved svære emner', 'Efter behov', 'Delvist', 'Difficult matters'],
  always: ['Ja', 'Altid', 'Hver gang', 'Always', 'Yes'],
}

/** What a file of citizens may hold. */
export const citizenFields: readonly Field[] = [
  field('cpr', 'cpr', text(20), ['CPR-nummer', 'CPR', 'CPR nr', 'CPRNR', 'Personnummer', 'Borger CPR'], {
    need: 'always',
    asks: true,
  }),
  field('municipality', 'code', text(40), ['Kommunekode', 'Kommune', 'Ansvarlig kommune', 'Kommunenr'], { asks: true }),
  field('givenName', 'text', text(), ['Fornavn', 'Fornavne', 'Fornavn og mellemnavn', 'First name'], { need: 'new' }),
  field('familyName', 'text', text(), ['Efternavn', 'Efternavne', 'Last name'], { need: 'new' }),
  coded('targetGroup', targetGroups, ['Målgruppe', 'Målgruppekode', 'Target group'], { need: 'new' }),
  field('residenceGround', 'text', text(), ['Opholdsgrundlag', 'Opholdstilladelse', 'Lovgrundlag']),
  field(
    'takenOverOn',
    'date',
    date,
    ['Overtaget den', 'Overtagelsesdato', 'Overtaget', 'Modtaget i kommunen', 'Visiteringsdato'],
    {
      need: 'new',
    },
  ),
  coded('programmeKind', programmeKinds, ['Program', 'Programtype']),
  field('programmeStartsOn', 'date', date, [
    'Programmet begynder',
    'Programstart',
    'Program start',
    'Startdato for program',
  ]),
  field('programmeEndsOn', 'date', date, ['Programmet slutter', 'Programslut', 'Program slut', 'Slutdato for program']),
  field('contractSignedOn', 'date', date, ['Kontrakten er skrevet under', 'Kontraktdato', 'Kontrakt underskrevet']),
  field('benefit', 'text', text(), ['Ydelse', 'Ydelsestype', 'Forsørgelse']),
  field('benefitSince', 'date', date, ['Ydelse siden', 'Ydelse fra', 'Ydelsesstart']),
  field('telephone', 'text', text(40), ['Telefon', 'Telefonnummer', 'Tlf', 'Mobil', 'Mobilnummer']),
  field('email', 'text', email, ['E-mail', 'Email', 'Mail', 'E-mailadresse']),
  field('address', 'text', text(), ['Adresse', 'Vejnavn og husnummer', 'Gade', 'Bopæl']),
  field('postalCode', 'text', text(10), ['Postnummer', 'Postnr']),
  field('city', 'text', text(100), ['By', 'Bynavn', 'Postdistrikt']),
  field('nameProtected', 'code', yesOrNo, [
    'Navne- og adressebeskyttelse',
    'Navnebeskyttelse',
    'Navneadressebeskyttet',
  ]),
  field('addressProtected', 'code', yesOrNo, ['Adressebeskyttelse', 'Beskyttet adresse', 'Adressebeskyttet']),
  field('spokenLanguages', 'text', words(200), ['Taler', 'Sprog', 'Talte sprog']),
  coded('interpreterNeed', interpreterNeeds, ['Behov for tolk', 'Tolkebehov', 'Tolk']),
  field('interpreterLanguage', 'text', text(60), ['Tolkesprog']),
  field('wishes', 'text', words(1000), ['Ønsker', 'Jobønsker']),
  field('caseworker', 'text', text(), ['Sagsbehandler', 'Rådgiver', 'Ansvarlig sagsbehandler'], { once: true }),
]
