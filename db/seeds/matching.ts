import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { PlaceId } from '../../src/platform/ids.ts'
import { addDays, day, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { earliest, workday } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import type { Fact } from './events.ts'
import { listPlaceIds } from './matching-queries.ts'
import { listOpenCases, type OpenCase } from './visitation-queries.ts'
import { writeFacts } from './write-facts.ts'

const clock = (hour: number, minute = 0) => hour * 60 + minute

/** What places ask for, what citizens look for and have agreed to show, and the weights. Samira's first: hers have the first ids. */
export async function seedMatching(trx: Db, town: Town): Promise<void> {
  const { crew, today } = town
  const cases = await listOpenCases(trx)
  const places = await listPlaceIds(trx)
  if (cases.length === 0 || places.length === 0) return
  await seedDemands(trx, town, places)
  await seedSearches(trx, town, cases)
  await seedConsents(trx, town, cases)
  const leader = crew.members.find(({ role }) => role === 'project-leader')
  if (leader) {
    const set = { municipalityId: crew.municipalityId, setBy: leader.id }
    await insertRows(trx, 'matchWeight', [
      { ...set, criterion: 'prospect', weight: 2, fromOn: addDays(today, -200) },
      { ...set, criterion: 'prospect', weight: 3, fromOn: addDays(today, -40) },
    ])
  }
}

async function seedDemands(trx: Db, { crew, today, random }: Town, places: readonly PlaceId[]): Promise<void> {
  const dice = random.fork('place-demand')
  const noter = crew.members.find(({ role, validTo }) => role === 'company-adviser' && validTo === null)
  if (!noter) return
  const rows = places
    .filter((_, at) => at === 1 || dice.chance(0.75))
    .map((placeId) => {
      const starts = dice.pick([clock(6, 30), clock(7), clock(7, 30), clock(8), clock(8, 30), clock(9)])
      return {
        municipalityId: crew.municipalityId,
        placeId,
        danishLeast: dice.weighted([
          ['none', 2],
          ['A1', 4],
          ['A2', 4],
          ['B1', 2],
        ] as const),
        startsMinute: starts,
        endsMinute: starts + dice.pick([300, 360, 420, 450]),
        weekends: dice.chance(0.1),
        movable: dice.chance(0.35),
        notedOn: addDays(today, -dice.whole(5, 90)),
        notedBy: noter.id,
      }
    })
  await insertRows(trx, 'placeDemand', rows)
}

async function seedSearches(trx: Db, { crew, today, random }: Town, cases: readonly OpenCase[]): Promise<void> {
  const dice = random.fork('job-search')
  const rows = cases
    .filter(({ givenName }) => givenName === 'Samira' || dice.chance(0.6))
    .map((of) => ({
      municipalityId: crew.municipalityId,
      citizenId: of.id,
      noted: of,
      ...(of.givenName === 'Samira' ? samirasSearch(today) : drawn()),
    }))
    .map(({ noted, ...row }) => ({ ...row, notedBy: noted.caseworkerId }))
  await insertRows(trx, 'jobSearch', rows)

  function drawn() {
    return {
      fromOn: addDays(today, dice.pick([0, 0, 7, 14, 28])),
      weeklyQuarterHours: dice.pick([48, 60, 80, 100, 148]),
      earliestMinute: dice.pick([clock(6, 30), clock(7, 30), clock(8, 15)]),
      latestMinute: dice.pick([clock(14, 30), clock(15, 30), clock(16), clock(17)]),
      weekends: dice.chance(0.3),
      furthestKm: dice.pick([5, 10, 15, 25]),
      notedOn: addDays(today, -dice.whole(3, 80)),
    }
  }
}

const samirasSearch = (today: PlainDate) => ({
  fromOn: nextJanuary(today),
  weeklyQuarterHours: 100,
  earliestMinute: clock(7, 15),
  latestMinute: clock(16),
  weekends: false,
  furthestKm: 12,
  notedOn: workday(today, -7),
})

/** When her internship is over: the third Monday of January or so. */
const nextJanuary = (today: PlainDate) => workday(day(`${Number(today.slice(0, 4)) + 1}-01-18`), 0)

async function seedConsents(trx: Db, town: Town, cases: readonly OpenCase[]): Promise<void> {
  const { crew, today, random } = town
  const dice = random.fork('sharing')
  const base = { municipalityId: crew.municipalityId }
  const given = cases.flatMap((of) => {
    const isSamira = of.givenName === 'Samira'
    if (!isSamira && !dice.chance(0.35)) return []
    const fields = isSamira
      ? (['trade', 'functions', 'hours', 'danish'] as const)
      : dice.some(['trade', 'functions', 'hours', 'danish', 'languages'] as const, dice.whole(1, 4))
    const givenOn = workday(today, isSamira ? -14 : -dice.whole(5, 90))
    const on = earliest(givenOn, today)
    return fields.map((field) => ({
      of,
      row: { ...base, citizenId: of.id, field, givenOn: on, noted: of.caseworkerId },
    }))
  })
  const samira = cases.find(({ givenName }) => givenName === 'Samira')
  const rows = given.map(({ row: { noted, ...row } }) => ({ ...row, notedBy: noted, revokedOn: null, revokedBy: null }))
  const taken = samira
    ? [
        {
          ...base,
          citizenId: samira.id,
          field: 'telephone' as const,
          givenOn: workday(today, -60),
          notedBy: samira.caseworkerId,
          revokedOn: workday(today, -14),
          revokedBy: samira.caseworkerId,
        },
      ]
    : []
  await insertRowsForIds(trx, 'sharingConsent', [...rows, ...taken])
  const facts = [...new Set(given.map(({ of }) => of))].map((of) => {
    const consents = given.filter((each) => each.of === of)
    const detail = { fields: consents.map(({ row }) => row.field).join(',') }
    const on = consents[0]?.row.givenOn ?? today
    const fact: Fact = { what: 'sharing.agreed', on, by: of.caseworkerId, detail }
    return { citizenId: of.id, fact }
  })
  await writeFacts(trx, crew, facts)
  if (samira) await seedRequest(trx, town, samira)
}

/** What Fjordkøkkenet was told when Samira was to begin there. */
async function seedRequest(trx: Db, { crew, today }: Town, samira: OpenCase): Promise<void> {
  const [place] = await listPlaceIds(trx)
  const adviser = samira.adviserId
  if (place === undefined || adviser === null) return
  const on = workday(today, -48)
  const words = 'Vi søger en plads for Samira som køkkenmedhjælper hos jer.'
  const row = {
    municipalityId: crew.municipalityId,
    citizenId: samira.id,
    placeId: place,
    shared: ['given-name', 'trade'],
    words: await sealForCitizen(trx, samira.id, words),
    sentBy: 'print' as const,
    madeOn: on,
    madeBy: adviser,
  }
  const [subject] = await insertRowsForIds(trx, 'companyRequest', [row])
  const detail = { unit: 'Fjordkøkkenet', fields: 'given-name,trade' }
  const fact: Fact = { what: 'company-request.made', on, by: adviser, subject: subject as number, detail }
  await writeFacts(trx, crew, [{ citizenId: samira.id, fact }])
}
