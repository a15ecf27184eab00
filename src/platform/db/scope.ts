import { type Kysely, sql } from 'kysely'
import type { MunicipalityId } from '../ids.ts'
import type { DB } from './schema.generated.ts'

/** A connection to query: nearly always the one transaction of a request. */
export type Db = Kysely<DB>

/** What a transaction may see. All of it ends with the transaction; nothing set means no row. */
export interface Scope {
  readonly municipality?: MunicipalityId
  /** SHA-256 of the session token, of a link's token; the id of the account that is logging in. */
  readonly session?: Buffer
  readonly link?: Buffer
  readonly account?: number
}

/** The programme itself among the municipalities: it has no citizens. */
export const PROGRAMME = 0 as MunicipalityId

/** For the programme's people: gives up, until the transaction ends, every table but those of the programme and of logins. */
export async function narrowFor(
  db: Db,
  { municipalityId }: { readonly municipalityId: MunicipalityId },
): Promise<void> {
  if (municipalityId === PROGRAMME) await sql`set local role fremgang_programme`.execute(db)
}

/** Widens or moves what this transaction may see. */
export async function setScope(db: Db, scope: Scope): Promise<void> {
  const settings = [
    ['app.municipality', scope.municipality?.toString()],
    ['app.session', scope.session?.toString('hex')],
    ['app.link', scope.link?.toString('hex')],
    ['app.account', scope.account?.toString()],
  ].filter(([, value]) => value !== undefined) as [string, string][]
  if (settings.length === 0) return
  const calls = settings.map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
  await sql`select ${sql.join(calls)}`.execute(db)
}
