import { randomBytes } from 'node:crypto'
import { workOf } from '../../src/platform/audit/work.ts'
import { sealWith } from '../../src/platform/crypto/keys.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId } from '../../src/platform/ids.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { factsOf } from './events.ts'
import type { Crew, Story } from './story.ts'
import { wordsOf, writeSealedFacts } from './write-facts.ts'
import { writeWaves } from './write-waves.ts'

/** A story on its way into the database: its citizen's id and key, and the ids its rows have got. */
export interface Told {
  readonly story: Story
  readonly citizenId: CitizenId
  readonly key: Buffer
}

/** Shared by the parts of the writer: the ids of rows already written, by the row's own object. */
export interface Ledger {
  readonly db: Db
  readonly crew: Crew
  readonly told: readonly Told[]
  readonly ids: Map<object, number>
  /** A step's own id; `ids` holds its task's. */
  readonly stepIds: Map<object, number>
}

/** Writes stories in their order, all of one municipality, inside the caller's work: rows, sealed words, events and their witnesses. */
export async function writeStories(db: Db, crew: Crew, stories: readonly Story[]): Promise<CitizenId[]> {
  if (stories.length === 0) return []
  const ledger = await writeCitizens(db, crew, stories)
  await writeHistory(ledger)
  await writeTalks(ledger)
  await writePlacements(ledger)
  await writeWaves(ledger)
  await writeEvents(ledger)
  return ledger.told.map((each) => each.citizenId)
}

async function writeCitizens(db: Db, crew: Crew, stories: readonly Story[]): Promise<Ledger> {
  const { keys } = workOf(db)
  const { municipalityId } = crew
  const people = stories.map(({ person }) => ({ municipalityId, ...person }))
  const citizens = (await insertRowsForIds(db, 'citizen', people)) as CitizenId[]
  const told = stories.map((story, at) => ({ story, citizenId: citizens[at] as CitizenId, key: randomBytes(32) }))
  const wrapped = told.map(({ citizenId, key }) => ({
    municipalityId,
    citizenId,
    wrapped: keys.seal('citizen-key', key),
  }))
  await insertRows(db, 'citizenKey', wrapped)
  const ledger: Ledger = { db, crew, told, ids: new Map(), stepIds: new Map() }
  await insertRows(
    db,
    'citizenNumber',
    rowsOf(ledger, (story) => story.numbers).map(({ row: { cpr, validFrom, validTo }, ...owner }) => ({
      ...owner.base,
      sealed: keys.seal('cpr', cpr),
      lookup: keys.lookup(cpr),
      validFrom,
      validTo: validTo ?? null,
    })),
  )
  return ledger
}

/** Every row of a kind, with the columns that say whose it is. */
export function rowsOf<Row extends object>({ told, crew }: Ledger, listOf: (story: Story) => readonly Row[]) {
  return told.flatMap(({ story, citizenId, key }) =>
    listOf(story).map((row) => ({ row, key, base: { municipalityId: crew.municipalityId, citizenId } })),
  )
}

/** Writes rows that others point to, and keeps their ids. */
export async function keepIds(
  ledger: Ledger,
  rows: readonly { readonly row: object }[],
  ids: Promise<number[]>,
): Promise<void> {
  const got = await ids
  for (const [at, { row }] of rows.entries()) ledger.ids.set(row, got[at] as number)
}

const sealed = (key: Buffer, words: string) => sealWith(key, Buffer.from(words))

