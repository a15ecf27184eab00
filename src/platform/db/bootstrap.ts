/** All the setting up needs of a connection; pg's client and pool have it. */
export interface SqlClient {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/**
 * What migrations take for granted: a role that owns, one for the application that owns nothing, a narrower one it takes on for
 * the programme's people, and Danish sorting.
 * Skips what a database administrator has already made (docs/operations.md), so a plain owner login suffices there.
 */
export async function bootstrap(owner: SqlClient): Promise<void> {
  await owner.query(roles)
  const { rows } = await owner.query(`select exists (select from pg_collation where collname = 'da-DK-x-icu') as known`)
  await owner.query(rows[0]?.known ? danishCollation : danishCollationByRules)
}

const roles = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'fremgang_owner') then create role fremgang_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'fremgang_app') then create role fremgang_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'fremgang_programme') then create role fremgang_programme nologin; end if;
  if not pg_has_role('fremgang_app', 'fremgang_programme', 'member') then grant fremgang_programme to fremgang_app; end if;
  if not pg_has_role(current_user, 'fremgang_owner', 'member') then execute format('grant fremgang_owner to %I', current_user); end if;
  if not has_schema_privilege('fremgang_owner', 'public', 'create') then grant usage, create on schema public to fremgang_owner; end if;
  if not has_schema_privilege('fremgang_app', 'public', 'usage') then grant usage on schema public to fremgang_app; end if;
  if not has_schema_privilege('fremgang_programme', 'public', 'usage') then grant usage on schema public to fremgang_programme; end if;
end $$`

const once = (statement: string) =>
  `do $$ begin if not exists (select from pg_collation where collname = 'danish') then ${statement}; end if; end $$`
const danishCollation = once(`create collation danish (provider = icu, locale = 'da-DK')`)
const danishCollationByRules = once(
  `create collation danish (provider = icu, locale = 'und', rules = '&Z<æ<<<Æ<ø<<<Ø<å<<<Å<<aa<<<Aa<<<AA')`,
)
