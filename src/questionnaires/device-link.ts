import type { Actor } from '../platform/auth/actor.ts'
import { newToken, sha256 } from '../platform/crypto/keys.ts'
import { type Db, setScope } from '../platform/db/scope.ts'
import type { AssessmentId, MunicipalityId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import { deviceLinkOf, insertDeviceLink, markLinkUsed, revokeLinks } from './device-link-queries.ts'

const MINUTES = 30

export interface DeviceLink {
  readonly municipalityId: MunicipalityId
  readonly assessmentId: AssessmentId
  readonly expiresAt: string
  readonly revokedAt: string | null
}

/** A new link for the citizen's own device: 128 bits, bound to one form, 30 minutes. Earlier links of the form end. */
export async function makeDeviceLink(
  db: Db,
  actor: Actor,
  assessment: AssessmentId,
  now: string,
): Promise<{ token: string; expiresAt: string }> {
  const token = newToken(16)
  const expiresAt = minutesAfter(now, MINUTES)
  await revokeLinks(db, assessment, now)
  await insertDeviceLink(db, actor, { tokenHash: sha256(token), assessmentId: assessment, createdAt: now, expiresAt })
  return { token, expiresAt }
}

/**
 * The form a link opens, and the tenant with it. Looking uses nothing up: mail scanners look.
 * Null for a link that was guessed, has run out or was closed; the page says only that it no longer works.
 */
export async function openDeviceLink(db: Db, token: string, now: string): Promise<DeviceLink | null> {
  await setScope(db, { link: sha256(token) })
  const link = await deviceLinkOf(db, sha256(token))
  if (!link || link.revokedAt !== null || link.expiresAt < now) return null
  await setScope(db, { municipality: link.municipalityId })
  return link
}

/** The citizen has sent something by the link. */
export const noteLinkUse = (db: Db, token: string, now: string) => markLinkUsed(db, sha256(token), now)
