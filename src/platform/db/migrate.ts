import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bootstrap, type SqlClient } from './bootstrap.ts'

const LOCK = 7_301_122

/** The schema cannot be brought up to date, or may not be. The message names files, never rows. */
export class MigrationError extends Error {}

/**
 * Applies the migrations that are missing, in order of name, each in a transaction of its own.
 * @returns the names applied now.
 * @throws MigrationError when a file that was applied has been changed since: history is not rewritten.
 */
export async function migrate(owner: SqlClient, folder = migrationsFolder()): Promise<string[]> {
  await owner.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await bootstrap(owner)
    await owner.query('set role fremgang_owner')
    await owner.query(`create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now());
      comment on table migration is 'The migrations applied to this database';
      grant select on migration to fremgang_app`)
    const missing = await listMissing(owner, folder)
    for (const migration of missing) await apply(owner, migration)
    return missing.map(({ name }) => name)
  } finally {
    await owner.query('reset role')
    await owner.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

/** Whether a login may migrate. The application's own may not where the two are kept apart (docs/operations.md). */
export async function mayMigrate(login: SqlClient): Promise<boolean> {
  const { rows } = await login.query(`select rolsuper or rolcreaterole or coalesce(
    (select pg_has_role(current_user, owner.oid, 'member') from pg_roles owner where owner.rolname = 'fremgang_owner'), false) as may
    from pg_roles where rolname = current_user`)
  return rows[0]?.may === true
}

/** @throws MigrationError when the schema is older than this program. */
export async function refuseOldSchema(login: SqlClient, folder = migrationsFolder()): Promise<void> {
  const { rows } = await login.query(`select to_regclass('migration') is not null as known`)
  const missing = rows[0]?.known ? await listMissing(login, folder) : await readMigrations(folder)
  if (missing.length > 0)
    throw new MigrationError(
      `Databasen mangler ${missing.length} migreringer. Kør bin/fremgang migrate med ejerens login (MIGRATION_DATABASE_URL).`,
    )
}

/** The migrations a database has had, by name, with the checksum of each file. */
export async function listApplied(client: SqlClient): Promise<Map<string, string>> {
  const { rows } = await client.query('select name, checksum from migration order by name')
  return new Map(rows.map((row) => [row.name as string, row.checksum as string]))
}

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

async function listMissing(client: SqlClient, folder: string): Promise<Migration[]> {
  const applied = await listApplied(client)
  const all = await readMigrations(folder)
  const changed = all.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed) throw new MigrationError(`Migreringen ${changed.name} er ændret, efter den blev kørt.`)
  return all.filter(({ name }) => !applied.has(name))
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function apply(owner: SqlClient, { name, sql, checksum }: Migration): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(sql)
    await owner.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw new MigrationError(`Migreringen ${name} lykkedes ikke: ${(error as Error).message}`)
  }
}

/** Beside the source in a checkout; beside the bundle in dist. */
export const migrationsFolder = () => join(projectFolder(), 'db', 'migrations')

/** The folder that holds package.json, whether running from src or from the bundle in dist. */
function projectFolder(): string {
  const here = import.meta.dirname
  return here.includes(join('src', 'platform')) ? join(here, '..', '..', '..') : join(here, '..')
}
