alter table placement_override
  add column other_placement_id bigint,
  add foreign key (municipality_id, other_placement_id) references placement;
comment on column placement_override.other_placement_id is 'The other offer it is about, where two meet: a reason for one overlap covers no other';
