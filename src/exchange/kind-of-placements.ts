import { findByNumbers } from '../citizens/index.ts'
import {
  agreeRefusal,
  type BroughtPlacement,
  bringInPlacements,
  correctPlacements,
  listManyPlacements,
  listPlacementsFrom,
} from '../placements/index.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { keyOfRecord, ownIdsIn, placeByCitizen } from './place-by-citizen.ts'
import type { ReadRow } from './read-rows.ts'
import type { Misplaced, RecordKind } from './record-kind.ts'
import { requiredIn } from './required.ts'
import { numbersIn } from './row-parts.ts'
import type { Values } from './value.ts'

/** Placements: found by the source's own id, or by ours; whose they are by CPR number. */
export const kindOfPlacements: RecordKind = {
  kind: 'placements',
  keyOf: keyOfRecord,
  place: async (desk, rows) => {
    const known = await findByNumbers(desk.db, numbersIn(rows))
    const ours = await listManyPlacements(desk.db, ownIdsIn(rows) as PlacementId[])
    const holderOf = (id: number) => ours.get(id as PlacementId)?.citizenId
    return rows.map((row) => placeByCitizen(desk, row, known, holderOf, theirsIn(row)))
  },
  findTwins: async ({ db }, rows) => {
    const from = rows.flatMap(({ citizenId, theirs: { startsOn } }) =>
      citizenId && startsOn ? [{ citizenId, startsOn: startsOn as PlainDate }] : [],
    )
    const same = new Map((await listPlacementsFrom(db, from)).map((each) => [twinKey(each.citizenId, each), each.id]))
    return new Map(
      rows.flatMap(({ row, citizenId, theirs }) => {
        const twin = same.get(twinKey(citizenId, theirs))
        return twin ? [[row.row, twin] as const] : []
      }),
    )
  },
  listOurs: async ({ db }, subjects) => {
    const placements = await listManyPlacements(db, subjects as PlacementId[])
    return new Map([...placements].map(([id, placement]) => [id, placementAsRow(placement)]))
  },
  refusal: ({ moment: { today } }, { citizenId, known }, next, ours) => {
    const missing = requiredIn('placements', next)
    if (missing) return missing
    const placement = placementFrom(next, citizenId as CitizenId)
    // One that was here before keeps its start: only a new one is held against the takeover.
    const takenOverOn = ours === null && known ? known.takenOverOn : placement.startsOn
    const refusal = agreeRefusal(placement, takenOverOn)
    if (refusal && !(refusal === 'end-missing' && placement.endedOn)) return atField[refusal] ?? null
    const { endedOn, startsOn } = placement
    if (endedOn && endedOn < startsOn) return { field: 'endedOn', reason: 'ends-before-start' }
    return endedOn && endedOn > today ? { field: 'endedOn', reason: 'in-the-future' } : null
  },
  create: async ({ db, actor, moment, source }, records, along) => {
    const brought = records.map(({ placed, values }) => placementFrom(values, placed.citizenId as CitizenId))
    const made = await bringInPlacements(db, actor, moment.today, source, brought)
    await along(made.map((id, at) => ({ subjectId: id, citizenId: brought[at]?.citizenId ?? null })))
  },
  change: async ({ db, actor, moment, source }, records) => {
    const before = await listManyPlacements(db, records.map(({ subjectId }) => subjectId) as PlacementId[])
    const changes = records.map(({ subjectId, citizenId, next }) => ({
      id: subjectId as PlacementId,
      before: before.get(subjectId as PlacementId) as BroughtPlacement,
      after: placementFrom(next, citizenId as CitizenId),
    }))
    await correctPlacements(db, actor, moment.today, source, changes)
  },
}

interface Twin {
  readonly kind?: unknown
  readonly startsOn?: unknown
  readonly workplace?: unknown
}

const twinKey = (citizen: CitizenId | null, { kind, startsOn, workplace }: Twin) =>
  `${citizen} ${kind} ${startsOn} ${String(workplace).toLowerCase()}`

const atField: Readonly<Record<string, Pick<Misplaced, 'field' | 'reason'>>> = {
  'before-takeover': { field: 'startsOn', reason: 'before-takeover' },
  'ends-before-start': { field: 'endsOn', reason: 'ends-before-start' },
  'end-missing': { field: 'endsOn', reason: 'end-missing' },
}

const compared = ['kind', 'workplace', 'contact', 'startsOn', 'endsOn', 'endedOn', 'endReason'] as const
const hours = ['weeklyHours', 'paidHours', 'aimedHours'] as const
/** What always holds something here: an empty cell says nothing about it, and is never 0. */
const neverEmpty: readonly string[] = ['kind', 'workplace', 'startsOn', ...hours]

const theirsIn = ({ values }: ReadRow): Values =>
  Object.fromEntries(
    [...compared, ...hours].flatMap((name) => {
      const value = values[name]
      const saysNothing = value === undefined || (neverEmpty.includes(name) && (value === null || value === ''))
      return saysNothing ? [] : [[name, value]]
    }),
  )

/** A placement as a file says it. */
export const placementAsRow = (placement: BroughtPlacement): Values => ({
  ...Object.fromEntries(compared.map((name) => [name, placement[name]])),
  weeklyHours: placement.weeklyQuarterHours,
  paidHours: placement.paidQuarterHours,
  aimedHours: placement.aimedQuarterHours,
})

const placementFrom = (values: Values, citizenId: CitizenId): BroughtPlacement => ({
  citizenId,
  kind: values.kind as BroughtPlacement['kind'],
  workplace: String(values.workplace),
  contact: String(values.contact ?? ''),
  startsOn: values.startsOn as PlainDate,
  endsOn: (values.endsOn ?? null) as PlainDate | null,
  weeklyQuarterHours: Number(values.weeklyHours),
  paidQuarterHours: Number(values.paidHours),
  aimedQuarterHours: Number(values.aimedHours ?? 0),
  endedOn: (values.endedOn ?? null) as PlainDate | null,
  endReason: (values.endedOn ? (values.endReason ?? 'other') : null) as BroughtPlacement['endReason'],
})
