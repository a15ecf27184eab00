-- What a row of an import costs is mostly asking whether the rows it points at are there, and keeping indexes.

-- A team is a municipality's, and a citizen a team's: that the municipality is there has been asked already.
alter table citizen drop constraint citizen_municipality_id_fkey;

-- A record's file is one of its own source, so that the source need not be asked for beside it. Which file brought a record first
-- is read nowhere; nothing looks records up by file, and without that index seeing a record again touches no index at all.
alter table exchange_import add constraint exchange_import_of_source unique (municipality_id, source_id, id);
drop index exchange_import_of;
alter table exchange_record
  drop constraint exchange_record_municipality_id_source_id_fkey,
  drop constraint exchange_record_municipality_id_import_id_fkey,
  drop column first_import_id,
  add constraint exchange_record_in_import foreign key (municipality_id, source_id, import_id)
    references exchange_import (municipality_id, source_id, id);
drop index exchange_record_import;

-- Many new citizens are numbered before they are written, so that what belongs to them is made ready meanwhile.
grant usage on sequence citizen_id_seq to fremgang_app;

-- Only an owner may count a table anew, and an import has filled some: until they are counted, statements are planned as if they were empty.
create function count_imported() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  analyze exchange_record (municipality_id, source_id, record_key, subject_id), citizen (municipality_id, id), citizen_number (municipality_id, citizen_id);
end $$;
comment on function count_imported() is 'Counts anew the tables that an import looks its rows up in. Asked for last in a transaction: it holds their statistics until the end';
revoke all on function count_imported() from public;
grant execute on function count_imported() to fremgang_app;