async function writeHistory(ledger: Ledger): Promise<void> {
  const { db } = ledger
  const plain = <Row extends object>(listOf: (story: Story) => readonly Row[]) =>
    rowsOf(ledger, listOf).map(({ row, base }) => ({ ...base, ...row }))
  await insertRows(
    db,
    'matchGroup',
    plain((story) => story.matchGroups),
  )
  await insertRows(
    db,
    'danishLevel',
    plain((story) => story.danishLevels),
  )
  await insertRows(
    db,
    'digitalSkill',
    plain((story) => story.digitalSkills),
  )
  const abilities = rowsOf(ledger, (story) => story.abilities)
  const abilityRows = abilities.map(({ row, base }) => ({ ...base, ...row, endedOn: row.endedOn ?? null }))
  await keepIds(ledger, abilities, insertRowsForIds(db, 'ability', abilityRows))
  await insertRows(
    db,
    'considerationReason',
    rowsOf(ledger, (story) => story.reasons).map(({ row: { words, ...row }, key, base }) => ({
      ...base,
      ...row,
      sealed: sealed(key, words),
    })),
  )
  const attachments = rowsOf(ledger, (story) => story.attachments)
  const attachmentRows = attachments.map(({ row: { handover, ...row }, key, base }) => ({
    ...base,
    ...row,
    toOn: row.toOn ?? null,
    handoverNote: handover ? sealed(key, handover) : null,
  }))
  await keepIds(ledger, attachments, insertRowsForIds(db, 'attachment', attachmentRows))
  const closures = rowsOf(ledger, (story) => story.closures)
  const closureRows = closures.map(({ row, base }) => ({
    ...base,
    ...row,
    reopenedOn: row.reopenedOn ?? null,
    reopenedBy: row.reopenedBy ?? null,
  }))
  await keepIds(ledger, closures, insertRowsForIds(db, 'caseClosure', closureRows))
}

async function writeTalks(ledger: Ledger): Promise<void> {
  const { db, ids } = ledger
  const talks = rowsOf(ledger, (story) => story.talks)
  const talkRows = talks.map(({ row: { bookedOn, ...row }, base }) => ({
    ...base,
    ...row,
    heldOn: row.heldOn ?? null,
    missedOn: row.missedOn ?? null,
    cancelledOn: row.cancelledOn ?? null,
  }))
  await keepIds(ledger, talks, insertRowsForIds(db, 'talk', talkRows))
  const notes = rowsOf(ledger, (story) => story.notes)
  const noteRows = notes.map(({ row, key, base }) => ({
    ...base,
    talkId: row.talk ? (ids.get(row.talk) as never) : null,
    sealed: sealed(key, row.words),
    writtenBy: row.writtenBy,
    writtenAt: row.writtenAt,
  }))
  await keepIds(ledger, notes, insertRowsForIds(db, 'talkNote', noteRows))
}

async function writePlacements(ledger: Ledger): Promise<void> {
  const { db, ids } = ledger
  const placements = rowsOf(ledger, (story) => story.placements)
  const placementRows = placements.map(({ row: { agreedOn, paidSince, ...row }, base }) => ({
    ...base,
    ...row,
    endsOn: row.endsOn ?? null,
    endedOn: row.endedOn ?? null,
    endReason: row.endReason ?? null,
  }))
  await keepIds(ledger, placements, insertRowsForIds(db, 'placement', placementRows))
  const absences = rowsOf(ledger, (story) => story.absences)
  const absenceRows = absences.map(({ row: { placement, reportedByStaff, ...row }, base }) => ({
    ...base,
    ...row,
    placementId: placement ? (ids.get(placement) as never) : null,
    handledOn: row.handledOn ?? null,
  }))
  await keepIds(ledger, absences, insertRowsForIds(db, 'absence', absenceRows))
}

async function writeEvents(ledger: Ledger): Promise<void> {
  const { db, crew, told, ids, stepIds } = ledger
  const idOf = (row: object) => ids.get(row) as number
  const idOfStep = (step: object) => stepIds.get(step) as number
  const facts = told.flatMap(({ story, citizenId, key }) =>
    factsOf(story, crew, { citizen: citizenId, idOf, idOfStep }).map((fact) => ({
      fact,
      citizenId,
      detail: sealed(key, wordsOf(fact)),
    })),
  )
  await writeSealedFacts(db, crew, facts)
}
