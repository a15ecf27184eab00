-- The same promise, asked by the index: coalesced columns made each answer read all sides.
create or replace function answer_stays_when_submitted() returns trigger language plpgsql as $$
declare
  touched answer := case when tg_op = 'DELETE' then old else new end;
begin
  perform from assessment_side s
    where s.municipality_id = touched.municipality_id and s.assessment_id = touched.assessment_id and s.rater = touched.rater
      and (s.submitted_at is not null or s.closed_at is not null);
  if found then
    raise exception 'answers of a submitted side are immutable' using errcode = 'FG001';
  end if;
  return touched;
end $$;
comment on function answer_stays_when_submitted() is 'Refuses to write, change or remove an answer once its side is submitted or closed';
