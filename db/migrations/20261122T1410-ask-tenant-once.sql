-- As a query of its own the tenant is looked up once for a statement; as a bare function it was looked up for every row.
create or replace procedure isolate(target regclass, privileges text, also text default 'false') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy municipality on %s using (municipality_id = (select current_municipality()) or %s) with check (municipality_id = current_municipality())', target, also);
  execute format('grant %s on %s to fremgang_app', privileges, target);
end $$;

do $$
declare
  policy record;
begin
  for policy in select tablename, qual from pg_policies where schemaname = 'public' and policyname = 'municipality'
  loop
    execute format('alter policy municipality on %I using (%s)', policy.tablename,
      replace(policy.qual, 'current_municipality()', '(select current_municipality())'));
  end loop;
end $$;
