-- Who holds a token, in one round trip instead of five: every request starts with this. It has only the rights of who calls it,
-- so the policies of session, staff and citizen hold in it as they do outside.
create function find_session(hash bytea, latest_seen timestamptz, at timestamptz, today date)
  returns table (
    municipality_id integer, staff_id bigint, citizen_id bigint, seen_at timestamptz, notice text,
    role text, team_id bigint, name text, unit text
  )
  language plpgsql set search_path = public, pg_temp
  as $$
declare found_session session;
begin
  perform set_config('app.session', encode(hash, 'hex'), true);
  select * into found_session from session where session.id_hash = hash and session.ends_at >= at and session.seen_at >= latest_seen;
  if found_session.id_hash is null then return; end if;
  perform set_config('app.municipality', found_session.municipality_id::text, true);
  return query
    select found_session.municipality_id, staff.id, null::bigint, found_session.seen_at, found_session.notice,
      staff.role, staff.team_id, staff.name, coalesce(team.name, municipality.name)
    from staff
      join municipality on municipality.id = staff.municipality_id
      left join team on team.municipality_id = staff.municipality_id and team.id = staff.team_id
    where staff.id = found_session.staff_id and staff.valid_from <= today and (staff.valid_to is null or staff.valid_to >= today)
    union all
    select found_session.municipality_id, null::bigint, citizen.id, found_session.seen_at, found_session.notice,
      'citizen', null::bigint, citizen.given_name || ' ' || citizen.family_name, municipality.name
    from citizen join municipality on municipality.id = citizen.municipality_id
    where citizen.id = found_session.citizen_id and citizen.erased_on is null;
end $$;
comment on function find_session(bytea, timestamptz, timestamptz, date) is
  'The person behind a token, and the transaction moved to that person''s municipality; no row for a token unknown, idle or expired';
revoke all on function find_session(bytea, timestamptz, timestamptz, date) from public;
grant execute on function find_session(bytea, timestamptz, timestamptz, date) to fremgang_app;
