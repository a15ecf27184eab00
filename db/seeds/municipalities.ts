import type { Db } from '../../src/platform/db/scope.ts'
import type { MunicipalityId, StaffId, TeamId } from '../../src/platform/ids.ts'
import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { personas } from '../../src/staff/index.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { danishNames } from './names.ts'
import type { Random } from './random.ts'
import type { Crew, Member } from './story.ts'

interface Colleague {
  readonly name: string
  readonly role: Member['role']
  readonly title: string
  /** Which team, from 0; null for those who belong to none. */
  readonly team: number | null
  readonly persona?: string
  /** Days before today. Everybody else was here all along. */
  readonly cameDaysAgo?: number
  readonly leftDaysAgo?: number
}

export interface Municipality {
  readonly id: MunicipalityId
  readonly name: string
  readonly town: string
  readonly postalCode: string
  readonly department: string
  readonly teams: readonly string[]
  readonly colleagues: readonly Colleague[]
}

const titles: Readonly<Record<Member['role'], string>> = {
  caseworker: 'Sagsbehandler',
  coordinator: 'Faglig koordinator',
  'team-leader': 'Teamleder',
  'company-adviser': 'Virksomhedskonsulent',
  mentor: 'Mentor',
  'project-leader': 'Projektleder',
  administrator: 'Administrator',
  facilitator: 'Programfacilitator',
  evaluator: 'Evaluator',
}

const colleague = (role: Member['role'], team: number | null, name: string, more: Partial<Colleague> = {}) => ({
  name,
  role,
  title: titles[role],
  team,
  ...more,
})

const persona = (id: string, team: number | null): Colleague => {
  const found = personas.find((each) => each.id === id)
  if (!found || found.role === 'citizen') throw new RangeError(`no persona of staff: ${id}`)
  return { name: found.name, role: found.role, title: found.title, team, persona: id }
}

const place = (
  id: number,
  town: string,
  rest: Pick<Municipality, 'department' | 'teams' | 'colleagues'>,
): Municipality => ({
  id: id as MunicipalityId,
  name: `${town} Kommune`,
  town,
  postalCode: String(id).padStart(4, '0'),
  ...rest,
})

export const programme: Municipality = {
  id: 0 as MunicipalityId,
  name: 'Programmet',
  town: '',
  postalCode: '',
  department: 'Programsekretariatet',
  teams: [],
  colleagues: [persona('facilitator', null), persona('evaluator', null)],
}

export const fjordby = place(900, 'Fjordby', {
  department: 'Integration og Job',
  teams: ['Integrationsteamet', 'Jobteamet', 'Familieteamet'],
  colleagues: [
    persona('caseworker', 0),
    persona('company-adviser', 0),
    persona('mentor', 0),
    persona('coordinator', 0),
    persona('team-leader', 0),
    colleague('caseworker', 0, 'Sofie Dam'),
    colleague('caseworker', 0, 'Pernille Holt', { leftDaysAgo: 296 }),
    persona('caseworker-2', 1),
    colleague('caseworker', 1, 'Camilla Juul'),
    colleague('caseworker', 1, 'Thomas Krag', { cameDaysAgo: 410 }),
    colleague('team-leader', 1, 'Rikke Storm'),
    colleague('coordinator', 1, 'Jesper Toft'),
    colleague('company-adviser', 1, 'Malene Høgh'),
    colleague('company-adviser', 1, 'Steen Iversen'),
    colleague('mentor', 1, 'Yonas Alem'),
    colleague('caseworker', 2, 'Nanna Bjerre'),
    colleague('caseworker', 2, 'Peter Østergaard', { cameDaysAgo: 200 }),
    colleague('caseworker', 2, 'Vibeke Sloth', { leftDaysAgo: 190 }),
    colleague('team-leader', 2, 'Hanne Aagaard'),
    colleague('company-adviser', 2, 'Bo Eskildsen'),
    colleague('mentor', 2, 'Samar Nassar'),
    persona('project-leader', null),
    persona('administrator', null),
  ],
})

export const hojlund = place(901, 'Højlund', {
  department: 'Beskæftigelse og Integration',
  teams: ['Integration og Job'],
  colleagues: [
    persona('other-caseworker', 0),
    colleague('caseworker', 0, 'Ulla Thygesen'),
    colleague('team-leader', 0, 'Carsten Lindegaard'),
    colleague('company-adviser', 0, 'Trine Nygaard'),
    colleague('mentor', 0, 'Karim Saleh'),
    colleague('project-leader', null, 'Gitte Ravn'),
    colleague('administrator', null, 'Kim Poulsen'),
  ],
})

