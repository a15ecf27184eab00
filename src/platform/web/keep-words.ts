import { findFormerHolder } from '../auth/session-queries.ts'
import { type Db, setScope } from '../db/scope.ts'
import { saveDraft } from './draft-queries.ts'
import type { Typed } from './pages.ts'
import type { RoutedPassage } from './passage.ts'

const PREFIX = '/kladder/'

/**
 * A login ran out while somebody wrote: what arrives with its token becomes the draft of whoever held it, in the form it was
 * typed in, and waits there until she has logged in again. Nothing is done and nothing is shown. @returns whether it was kept.
 */
export async function keepWords({ token, moment }: RoutedPassage, db: Db, form: Typed): Promise<boolean> {
  const { _draft, _once, _discard, ...values } = form
  const name = draftFrom(_draft)
  if (!token || name === null || _discard !== undefined) return false
  const holder = await findFormerHolder(db, token)
  if (!holder) return false
  await setScope(db, { municipality: holder.municipalityId })
  await saveDraft(db, holder, name, values, moment.now)
  return true
}

function draftFrom(typed: Typed[string] | undefined): string | null {
  if (typeof typed !== 'string' || !typed.startsWith(PREFIX)) return null
  return typed.slice(PREFIX.length).slice(0, 200) || null
}
