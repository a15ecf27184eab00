-- The tenant of a request is set for one transaction at a time and is empty otherwise, so a forgotten tenant sees nothing.
create function current_municipality() returns integer language sql stable
  as $$ select nullif(current_setting('app.municipality', true), '')::integer $$;
comment on function current_municipality() is 'The municipality this transaction acts in; null sees no row';

create function current_secret(name text) returns text language sql stable
  as $$ select nullif(current_setting('app.' || name, true), '') $$;
comment on function current_secret(text) is 'A hash the caller proved to hold (session, link, account); rows keyed by it become visible';

-- One way to isolate a table, so that none is isolated in a way of its own.
create procedure isolate(target regclass, privileges text, also text default 'false') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy municipality on %s using (municipality_id = current_municipality() or %s) with check (municipality_id = current_municipality())', target, also);
  execute format('grant %s on %s to fremgang_app', privileges, target);
end $$;
comment on procedure isolate(regclass, text, text) is 'Row-level security by municipality_id, denied by default; `also` widens reading only';

create table municipality (
  id integer primary key check (id between 0 and 999),
  name text not null
);
comment on table municipality is 'The tenants. 900-999 are invented; 0 is the programme itself, which has no citizens';
grant select, insert, update on municipality to fremgang_app;

create table secret_check (
  key_id text primary key,
  sealed bytea not null,
  added_at timestamptz not null default now()
);
comment on table secret_check is 'A known text sealed by each master key in use: a wrong key is noticed at start, before anything is written with it';
grant select, insert, delete on secret_check to fremgang_app;
