import type { DecidingRule, PersonWeek, PersonWhy } from '../dream/index.ts'
import { aligned } from './plain-text.ts'

const rules: Readonly<Record<DecidingRule, string>> = {
  dead: 'ikke i målgruppen: død i eller før kvartalets sidste uge',
  notResident: 'ikke i målgruppen: ikke bosat i Danmark i kvartalets sidste uge',
  noMunicipality: 'ikke i målgruppen: ingen af de valgte kommuner',
  origin: 'ikke i målgruppen: ikke ikke-vestlig indvandrer',
  age: 'ikke i målgruppen: under 18 eller over 64 år på kvartalets sidste søndag',
  noIntegrationBenefit: 'ikke i målgruppen: ingen integrationsydelse til og med kvartalet',
  beyond36Months: 'ikke i målgruppen: mere end 36 måneder siden den første integrationsydelse',
  notInProgramme: 'ikke i målgruppen: ikke i integrationsprogrammet',
  selfSupportingWeeks: 'selvforsørgende: uger nok uden ydelse',
  educationWeeks: 'i uddannelse: uger nok med SU',
  bothMoreSelfSupporting: 'selvforsørgende: uger nok til begge dele, flest uden ydelse',
  bothMoreEducation: 'i uddannelse: uger nok til begge dele, flest med SU',
  bothEqualSelfSupporting: 'selvforsørgende: uger nok til begge dele og lige mange',
  tooFewWeeks: 'i målgruppen, men ikke uger nok til nogen af delene',
}
const counted: Readonly<Record<PersonWeek['countedAs'], string>> = {
  'self-supporting': 'uden ydelse',
  education: 'uddannelse',
  nothing: '–',
}
const igu = { school: 'skole', practice: 'praktik' } as const

/** Why a person is counted as she is, week by week, as lines for a terminal, in Danish. */
export function textOfWhy(why: PersonWhy): readonly string[] {
  const { quarter, weeks, decidedBy, selfSupportingWeeks, educationWeeks, thresholdWeeks, firstReceipt } = why
  return [
    `${quarter}: ${rules[decidedBy]}`,
    '',
    ...aligned([['Uge', 'Kode', 'IGU', 'Tæller som'], ...weeks.map(weekRow)]),
    '',
    `${selfSupportingWeeks} uger uden ydelse og ${educationWeeks} uger i uddannelse; der skal ${thresholdWeeks} til.`,
    `Første integrationsydelse: ${firstReceipt ?? 'ingen'}. Kommune ${why.municipality ?? 'ingen'}, alder ${why.age}.`,
  ]
}

const weekRow = ({ week, code, igu: kind, countedAs, beforeFirstReceipt }: PersonWeek) => [
  week,
  code || '(ingen)',
  kind ? igu[kind] : '',
  beforeFirstReceipt ? 'før første ydelse' : counted[countedAs],
]
