import {
  bringInCitizens,
  correctCitizens,
  type Details,
  findByNumbers,
  isProtected as isProtectedOn,
  listDetails,
  type ReadCpr,
} from '../citizens/index.ts'
import type { CitizenId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { ReadRow } from './read-rows.ts'
import type { Colleague, Desk, Misplaced, Placed, RecordKind } from './record-kind.ts'
import { requiredIn } from './required.ts'
import { cprIn, isOfAnother, numbersIn } from './row-parts.ts'
import { isProtected } from './shown-text.ts'
import type { Value, Values } from './value.ts'

/** Citizens: found by CPR number. */
export const kindOfCitizens: RecordKind = {
  kind: 'citizens',
  apart: true,
  keyOf: (row) => cprIn(row)?.cpr ?? null,
  recordKeys: async ({ db }, rows) => {
    const known = await findByNumbers(db, numbersIn(rows))
    return [...new Set([...known.values()].map(({ id }) => String(id)))]
  },
  place: async (desk, rows) => {
    const known = await findByNumbers(desk.db, numbersIn(rows))
    return rows.map((row) => placed(desk, row, known))
  },
  listOurs: async (desk, subjects) => {
    const details = await listDetails(desk.db, subjects as CitizenId[])
    return new Map([...details].map(([id, each]) => [id, standing(each, desk.moment.today)]))
  },
  refusal: (desk, { row }, next, ours) => {
    const missing = requiredIn('citizens', next)
    if (missing) return missing
    if (ours === null && !caseworkerOf(desk, row)) return { field: 'caseworker', reason: 'unknown-colleague' }
    return orderRefusal(next, desk.moment.today)
  },
  create: async (desk, records, along) => {
    const { db, actor, moment, source } = desk
    const brought = records.map(({ placed: { row }, values }) => {
      const caseworker = caseworkerOf(desk, row) as Colleague
      const teamId = caseworker.teamId ?? desk.fallback.teamId
      if (teamId === null) throw new TypeError('a new case needs a team')
      const details = detailsFrom(values, null, moment.today)
      return { cpr: cprIn(row) as ReadCpr, details, caseworker: { ...caseworker, teamId } }
    })
    await bringInCitizens(db, actor, moment.today, source, brought, (ids) =>
      along(ids.map((id) => ({ subjectId: id, citizenId: id }))),
    )
  },
  change: async ({ db, actor, moment, source }, records) => {
    const changes = records.map(({ subjectId, ours, next }) => {
      const before = detailsBehind.get(ours) as Details
      return { id: subjectId as CitizenId, before, after: detailsFrom(next, before, moment.today) }
    })
    await correctCitizens(db, actor, moment.today, source, changes)
  },
}

const detailsBehind = new WeakMap<Values, Details>()

/** What stands here, as a file says it; and what it was made from, for whoever changes it. */
function standing(details: Details, today: PlainDate): Values {
  const values = valuesOf(details, today)
  detailsBehind.set(values, details)
  return values
}

function placed(desk: Desk, row: ReadRow, known: ReadonlyMap<string, { id: CitizenId }>): Placed | Misplaced {
  const read = cprIn(row)
  if (!read || read.bornOn > desk.moment.today) return { row, field: 'cpr', reason: 'not-a-cpr' }
  if (isOfAnother(desk, row)) return { row, field: 'municipality', reason: 'other-municipality' }
  const id = known.get(read.cpr)?.id ?? null
  return { row, key: id && String(id), citizenId: id, subjectId: id, theirs: theirsIn(row, id !== null) }
}

const notCompared = ['cpr', 'municipality', 'caseworker']
/** Fields that always hold something here, so that an empty cell says nothing about them. */
const neverEmpty = ['targetGroup', 'takenOverOn', 'programmeKind', 'interpreterNeed']
const names = ['givenName', 'familyName']
const addresses = ['address', 'postalCode', 'city']

/**
 * What the row says. A protection is only ever begun by a file, never ended; and what a file leaves out about somebody
 * protected says nothing about her.
 */
function theirsIn({ values }: ReadRow, isKnown: boolean): Values {
  const isLeftOut = (name: string, value: Value) =>
    value === '' && (names.includes(name) || (addresses.includes(name) && isProtected(values)))
  const endsProtection = (name: string, value: Value) => value !== 'yes' && protections.includes(name)
  const theirs: Record<string, Value> = {}
  for (const [name, value] of Object.entries(values)) {
    if (notCompared.includes(name) || (value === null && neverEmpty.includes(name))) continue
    if (!isKnown || !(isLeftOut(name, value) || endsProtection(name, value))) theirs[name] = value
  }
  return theirs
}

const protections = ['nameProtected', 'addressProtected']

const caseworkerOf = ({ colleagues, fallback }: Desk, { values }: ReadRow): Colleague | null => {
  const named = String(values.caseworker ?? '').toLowerCase()
  const found = named === '' ? fallback : colleagues.get(named)
  return found?.teamId ? found : null
}

const longestAheadInDays = 92

function orderRefusal(next: Values, today: PlainDate): Pick<Misplaced, 'field' | 'reason'> | null {
  const { takenOverOn, contractSignedOn, programmeStartsOn, programmeEndsOn, interpreterNeed, interpreterLanguage } =
    next
  if (isFarAhead(String(takenOverOn), today)) return { field: 'takenOverOn', reason: 'too-far-ahead' }
  if (contractSignedOn && String(contractSignedOn) > today)
    return { field: 'contractSignedOn', reason: 'in-the-future' }
  if (programmeEndsOn && programmeEndsOn < (programmeStartsOn ?? takenOverOn ?? ''))
    return { field: 'programmeEndsOn', reason: 'ends-before-start' }
  const needsOne = interpreterNeed === 'always' || interpreterNeed === 'difficult-matters'
  return needsOne && !interpreterLanguage ? { field: 'interpreterLanguage', reason: 'which-language' } : null
}

const isFarAhead = (date: string, today: PlainDate) => date > today && date > addDays(today, longestAheadInDays)

/** What is noted about a person, as a file says it. */
export function valuesOf(details: Details, today: PlainDate): Values {
  const values: Record<string, Value> = {}
  for (const field of saidAsNoted) values[field] = details[field]
  values.spokenLanguages = details.spokenLanguages.join(', ')
  values.wishes = details.wishes.join(', ')
  values.interpreterLanguage = details.interpreterLanguage ?? ''
  return Object.assign(values, protectionsOf(details, today))
}

const saidAsNoted = [
  ...(['givenName', 'familyName', 'targetGroup', 'residenceGround', 'takenOverOn', 'benefit', 'benefitSince'] as const),
  ...(['programmeKind', 'programmeStartsOn', 'programmeEndsOn', 'contractSignedOn', 'interpreterNeed'] as const),
  ...(['telephone', 'email', 'address', 'postalCode', 'city'] as const),
]

/** What of somebody is protected, as a file says it. */
export const protectionsOf = (
  { nameProtectedFrom, addressProtectedFrom }: Pick<Details, 'nameProtectedFrom' | 'addressProtectedFrom'>,
  today: PlainDate,
): Values => ({
  nameProtected: isProtectedOn(nameProtectedFrom, today) ? 'yes' : 'no',
  addressProtected: isProtectedOn(addressProtectedFrom, today) ? 'yes' : 'no',
})

const list = (value: Values[string]) =>
  String(value ?? '')
    .split(', ')
    .filter((word) => word !== '')

function detailsFrom(values: Values, before: Details | null, today: PlainDate): Details {
  const texts = (name: string) => String(values[name] ?? '')
  const day = (name: string) => (values[name] ?? null) as PlainDate | null
  const takenOverOn = day('takenOverOn') as PlainDate
  const programmeKind = (values.programmeKind ?? 'introduction') as Details['programmeKind']
  const interpreterNeed = (values.interpreterNeed ?? 'none') as Details['interpreterNeed']
  const starts = programmeKind === 'none' ? null : takenOverOn
  return {
    givenName: texts('givenName'),
    familyName: texts('familyName'),
    targetGroup: values.targetGroup as Details['targetGroup'],
    residenceGround: texts('residenceGround'),
    takenOverOn,
    programmeKind,
    programmeStartsOn: day('programmeStartsOn') ?? (before ? null : starts),
    programmeEndsOn: day('programmeEndsOn'),
    contractSignedOn: day('contractSignedOn'),
    benefit: texts('benefit'),
    benefitSince: day('benefitSince'),
    telephone: texts('telephone'),
    email: texts('email'),
    address: texts('address'),
    postalCode: texts('postalCode'),
    city: texts('city'),
    nameProtectedFrom: protectedFrom(values.nameProtected, before?.nameProtectedFrom, today),
    addressProtectedFrom: protectedFrom(values.addressProtected, before?.addressProtectedFrom, today),
    spokenLanguages: list(values.spokenLanguages ?? ''),
    interpreterNeed,
    interpreterLanguage: interpreterNeed === 'none' ? null : texts('interpreterLanguage'),
    ...unsaid(before),
    wishes: list(values.wishes ?? ''),
  }
}

/** What no file tells of. */
const unsaid = (before: Details | null) => ({ children: before?.children ?? '', transport: before?.transport ?? '' })

const protectedFrom = (says: Values[string] | undefined, before: PlainDate | null | undefined, today: PlainDate) =>
  before ?? (says === 'yes' ? today : null)
