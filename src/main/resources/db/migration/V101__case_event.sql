-- What happens in a young person's life while the case is open. Append only; the name of the kind is the diagram's.
create table case_event (
  id          bigint generated always as identity primary key,
  case_number varchar(20) not null references support_case,
  kind        varchar(64) not null,
  happened_on date not null,
  reported_by varchar(255) not null,
  reported_at timestamp(3) with time zone not null
);
create index case_event_by_case on case_event (case_number, kind);

-- What is under way now: of each kind one in a case, the primary key says so.
create table open_case_event (
  case_number varchar(20) not null references support_case,
  kind        varchar(64) not null,
  event_id    bigint not null references case_event,
  primary key (case_number, kind)
);

-- A message to whichever process carries the case when it is delivered.
alter table inbox add column to_carrier boolean default false not null;
