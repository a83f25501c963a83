-- The case record: what people answered, by case. The engine's own tables hold codes and dates only.

create sequence case_number_seq start with 1 increment by 1;

create table support_case (
  case_number varchar(20) primary key,
  opened_at   timestamp(3) with time zone not null,
  opened_by   varchar(255) not null,
  status      varchar(10) not null check (status in ('OPEN', 'CLOSED')),
  outcome     varchar(40),
  closed_as   varchar(40),
  closed_at   timestamp(3) with time zone,
  check ((status = 'CLOSED') = (outcome is not null)),
  check ((status = 'CLOSED') = (closed_at is not null))
);

-- Append only. A correction is a row of its own that names the row it corrects.
create table submission (
  id                  bigint generated always as identity primary key,
  case_number         varchar(20) not null references support_case,
  process_key         varchar(255) not null,
  process_instance_id varchar(64) not null,
  element_id          varchar(255) not null,
  form_id             varchar(255) not null,
  deployment_id       varchar(64) not null,
  submitted_by        varchar(255) not null,
  submitted_at        timestamp(3) with time zone not null,
  answers             text not null,
  corrects            bigint references submission,
  reason              text,
  check ((corrects is null) = (reason is null))
);
create index submission_by_case on submission (case_number, element_id);

-- Messages between processes: stored with the step that sends them, delivered once, kept until the receiver waits.
create table inbox (
  id                  bigint generated always as identity primary key,
  case_number         varchar(20) not null references support_case,
  message             varchar(100) not null,
  process_instance_id varchar(64),
  payload             text not null,
  status              varchar(15) not null check (status in ('WAITING', 'DELIVERED', 'UNDELIVERABLE')),
  sent_at             timestamp(3) with time zone not null,
  failures            integer default 0 not null,
  next_try_at         timestamp(3) with time zone not null,
  settled_at          timestamp(3) with time zone,
  check ((status = 'WAITING') = (settled_at is null))
);
create index inbox_by_status on inbox (status, id);
create index inbox_by_case on inbox (case_number, status);
