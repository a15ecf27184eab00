import { insertSession } from '../platform/auth/session-queries.ts'
import { newToken } from '../platform/crypto/keys.ts'
import { type Db, setScope } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { personas } from './personas.ts'
import { findPersonaStaff } from './staff-queries.ts'

const exampleCitizen = 1 as CitizenId

/** Starts a session as one of the trial's personas. The token goes into the cookie and nowhere else. */
export async function enterAsPersona(
  db: Db,
  id: string,
  now: string,
): Promise<Result<{ token: string; endsAt: string }, 'unknown-persona' | 'no-data'>> {
  const persona = personas.find((each) => each.id === id)
  if (!persona) return refused('unknown-persona')
  await setScope(db, { municipality: persona.municipality })
  const staffId = persona.role === 'citizen' ? null : await findPersonaStaff(db, persona.id)
  if (staffId === undefined) return refused('no-data')
  const token = newToken(32)
  const citizenId = staffId === null ? exampleCitizen : null
  const endsAt = await insertSession(
    db,
    token,
    { municipalityId: persona.municipality, staffId, citizenId, level: 'trial' },
    now,
  )
  return done({ token, endsAt })
}
