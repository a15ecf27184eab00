-- What decides whether a place is offered stands in the index of its track, so that thousands are sorted out without reading their rows.
drop index place_by_track;
create index place_by_track on place (municipality_id, track, production_unit_id) include (id, from_on, to_on, target_groups, job_function);

-- Few workplaces are closed: those are looked up, and all others are open.
create index company_closed on company (municipality_id, closed_on) where closed_on is not null;
create index production_unit_closed on production_unit (municipality_id, closed_on) where closed_on is not null;

-- The languages spoken somewhere, read off in order: the same few again and again.
create index centre_agreement_spoken on centre_agreement (municipality_id, languages, valid_to);
