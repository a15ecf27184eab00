-- A row can point at a later one of its own table (a placement at the job it became). A restore writes them in the order of
-- their numbers and asks only when all are there.
do $$
declare
  found record;
begin
  for found in
    select conrelid::regclass as of_table, conname from pg_constraint
    where contype = 'f' and conrelid = confrelid and not condeferrable
  loop
    execute format('alter table %s alter constraint %I deferrable', found.of_table, found.conname);
  end loop;
end
$$;
