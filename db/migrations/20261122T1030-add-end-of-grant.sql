alter table staff add column ended_by bigint;
comment on column staff.ended_by is 'The administrator who set the last day: a login does not open the grant again. Null when the provider stopped naming it';

-- What was changed in the settings of a municipality, found by what it was changed on.
create index audit_entry_setting on audit_entry (municipality_id, subject text_pattern_ops, seq desc)
  where citizen_id is null and subject <> '';
