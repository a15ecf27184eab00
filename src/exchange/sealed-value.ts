import { boxesOf } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Value, Values } from './value.ts'

/** Words about a citizen lie under her own key; of a workplace there is nothing to hide that its table does not show. */
interface SealedValues {
  seal(citizenId: CitizenId | null, value: Values | Value): Buffer
  /** What was sealed; `otherwise` where the citizen has been erased. */
  open<T>(citizenId: CitizenId | null, sealed: Buffer, otherwise: T): T
}

/** For what is said of some records: the keys of all are asked for at once. */
export async function sealedValuesOf(
  db: Db,
  of: readonly { readonly citizenId: CitizenId | null }[],
): Promise<SealedValues> {
  const boxes = await boxesOf(
    db,
    of.flatMap(({ citizenId }) => citizenId ?? []),
  )
  return {
    seal: (citizenId, value) => {
      const text = JSON.stringify(value)
      return citizenId === null ? Buffer.from(text) : boxes.seal(citizenId, text)
    },
    open: (citizenId, sealed, otherwise) => {
      const text = citizenId === null ? sealed.toString() : boxes.open(citizenId, sealed)
      return text === null ? otherwise : JSON.parse(text)
    },
  }
}
