import type { RunningPlacement, UnendedPlacement } from '../placements/index.ts'
import type { WaveMean } from '../questionnaires/index.ts'
import type { NextTalk } from '../talks/index.ts'
import type { CitizenRow } from './citizen-row-queries.ts'
import type { Part, WorklistQuery } from './list-shape.ts'
import { byUrgency, type Facts, type Reason, type When } from './reason.ts'

/** A citizen in the list: who, why, and what lies ahead. */
export interface Row {
  readonly citizen: CitizenRow
  readonly facts: Facts
  readonly reason: Reason | null
  readonly reasons: readonly Reason[]
  readonly when: When
  /** Past its day, whether or not something else is more urgent. */
  readonly fipLate: boolean
  readonly lastTalkOn: Facts['lastContactOn']
  readonly nextTalk: NextTalk | null
  readonly waves: readonly WaveMean[]
  readonly placement: RunningPlacement | null
  /** Over on paper; nobody has said how it ended. */
  readonly unended: UnendedPlacement | null
}

const has = (kind: Reason['kind']) => (row: Row) => row.reasons.some((reason) => reason.kind === kind)

/** Which rows belong to a part of the list. */
export const belongs: Readonly<Record<Part, (row: Row) => boolean>> = {
  'i-dag': (row) => row.when === 'today',
  uge: (row) => row.when !== 'later',
  fip: (row) => row.fipLate,
  slutter: (row) => has('ending')(row) || has('unended')(row),
  kontakt: has('no-contact'),
  'uden-tilbud': (row) => row.placement === null && row.unended === null,
  alle: () => true,
}

/** The rows an address asks for, in its order. */
export function chosenRows(rows: readonly Row[], query: WorklistQuery): Row[] {
  const part = (query.filters.udsnit ?? 'alle') as Part
  const group = query.filters.matchgruppe
  const chosen = rows.filter((row) => belongs[part](row) && (group === null || row.citizen.matchGroup === group))
  const sorted = chosen.sort(orders[query.sort])
  return query.descending ? sorted.reverse() : sorted
}

type Order = (one: Row, other: Row) => number

const text = (one: string | null | undefined, other: string | null | undefined) =>
  (one ?? '9999').localeCompare(other ?? '9999', 'da')

const byName: Order = ({ citizen: one }, { citizen: other }) =>
  text(`${one.givenName} ${one.familyName}`, `${other.givenName} ${other.familyName}`)

const orders: Readonly<Record<WorklistQuery['sort'], Order>> = {
  haster: (one, other) =>
    byUrgency(one.reason, other.reason) || text(one.nextTalk?.startsAt, other.nextTalk?.startsAt) || byName(one, other),
  navn: byName,
  samtale: (one, other) => text(one.nextTalk?.startsAt, other.nextTalk?.startsAt) || byName(one, other),
  fip: (one, other) => text(one.facts.fipDueOn, other.facts.fipDueOn) || byName(one, other),
}
