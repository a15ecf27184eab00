-- An import writes records by the thousand, and all point at one file: whether what they point at is there is asked once a statement
-- instead of once a row. Neither a citizen nor a file can be deleted by the application, so that nothing need be asked from that side.
create function exchange_record_points_somewhere() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct municipality_id, source_id, import_id from written) record
    where not exists (
      select from exchange_import import
      where import.municipality_id = record.municipality_id and import.source_id = record.source_id and import.id = record.import_id)
  ) or exists (
    select from written record
    where citizen_id is not null and not exists (
      select from citizen where citizen.municipality_id = record.municipality_id and citizen.id = record.citizen_id)
  ) then
    raise foreign_key_violation using message = 'a record points at a citizen, or a file of its source, that is not there';
  end if;
  return null;
end $$;
comment on function exchange_record_points_somewhere() is 'What two foreign keys of exchange_record said, asked once a statement';

alter table exchange_record
  drop constraint exchange_record_in_import,
  drop constraint exchange_record_municipality_id_citizen_id_fkey;
create trigger exchange_record_inserted after insert on exchange_record referencing new table as written
  for each statement execute function exchange_record_points_somewhere();
create trigger exchange_record_updated after update on exchange_record referencing new table as written
  for each statement execute function exchange_record_points_somewhere();
