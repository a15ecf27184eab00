import type { Identity } from '../platform/auth/oidc.ts'
import { insertSession } from '../platform/auth/session-queries.ts'
import type { Moment } from '../platform/clock.ts'
import type { OidcConfig } from '../platform/config.ts'
import { newToken } from '../platform/crypto/keys.ts'
import { type Db, setScope } from '../platform/db/scope.ts'
import type { MunicipalityId, StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { enterAccount, findAccountOf, listGrants, stopGrant, upsertGrant } from './account-queries.ts'
import { stateOf } from './grant.ts'
import { type GrantedRole, grantedRoles, isLevelEnough } from './granted-roles.ts'
import { hasTeam, listMunicipalities } from './staff-queries.ts'

export interface Entered {
  readonly token: string
  readonly endsAt: string
  /** How many grants the account holds; more than one can be changed between. */
  readonly grants: number
}

/**
 * Starts a session for somebody a provider vouches for. Fails closed: too low a level, or no role it understands in a
 * municipality and team that exist, and nobody enters. Grants the provider no longer names end.
 */
export async function enterWithProvider(
  db: Db,
  identity: Identity,
  minimum: OidcConfig['minimumLevel'],
  moment: Moment,
): Promise<Result<Entered, 'level-too-low' | 'no-grant'>> {
  if (!isLevelEnough(identity.level, minimum)) return refused('level-too-low')
  const known = new Set((await listMunicipalities(db)).map((each) => each.id))
  const granted = grantedRoles(identity.roles).filter((grant) => known.has(grant.municipality))
  const account = await enterAccount(db, identity)
  const held = await keepGrants(db, account, granted, identity, moment.today)
  const first = held[0]
  if (!first) return refused('no-grant')
  return done({ ...(await startSession(db, first, identity.level ?? '', moment.now)), grants: held.length })
}

/** Moves to another of one's own grants: act in one municipality and one role at a time. */
export async function moveToGrant(
  db: Db,
  from: StaffId,
  to: StaffId,
  { now, today }: Moment,
): Promise<Result<Entered, 'no-grant'>> {
  const account = await findAccountOf(db, from)
  if (account === null) return refused('no-grant')
  await setScope(db, { account })
  const grants = (await listGrants(db, account)).filter((grant) => stateOf(grant, today) === 'running')
  const grant = grants.find((each) => each.id === to)
  if (!grant) return refused('no-grant')
  return done({
    ...(await startSession(db, { staff: to, municipality: grant.municipalityId }, 'changed', now)),
    grants: grants.length,
  })
}

interface Held {
  readonly staff: StaffId
  readonly municipality: MunicipalityId
}

async function keepGrants(
  db: Db,
  account: number,
  granted: readonly GrantedRole[],
  identity: Identity,
  today: PlainDate,
): Promise<Held[]> {
  const named: (Held & { readonly holds: boolean })[] = []
  for (const grant of granted) {
    await setScope(db, { municipality: grant.municipality })
    if (grant.team !== null && !(await hasTeam(db, grant.team))) continue
    named.push({ ...(await upsertGrant(db, account, grant, identity, today)), municipality: grant.municipality })
  }
  for (const grant of await listGrants(db, account)) {
    if (stateOf(grant, today) === 'ended' || named.some((each) => each.staff === grant.id)) continue
    await setScope(db, { municipality: grant.municipalityId })
    await stopGrant(db, grant, today)
  }
  return named.filter(({ holds }) => holds)
}

async function startSession(db: Db, { staff, municipality }: Held, level: string, now: string) {
  await setScope(db, { municipality })
  const token = newToken(32)
  const endsAt = await insertSession(
    db,
    token,
    { municipalityId: municipality, staffId: staff, citizenId: null, level },
    now,
  )
  return { token, endsAt }
}
