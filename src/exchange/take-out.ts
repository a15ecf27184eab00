import { formatCpr, listForFile } from '../citizens/index.ts'
import { listUnitsForFile } from '../companies/index.ts'
import { listPlacementsForFile } from '../placements/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { listTalksForFile } from '../talks/index.ts'
import type { Kind } from './field.ts'
import { valuesOf } from './kind-of-citizens.ts'
import { unitAsRow } from './kind-of-companies.ts'
import { placementAsRow } from './kind-of-placements.ts'
import { talkAsRow } from './kind-of-talks.ts'
import { isAtHome, isProtected } from './shown-text.ts'
import type { Values } from './value.ts'

interface Rows {
  readonly rows: readonly Values[]
  readonly about: readonly CitizenId[]
}

/** The rows of a kind that the actor may take out. Who may take out what is asked in one place: the citizens' door. */
export async function rowsToTakeOut(db: Db, actor: Actor, kind: Kind, today: PlainDate): Promise<Rows> {
  if (kind === 'companies') return { rows: (await listUnitsForFile(db)).map(unitAsRow), about: [] }
  const citizens = await listForFile(db, actor)
  const ids = citizens.map(({ id }) => id)
  const cprOf = new Map(citizens.map(({ id, cpr }) => [id, formatCpr(cpr)]))
  switch (kind) {
    case 'citizens':
      return {
        rows: citizens.map(({ id, cpr, caseworker, ...details }) => ({
          ...withoutProtected(valuesOf(details, today)),
          cpr: formatCpr(cpr),
          caseworker,
        })),
        about: ids,
      }
    case 'talks': {
      const talks = await listTalksForFile(db, actor, ids)
      const hidden = new Set(
        citizens.flatMap(({ id, ...details }) => (isProtected(valuesOf(details, today)) ? id : [])),
      )
      const row = (talk: (typeof talks)[number]) => ({
        ...withoutHome(talkAsRow(talk), hidden.has(talk.citizenId)),
        ...{ ownId: talk.id, cpr: cprOf.get(talk.citizenId) ?? '', staff: talk.staffName },
      })
      return { rows: talks.map(row), about: among(talks) }
    }
    case 'placements': {
      const placements = await listPlacementsForFile(db, actor, ids)
      const row = (placement: (typeof placements)[number]) => ({
        ...placementAsRow(placement),
        ...{ ownId: placement.id, cpr: cprOf.get(placement.citizenId) ?? '' },
      })
      return { rows: placements.map(row), about: among(placements) }
    }
  }
}

const among = (rows: readonly { readonly citizenId: CitizenId }[]) => [
  ...new Set(rows.map(({ citizenId }) => citizenId)),
]

/** Protected names and addresses are in no file. */
function withoutProtected(values: Values): Values {
  if (!isProtected(values)) return values
  const without = { ...values, address: '', postalCode: '', city: '' }
  return values.nameProtected === 'yes' ? { ...without, givenName: '', familyName: '' } : without
}

const withoutHome = (talk: Values, isHidden: boolean): Values =>
  isHidden && isAtHome(talk) ? { ...talk, place: '' } : talk
