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
    return new Map([...details].map(([id, each]) => [id, valuesOf(each, desk.moment.today)]))
  },
  refusal: (desk, { row }, next, ours) => {
    const missing = requiredIn('citizens', next)
    if (missing) return missing
    if (ours === null && !caseworkerOf(desk, row)) return { field: 'caseworker', reason: 'unknown-colleague' }
    return orderRefusal(next, desk.moment.today)
  },
  create: async (desk, records) => {
    const { db, actor, moment, source } = desk
    const brought = records.map(({ placed: { row }, values }) => {
      const caseworker = caseworkerOf(desk, row) as Colleague
      const teamId = caseworker.teamId ?? desk.fallback.teamId
      if (teamId === null) throw new TypeError('a new case needs a team')
      const details = detailsFrom(values, null, moment.today)
      return { cpr: cprIn(row) as ReadCpr, details, caseworker: { ...caseworker, teamId } }
    })
    const ids = await bringInCitizens(db, actor, moment.today, source, brought)
    return ids.map((id) => ({ subjectId: id, citizenId: id }))
  },
  change: async ({ db, actor, moment, source }, records) => {
    const before = await listDetails(db, records.map(({ subjectId }) => subjectId) as CitizenId[])
    const changes = records.map(({ subjectId, next }) => {
      const id = subjectId as CitizenId
      const was = before.get(id) as Details
      return { id, before: was, after: detailsFrom(next, was, moment.today) }
    })
    await correctCitizens(db, actor, moment.today, source, changes)
  },
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
  const saysSomething = ([name, value]: [string, Value]) =>
    !notCompared.includes(name) && !(neverEmpty.includes(name) && value === null)
  const said = Object.entries(values).filter(saysSomething)
  if (!isKnown) return Object.fromEntries(said)
  const isLeftOut = ([name, value]: [string, Value]) =>
    value === '' && (names.includes(name) || (addresses.includes(name) && isProtected(values)))
  const endsProtection = ([name, value]: [string, Value]) => protections.includes(name) && value !== 'yes'
  return Object.fromEntries(said.filter((each) => !isLeftOut(each) && !endsProtection(each)))
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
  if (String(takenOverOn) > addDays(today, longestAheadInDays)) return { field: 'takenOverOn', reason: 'too-far-ahead' }
  if (contractSignedOn && String(contractSignedOn) > today)
    return { field: 'contractSignedOn', reason: 'in-the-future' }
  if (programmeEndsOn && programmeEndsOn < (programmeStartsOn ?? takenOverOn ?? ''))
    return { field: 'programmeEndsOn', reason: 'ends-before-start' }
  const needsOne = interpreterNeed === 'always' || interpreterNeed === 'difficult-matters'
  return needsOne && !interpreterLanguage ? { field: 'interpreterLanguage', reason: 'which-language' } : null
}

/** What is noted about a person, as a file says it. */
export function valuesOf(details: Details, today: PlainDate): Values {
  const { spokenLanguages, wishes, interpreterLanguage, children, transport, ...plain } = details
  const { nameProtectedFrom, addressProtectedFrom, ...rest } = plain
  return {
    ...rest,
    spokenLanguages: spokenLanguages.join(', '),
    wishes: wishes.join(', '),
    interpreterLanguage: interpreterLanguage ?? '',
    ...protectionsOf(details, today),
  }
}

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
