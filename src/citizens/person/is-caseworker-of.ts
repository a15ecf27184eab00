import type { Actor } from '../../platform/auth/actor.ts'
import type { CaseFile } from '../case-file.ts'

/** Whether the reader is the citizen's own caseworker, the one who may see a protected address. */
export const isCaseworkerOf = ({ staffId }: Actor, { head }: CaseFile) =>
  staffId !== null && head.caseworker?.id === staffId
