import { withdrawMessage } from '../../messages/index.ts'
import { newToken, sha256 } from '../../platform/crypto/keys.ts'
import { type Db, setScope } from '../../platform/db/scope.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import type { LinkRefusal } from './answer.ts'
import { findLink, type LinksOf, revokeLinks, type WeeklyLink } from './link-queries.ts'

/** 128 bits, as they stand in an address. Only its hash is kept. */
export const newLinkToken = () => newToken(16)

/** Closes the links of a form, a placement or a citizen, also those that have given their answer, and takes back what has not been sent. */
export async function closeLinks(db: Db, of: LinksOf, now: string): Promise<void> {
  for (const message of await revokeLinks(db, of, now)) await withdrawMessage(db, message, now)
}

export type OpenedLink =
  | { readonly open: true; readonly link: WeeklyLink }
  | { readonly open: false; readonly why: LinkRefusal; readonly link: WeeklyLink | null }

/**
 * What a link leads to, and the tenant with it. Looking uses nothing up: mail scanners look. A link that was guessed opens no
 * tenant at all. One that is closed or over opens nothing more, whether it was used or not.
 */
export async function openWeeklyLink(db: Db, token: string, now: string): Promise<OpenedLink> {
  await setScope(db, { link: sha256(token) })
  const link = await findLink(db, sha256(token))
  if (!link) return { open: false, why: 'unknown', link: null }
  await setScope(db, { municipality: link.municipalityId as MunicipalityId })
  if (link.revokedAt !== null) return { open: false, why: 'revoked', link }
  if (link.expiresAt <= now) return { open: false, why: 'late', link }
  if (link.usedAt !== null) return { open: false, why: 'used', link }
  return { open: true, link }
}
