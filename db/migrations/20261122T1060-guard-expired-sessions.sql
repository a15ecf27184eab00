-- An expired session was visible to everybody, its last confirmation with it. Now only its holder sees a session, and one
-- function, owned by the owner, removes those that have expired by the application's clock.
drop policy holder on session;
create policy holder on session to fremgang_app
  using (id_hash = decode(current_secret('session'), 'hex')) with check (id_hash = decode(current_secret('session'), 'hex'));
create policy removal on session to fremgang_owner using (true) with check (false);

create function remove_expired_sessions(at timestamptz) returns void language sql security definer set search_path = public, pg_temp
  as $$ delete from session where ends_at < at $$;
comment on function remove_expired_sessions(timestamptz) is 'Removes logins that have lasted too long, whoever holds them';
revoke all on function remove_expired_sessions(timestamptz) from public;
grant execute on function remove_expired_sessions(timestamptz) to fremgang_app;
