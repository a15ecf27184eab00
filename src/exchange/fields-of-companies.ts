import { type CodeWords, coded, type Field, field } from './field.ts'
import { date, email, text } from './read-value.ts'

/** The industry tracks, in Danish; the code itself is read as well. */
const trackWords: CodeWords = {
  kitchen: ['Køkken', 'Restaurant', 'Køkken og restaurant'],
  cleaning: ['Rengøring'],
  hotel: ['Hotel'],
  retail: ['Butik', 'Detailhandel'],
  warehouse: ['Lager', 'Lager og logistik'],
  industry: ['Industri', 'Produktion'],
  building: ['Byggeri', 'Bygge og anlæg'],
  care: ['Pleje', 'Social og sundhed', 'Ældrepleje'],
  childcare: ['Børn', 'Dagtilbud', 'Børn og unge'],
  green: ['Grønne områder', 'Landbrug', 'Gartneri'],
  transport: ['Transport'],
  office: ['Kontor', 'Administration'],
  other: ['Andet'],
}

/** What a file of workplaces may hold. */
export const companyFields: readonly Field[] = [
  field('pNumber', 'number', text(20), ['P-nummer', 'P-nr', 'Pnummer', 'Produktionsenhed', 'P nummer'], {
    need: 'always',
    asks: true,
  }),
  field('cvr', 'number', text(20), ['CVR-nummer', 'CVR', 'CVR-nr'], { need: 'always', asks: true }),
  field('companyName', 'text', text(), ['Virksomhed', 'Virksomhedsnavn', 'Juridisk navn']),
  field('name', 'text', text(), ['Arbejdssted', 'Navn', 'Produktionsenhedens navn', 'Arbejdsplads'], { need: 'new' }),
  field('address', 'text', text(), ['Adresse', 'Vej og nummer', 'Beliggenhedsadresse']),
  field('postalCode', 'text', text(10), ['Postnummer', 'Postnr']),
  field('city', 'text', text(100), ['By', 'Bynavn', 'Postdistrikt']),
  field('telephone', 'text', text(40), ['Telefon', 'Telefonnummer', 'Tlf']),
  field('email', 'text', email, ['E-mail', 'Email', 'Mail']),
  field('db07', 'code', text(10), ['Branchekode', 'DB07', 'Hovedbranche kode']),
  field('trade', 'text', text(), ['Branche', 'Hovedbranche', 'Branchetekst']),
  coded('track', trackWords, ['Branchespor', 'Spor']),
  field('closedOn', 'date', date, ['Ophørt den', 'Ophørsdato', 'Lukket']),
]
