-- Facilitator and evaluator read with a role of their own, to which the tables of people and cases are closed whatever a page asks for.
-- It may what the application may in the programme's tables and in those every login needs, and nothing elsewhere.
do $$
declare
  shared text[] := array[
    'municipality', 'department', 'team', 'staff', 'account', 'session', 'submission', 'draft', 'migration',
    'programme_member', 'programme_municipality', 'programme_result', 'register_snapshot', 'register_import', 'dream_code_revision'];
  allowed record;
begin
  for allowed in
    select table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'fremgang_app' and table_schema = 'public' and table_name = any (shared)
  loop
    execute format('grant %s on %I to fremgang_programme', allowed.privilege_type, allowed.table_name);
  end loop;
end
$$;
grant execute on function append_audit(jsonb), find_session(bytea, timestamptz, timestamptz, date) to fremgang_programme;
