create table session (
  id_hash bytea primary key,
  municipality_id integer not null references municipality,
  staff_id bigint,
  citizen_id bigint,
  level text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  notice text,
  constraint session_has_one_person check (num_nonnulls(staff_id, citizen_id) = 1)
);
comment on table session is 'A login in progress. Only who holds the token (its hash) can see the row';
comment on column session.level is 'Level of assurance the identity provider vouched for';
comment on column session.notice is 'The confirmation shown on the next page, once';
alter table session enable row level security;
alter table session force row level security;
create policy holder on session
  using (id_hash = decode(current_secret('session'), 'hex') or ends_at < now())
  with check (id_hash = decode(current_secret('session'), 'hex'));
grant select, insert, update, delete on session to fremgang_app;

create table login_attempt (
  origin_hash bytea not null,
  window_starts timestamptz not null,
  attempts integer not null,
  primary key (origin_hash, window_starts)
);
comment on table login_attempt is 'How often one origin (keyed hash of its address) has tried to log in within a window';
grant select, insert, update, delete on login_attempt to fremgang_app;

create table login_request (
  state_hash bytea primary key,
  sealed bytea not null,
  expires_at timestamptz not null
);
comment on table login_request is 'A login under way at the identity provider: nonce and verifier, sealed';
grant select, insert, delete on login_request to fremgang_app;

create table submission (
  municipality_id integer not null references municipality,
  token text not null check (length(token) <= 64),
  actor text not null,
  made_at timestamptz not null default now(),
  location text not null default '',
  notice text not null default '',
  primary key (municipality_id, token, actor)
);
comment on table submission is 'A form that arrived: the same form again answers with the same location and does nothing';
call isolate('submission', 'select, insert, update, delete');

create table draft (
  municipality_id integer not null references municipality,
  owner text not null,
  form text not null check (length(form) <= 200),
  body bytea not null,
  saved_at timestamptz not null,
  primary key (municipality_id, owner, form)
);
comment on table draft is 'What somebody is typing, sealed; deleted when the form is sent';
call isolate('draft', 'select, insert, update, delete');
