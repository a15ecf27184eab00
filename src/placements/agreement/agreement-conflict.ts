import { paths } from '../../paths.ts'
import { ConflictError } from '../../platform/errors.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { FullPlacement } from '../placement-queries.ts'
import type { WorkAgreement } from './agreement.ts'
import { linesOf } from './agreement-lines.ts'

/** Somebody wrote a new wording first: what differs from the one that was on the screen, and who wrote it. */
export function agreementConflict(
  placement: FullPlacement,
  seen: WorkAgreement,
  newest: WorkAgreement,
  language: Language,
): ConflictError {
  const before = new Map(linesOf(seen, language).map(({ label, value }) => [label, value]))
  const after = new Map(linesOf(newest, language).map(({ label, value }) => [label, value]))
  const fields = [...new Set([...before.keys(), ...after.keys()])].map((label) => ({
    label,
    yours: before.get(label) ?? '',
    theirs: after.get(label) ?? '',
  }))
  return new ConflictError({
    savedBy: newest.writtenByName,
    savedAt: `${newest.writtenOn}T12:00:00Z`,
    fields: fields.filter(({ yours, theirs }) => yours !== theirs),
    backTo: paths.workAgreement({ citizen: placement.citizenId, placement: placement.id }),
  })
}
