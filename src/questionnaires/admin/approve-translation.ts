import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { ContentLanguage } from '../../ui/content-language.ts'
import { coverageOf } from '../wording.ts'
import { insertApproval, type Version } from './version-queries.ts'

export type ApprovalRefusal = 'not-read' | 'not-whole'

/** Lets a person stand by a translation. One with gaps cannot be approved: the form would show Danish in it. */
export async function approveTranslation(
  db: Db,
  actor: Actor,
  version: Version,
  language: ContentLanguage,
  { hasRead, now }: { readonly hasRead: boolean; readonly now: string },
): Promise<Result<null, ApprovalRefusal>> {
  if (coverageOf(version.definition, language) !== 'whole') return refused('not-whole')
  if (!hasRead) return refused('not-read')
  await insertApproval(db, actor, version, language, now)
  return done(null)
}
