-- Every key of a municipality's table begins with the municipality.
alter table search_trail drop constraint search_trail_pkey, add primary key (municipality_id, id);
