-- Who has looked at whose case. Append only; can be handed to the citizen.
create table access_log (
  id          bigint generated always as identity primary key,
  case_number varchar(20) not null references support_case,
  read_by     varchar(255) not null,
  read_at     timestamp(3) with time zone not null,
  what        varchar(20) not null check (what in ('CASE', 'LIST', 'CORRECTION', 'ACCESS_LOG'))
);
create index access_log_by_case on access_log (case_number, id);
create index access_log_by_reader on access_log (read_by, read_at);

-- Two people cannot correct the same answer: the second one meets the first one's correction.
create unique index submission_corrected_once on submission (corrects);

create view case_overview as
  select case_number, opened_at, status, outcome, closed_at from support_case;
