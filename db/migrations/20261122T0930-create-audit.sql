create table audit_head (
  municipality_id integer primary key references municipality,
  seq bigint not null,
  hash bytea not null
);
comment on table audit_head is 'The newest link of each municipality''s chain. Anchor it outside to notice that the newest rows were cut off';
call isolate('audit_head', 'select');

create table audit_entry (
  municipality_id integer not null references municipality,
  seq bigint not null,
  at timestamptz(3) not null,
  staff_id bigint,
  acting_citizen_id bigint,
  role text not null,
  action text not null,
  outcome text not null check (outcome in ('done', 'refused', 'denied')),
  citizen_id bigint,
  subject text not null default '',
  listed bigint[] not null default '{}',
  detail bytea,
  evidence bytea,
  hash bytea not null,
  primary key (municipality_id, seq)
);
comment on table audit_entry is 'Every read and change of a citizen''s data. Append-only; each row hashes the one before';
comment on column audit_entry.listed is 'Citizens shown together in a list';
comment on column audit_entry.detail is 'A reason in words, sealed under the citizen''s key';
comment on column audit_entry.evidence is 'SHA-256 of the sealed case event that this row witnesses';
create index audit_entry_citizen on audit_entry (municipality_id, citizen_id, seq desc);
call isolate('audit_entry', 'select');

-- The only way into the chain. Locks the head last in a transaction and briefly; 64 writers queue here and none is lost.
create function append_audit(entries jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant integer := current_municipality();
  head audit_head;
  entry jsonb;
  happened timestamptz(3);
begin
  insert into audit_head values (tenant, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
  select * into head from audit_head where municipality_id = tenant for update;
  for entry in select value from jsonb_array_elements(entries) loop
    happened := date_trunc('milliseconds', clock_timestamp());
    head.seq := head.seq + 1;
    head.hash := sha256(head.hash || convert_to(concat_ws(E'\n',
      tenant, head.seq, (extract(epoch from happened) * 1000)::bigint,
      coalesce(entry->>'staffId', ''), coalesce(entry->>'actingCitizenId', ''), entry->>'role', entry->>'action', entry->>'outcome',
      coalesce(entry->>'citizenId', ''), coalesce(entry->>'subject', ''),
      coalesce((select string_agg(id, ',' order by place) from jsonb_array_elements_text(entry->'listed') with ordinality as l(id, place)), ''),
      coalesce(encode(sha256(decode(entry->>'detail', 'hex')), 'hex'), ''), coalesce(entry->>'evidence', '')), 'UTF8'));
    insert into audit_entry values (tenant, head.seq, happened,
      (entry->>'staffId')::bigint, (entry->>'actingCitizenId')::bigint, entry->>'role', entry->>'action', entry->>'outcome',
      (entry->>'citizenId')::bigint, coalesce(entry->>'subject', ''),
      coalesce((select array_agg(id::bigint order by place) from jsonb_array_elements_text(entry->'listed') with ordinality as l(id, place)), '{}'),
      decode(entry->>'detail', 'hex'), decode(entry->>'evidence', 'hex'), head.hash);
  end loop;
  update audit_head set seq = head.seq, hash = head.hash where municipality_id = tenant;
end $$;
comment on function append_audit(jsonb) is 'Appends entries to the chain of the current municipality';
revoke all on function append_audit(jsonb) from public;
grant execute on function append_audit(jsonb) to fremgang_app;
