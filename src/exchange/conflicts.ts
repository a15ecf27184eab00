import { citizenName, type Details, listDetails } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { type Conflict, listConflicts } from './conflict-queries.ts'
import { deskFor } from './desk.ts'
import { listSources, type Source } from './exchange-queries.ts'
import type { Kind } from './field.ts'
import { valuesOf } from './kind-of-citizens.ts'
import { recordKinds } from './record-kinds.ts'
import { listRecords } from './record-queries.ts'
import { shownText } from './shown-text.ts'
import type { Values } from './value.ts'

/** A conflict as somebody decides it: both values, and whom it is about. */
export interface OpenConflict {
  readonly id: number
  readonly kind: Kind
  readonly source: string
  readonly citizenId: CitizenId | null
  /** Empty where it is about no citizen. */
  readonly name: string
  readonly field: string
  readonly ours: string
  readonly theirs: string
}

const atOnce = 50

/** The conflicts that wait, oldest first, with what stands here now. */
export async function listOpenConflicts(db: Db, actor: Actor, moment: Moment): Promise<OpenConflict[]> {
  const [open, sources] = [await listConflicts(db, atOnce), await listSources(db)]
  const persons = await listDetails(db, [...new Set(open.flatMap(({ citizenId }) => citizenId ?? []))])
  const shown: OpenConflict[] = []
  for (const source of sources) {
    const of = open.filter(({ sourceId }) => sourceId === source.id)
    const ours = of.length > 0 ? await standing(db, actor, moment, source, of) : () => ({})
    for (const conflict of of) {
      const person = conflict.citizenId === null ? undefined : persons.get(conflict.citizenId)
      shown.push(asShown(source, conflict, ours(conflict.key), person, moment))
    }
  }
  return shown.toSorted((one, other) => one.id - other.id)
}

/** What stands here of the records that conflicts are about, by the source's key. */
async function standing(db: Db, actor: Actor, moment: Moment, source: Source, of: readonly Conflict[]) {
  const desk = await deskFor(db, actor, moment, source.name)
  const records = await listRecords(db, source.id, [...new Set(of.map(({ key }) => key))])
  const subjects = [...new Set([...records.values()].map(({ subjectId }) => subjectId))]
  const ours = await recordKinds[source.kind].listOurs(desk, subjects)
  return (key: string): Values => ours.get(records.get(key)?.subjectId ?? 0) ?? {}
}

function asShown(
  { kind, name: source }: Source,
  { id, citizenId, field, said }: Conflict,
  here: Values,
  person: Details | undefined,
  { today }: Moment,
): OpenConflict {
  const about = person ? [here, valuesOf(person, today)] : [here]
  return {
    ...{ id, kind, source, citizenId, field },
    name: person ? citizenName(person) : String(here.name ?? ''),
    ours: shownText(kind, field, here[field] ?? null, about),
    theirs: shownText(kind, field, said, about),
  }
}
