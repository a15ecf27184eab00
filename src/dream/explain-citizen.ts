import type { Cpr } from '../platform/ids.ts'
import type { Quarter } from '../platform/period.ts'
import { explainPerson } from './explain-person.ts'
import type { Answer, GoalOneParameters, PersonWhy, WhyRefusal } from './goal-one.ts'
import type { Snapshot } from './snapshot.ts'

export type CitizenWhyRefusal =
  | WhyRefusal
  /** The snapshot is of pseudonyms: it cannot be joined to cases, whatever its numbers look like. */
  | { readonly why: 'not-identified' }
  | { readonly why: 'other-municipality' }

/** Why a citizen is counted as she is, for her caseworker: from the municipality's own register of its own citizens only. */
export async function explainCitizen(
  snapshot: Snapshot,
  { cpr, municipality }: { readonly cpr: Cpr; readonly municipality: string },
  quarter: Quarter,
  parameters: GoalOneParameters,
): Promise<Answer<PersonWhy, CitizenWhyRefusal>> {
  if (!snapshot.manifest.identified) return { ok: false, refusal: { why: 'not-identified' } }
  if (snapshot.manifest.municipality !== municipality) return { ok: false, refusal: { why: 'other-municipality' } }
  const why = await explainPerson(snapshot, cpr, quarter, parameters)
  if (why.ok && why.value.municipality !== municipality) return { ok: false, refusal: { why: 'other-municipality' } }
  return why
}
