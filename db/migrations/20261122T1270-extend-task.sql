alter table task add column team_id bigint;
alter table task add constraint task_team_fkey foreign key (municipality_id, team_id) references team;
alter table task drop constraint task_source_check;
alter table task add constraint task_source_check check (source in ('own', 'fip', 'absence', 'placement', 'talk', 'handover', 'visitation', 'company', 'matching', 'follow-up', 'plan', 'lasting-job'));
alter table task add constraint task_has_a_doer check (staff_id is not null or team_id is not null or citizen_id is not null);
comment on table task is 'Opgave. Without staff_id and team_id: the citizen''s own. With team_id alone: the team''s, until somebody takes it';
comment on column task.team_id is 'The team it was given to; stays when somebody takes it, so that it can be given back';
comment on column task.source is 'Where it comes from; source_id is the row there (for company the production unit)';
create index task_of_team on task (municipality_id, team_id, due_on) where done_on is null;
