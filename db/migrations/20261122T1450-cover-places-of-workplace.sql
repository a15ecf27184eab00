-- Whether a workplace has a place that fits is asked of hundreds of workplaces on a page of the catalogue: its index answers.
drop index place_of;
create index place_of on place (municipality_id, production_unit_id) include (id, track, from_on, to_on, weekly_quarter_hours, target_groups);
