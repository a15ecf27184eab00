import { withdrawMessage } from '../../messages/index.ts'
import { newToken, sha256 } from '../../platform/crypto/keys.ts'
import { type Db, setScope } from '../../platform/db/scope.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import type { LinkRefusal } from './answer.ts'
import type { WeeklyForm } from './form-queries.ts'
import { findLink, revokeLinksOf, type WeeklyLink } from './link-queries.ts'

/** 128 bits, as they stand in an address. Only its hash is kept. */
export const newLinkToken = () => newToken(16)

/** Closes the links of a form that still work, and takes back what has not been sent. */
export async function closeLinks(db: Db, form: Pick<WeeklyForm, 'id'>, now: string): Promise<void> {
  for (const message of await revokeLinksOf(db, form.id, now)) await withdrawMessage(db, message, now)
}

export type OpenedLink =
  | { readonly open: true; readonly link: WeeklyLink }
  | { readonly open: false; readonly why: LinkRefusal; readonly link: WeeklyLink | null }

/**
 * What a link leads to, and the tenant with it. Looking uses nothing up: mail scanners look. A link that was guessed opens no
 * tenant at all.
 */
export async function openWeeklyLink(db: Db, token: string, now: string): Promise<OpenedLink> {
  await setScope(db, { link: sha256(token) })
  const link = await findLink(db, sha256(token))
  if (!link) return { open: false, why: 'unknown', link: null }
  await setScope(db, { municipality: link.municipalityId as MunicipalityId })
  if (link.revokedAt !== null) return { open: false, why: 'revoked', link }
  if (link.usedAt !== null) return { open: false, why: 'used', link }
  if (link.expiresAt <= now) return { open: false, why: 'late', link }
  return { open: true, link }
}
