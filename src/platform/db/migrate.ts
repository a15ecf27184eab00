import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bootstrap, type SqlClient } from './bootstrap.ts'

const LOCK = 7_301_122

/**
 * Applies the migrations that are missing, in order of name, each in a transaction of its own.
 * @returns the names applied now.
 * @throws when a file that was applied has been changed since: history is not rewritten.
 */
export async function migrate(owner: SqlClient, folder = migrationsFolder()): Promise<string[]> {
  await owner.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await bootstrap(owner)
    await owner.query('set role fremgang_owner')
    await owner.query(`create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now());
      comment on table migration is 'The migrations applied to this database'`)
    return await applyMissing(owner, folder)
  } finally {
    await owner.query('reset role')
    await owner.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function applyMissing(owner: SqlClient, folder: string): Promise<string[]> {
  const { rows } = await owner.query('select name, checksum from migration')
  const applied = new Map(rows.map((row) => [row.name as string, row.checksum as string]))
  const missing: string[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const sql = await readFile(join(folder, name), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    if (applied.get(name) === checksum) continue
    if (applied.has(name)) throw new Error(`migration ${name} was changed after it was applied`)
    await apply(owner, name, checksum, sql)
    missing.push(name)
  }
  return missing
}

async function apply(owner: SqlClient, name: string, checksum: string, sql: string): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(sql)
    await owner.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw new Error(`migration ${name} failed: ${(error as Error).message}`)
  }
}

/** Beside the source in a checkout; beside the bundle in dist. */
export const migrationsFolder = () => join(projectFolder(), 'db', 'migrations')

/** The folder that holds package.json, whether running from src or from the bundle in dist. */
export function projectFolder(): string {
  const here = import.meta.dirname
  return here.includes(`${join('src', 'platform')}`) ? join(here, '..', '..', '..') : join(here, '..')
}
