import type { CodeClass, CodeLine, CodeTable } from './code-table.ts'

const always = { validFrom: null, validTo: null }
const found = 'DREAM-indlæser med åben kilde, koder som i 2015-16'
const asRead = 'Fremgangs læsning, 22.11.2026 (docs/decisions/0022)'

interface Group {
  readonly codes: string
  readonly meaning: string
  readonly class: CodeClass
  readonly firstReceipt?: true
  readonly source?: string
}

const groups: readonly Group[] = [
  { codes: '', meaning: 'Ingen kode', class: 'benefit-free' },
  { codes: '0', meaning: 'Selvforsørgelse, afledt', class: 'benefit-free' },
  { codes: '100', meaning: 'Beskæftigelse, afledt', class: 'benefit-free' },
  { codes: '111-114', meaning: 'Dagpenge', class: 'benefit' },
  { codes: '121-123', meaning: 'Feriedagpenge fra beskæftigelse', class: 'benefit', source: asRead },
  { codes: '124-126', meaning: 'Feriedagpenge fra ledighed', class: 'benefit' },
  { codes: '130-139', meaning: 'Kontanthjælp, jobparat', class: 'benefit' },
  // 142 is no code: no family has an activity 2.
  { codes: '140-141 143-149', meaning: 'Uddannelseshjælp, jobparat', class: 'benefit' },
  { codes: '151', meaning: 'Særlig uddannelsesydelse', class: 'benefit' },
  { codes: '152', meaning: 'Arbejdsmarkedsydelse', class: 'benefit' },
  { codes: '211-218', meaning: 'Dagpenge under aktivering', class: 'benefit' },
  { codes: '231-232', meaning: '6-ugers selvvalgt uddannelse', class: 'benefit' },
  { codes: '299', meaning: 'Anden aktivering', class: 'benefit' },
  { codes: '412', meaning: 'Orlov: sabbat, børnepasning', class: 'benefit' },
  { codes: '413', meaning: 'Uddannelsesorlov', class: 'benefit' },
  { codes: '511', meaning: 'Servicejob', class: 'benefit', source: asRead },
  { codes: '521', meaning: 'Voksenlærling', class: 'benefit-free', source: asRead },
  { codes: '522', meaning: 'Rotationsvikar', class: 'benefit-free', source: asRead },
  { codes: '611', meaning: 'Overgangsydelse, den gamle', class: 'benefit' },
  { codes: '621', meaning: 'Efterløn', class: 'benefit' },
  { codes: '622', meaning: 'Fleksydelse', class: 'benefit' },
  { codes: '651', meaning: 'SU med ydelse', class: 'education' },
  { codes: '652', meaning: 'SU uden ydelse', class: 'neither', source: asRead },
  { codes: '661', meaning: 'VUS/SVU', class: 'benefit' },
  { codes: '700 703-709', meaning: 'Integrationsydelse', class: 'benefit', firstReceipt: true },
  { codes: '701-702', meaning: 'Integrationsydelse, ikke fundet i brug', class: 'benefit', source: asRead },
  { codes: '710-719', meaning: 'Kontanthjælp under integrationsloven', class: 'benefit' },
  { codes: '720-729', meaning: 'Uddannelseshjælp', class: 'benefit' },
  { codes: '730-739', meaning: 'Kontanthjælp', class: 'benefit' },
  { codes: '740-749', meaning: 'Ledighedsydelse', class: 'benefit' },
  { codes: '750-759', meaning: 'Forrevalidering', class: 'benefit' },
  { codes: '760-768', meaning: 'Revalidering', class: 'benefit' },
  { codes: '771', meaning: 'Fleksjob', class: 'benefit' },
  { codes: '774', meaning: 'Sygedagpenge under fleksjob', class: 'benefit' },
  { codes: '781-782', meaning: 'Skånejob', class: 'benefit' },
  { codes: '783-784', meaning: 'Førtidspension', class: 'benefit' },
  { codes: '785', meaning: 'Jobafklaring', class: 'benefit' },
  { codes: '810-818', meaning: 'Ressourceforløb', class: 'benefit' },
  { codes: '881', meaning: 'Barselsdagpenge', class: 'benefit' },
  { codes: '890-898', meaning: 'Sygedagpenge', class: 'benefit' },
  { codes: '899', meaning: 'Delvis rask', class: 'benefit' },
  { codes: '997', meaning: 'Ikke bosiddende i Danmark', class: 'not-resident', source: asRead },
  { codes: '998', meaning: 'Folkepension', class: 'benefit', source: asRead },
  { codes: '999', meaning: 'Død', class: 'dead', source: asRead },
]

/** The code table that figures start from. A table of one's own is a new version beside it, never a change in it. */
export const builtInCodes: CodeTable = { id: 'dream-codes', version: 1, codes: groups.flatMap(linesOf) }

function linesOf({ codes, source = found, ...rest }: Group): CodeLine[] {
  return codes.split(' ').flatMap((range) => codesIn(range).map((code) => ({ ...rest, code, source, ...always })))
}

function codesIn(range: string): string[] {
  const [first = '', last] = range.split('-')
  if (last === undefined) return [first]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at))
}
