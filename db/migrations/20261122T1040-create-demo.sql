create table demo_data (
  only_row boolean primary key default true check (only_row),
  ends_on date not null,
  seed bigint not null
);
comment on table demo_data is 'One row where the data are invented: the day their history ends on. Absent where there are real citizens';
grant select, insert on demo_data to fremgang_app;