export const strandkaer = place(902, 'Strandkær', {
  department: 'Jobcenter Strandkær',
  teams: ['Modtagelsen', 'Virksomhedsteamet'],
  colleagues: [
    colleague('caseworker', 0, 'Else Brandt'),
    colleague('caseworker', 1, 'Mads Overgaard'),
    colleague('team-leader', 0, 'Lone Friis'),
    colleague('company-adviser', 1, 'Rasmus Vad'),
    colleague('mentor', 1, 'Birhan Tesfay'),
    colleague('project-leader', null, 'Susanne Munk'),
    colleague('administrator', null, 'Niels Gade'),
  ],
})

/** Invented towns beside the three of the demo: none is a Danish municipality. */
export const furtherTowns: readonly string[] = [
  'Birkelund',
  'Egeborg',
  'Granslev',
  'Havnsø',
  'Højmark',
  'Kløverød',
  'Lindehøj',
  'Mosevang',
  'Nørreskov',
  'Ravnsholt',
  'Skovkilde',
  'Tornbjerg',
  'Vesterlund',
  'Østerlund',
]

/** The fourth and following municipalities of the programme, staffed for so many citizens. */
export function furtherMunicipality(at: number, citizens: number, random: Random): Municipality {
  const town =
    furtherTowns[at] ?? `Ny ${furtherTowns[at % furtherTowns.length]} ${Math.floor(at / furtherTowns.length)}`
  const teams = ['Integrationsteamet', 'Jobteamet', 'Familieteamet']
  const colleagues = teams.flatMap((_, team) => moreColleagues(Math.ceil(citizens / teams.length), team, random))
  return place(903 + at, town, { department: 'Integration og Job', teams, colleagues })
}

const CASELOAD = 42

/** A team for so many citizens: caseworkers by caseload, an adviser for every second of them, a leader and a mentor. */
export function moreColleagues(citizens: number, team: number, random: Random): Colleague[] {
  const caseworkers = Math.max(1, Math.ceil(citizens / CASELOAD))
  const some = (role: Member['role'], count: number) =>
    Array.from({ length: count }, () => colleague(role, team, inventName(random)))
  return [
    ...some('caseworker', caseworkers),
    ...some('company-adviser', Math.ceil(caseworkers / 2)),
    ...some('mentor', Math.ceil(caseworkers / 4)),
    ...some('team-leader', 1),
  ]
}

export function inventName(random: Random): string {
  const given = random.chance(0.72) ? random.pick(danishNames.female) : random.pick(danishNames.male)
  return `${given} ${random.pick(danishNames.family)}`
}

/** Writes a municipality, its teams and its staff. */
export async function writeMunicipality(db: Db, municipality: Municipality, today: PlainDate): Promise<Crew> {
  const { id: municipalityId, name, town, postalCode } = municipality
  await insertRows(db, 'municipality', [{ id: municipalityId, name }])
  const [departmentId] = await insertRowsForIds(db, 'department', [{ municipalityId, name: municipality.department }])
  const teamRows = municipality.teams.map((name) => ({ municipalityId, departmentId: departmentId as number, name }))
  const teamIds = (await insertRowsForIds(db, 'team', teamRows)) as TeamId[]
  const teams = municipality.teams.map((name, at) => ({ id: teamIds[at] as TeamId, name }))
  return { municipalityId, town, postalCode, teams, members: await writeStaff(db, municipality, teamIds, today) }
}

async function writeStaff(
  db: Db,
  { id: municipalityId, town, colleagues }: Municipality,
  teams: readonly TeamId[],
  today: PlainDate,
): Promise<Member[]> {
  const rows = colleagues.map((each, at) => ({
    municipalityId,
    name: each.name,
    title: each.title,
    role: each.role,
    teamId: each.team === null ? null : (teams[each.team] as TeamId),
    persona: each.persona ?? null,
    telephone: `10 ${String(municipalityId).slice(-2).padStart(2, '0')} ${String(at + 11)
      .padStart(4, '0')
      .replace(/(..)/, '$1 ')}`,
    email: emailOf(each.name, town || 'programmet'),
    validFrom: addDays(today, -(each.cameDaysAgo ?? 1400)),
    validTo: each.leftDaysAgo === undefined ? null : addDays(today, -each.leftDaysAgo),
  }))
  const ids = (await insertRowsForIds(db, 'staff', rows)) as StaffId[]
  return rows.map(({ name, role, teamId, validFrom, validTo }, at) => ({
    id: ids[at] as StaffId,
    name,
    role,
    teamId,
    validFrom,
    validTo,
  }))
}

/** An address that leads nowhere: the domain `example` is set aside for that. */
export const emailOf = (name: string, domain: string) =>
  `${ascii(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${ascii(domain).toLowerCase()}.example`

const ascii = (text: string) =>
  text
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll(/[øØ]/g, 'oe')
    .replaceAll(/[åÅ]/g, 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
