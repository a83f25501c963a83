-- Forms about no citizen (a vacancy, a colleague's absence): who answered what. Append only.
create table submission_without_case (
  id                  bigint generated always as identity primary key,
  process_key         varchar(255) not null,
  process_instance_id varchar(64) not null,
  element_id          varchar(255) not null,
  form_id             varchar(255) not null,
  deployment_id       varchar(64) not null,
  submitted_by        varchar(255) not null,
  submitted_at        timestamp(3) with time zone not null,
  answers             text not null
);
create index submission_without_case_by_instance on submission_without_case (process_instance_id, id);

-- Every list of homes that was read in: by whom, which file, and what became of its lines.
create table vacancy_import (
  import_id    integer generated always as identity primary key,
  imported_at  timestamp(3) with time zone not null,
  imported_by  varchar(255) not null,
  file_name    varchar(255) not null,
  file_sha256  varchar(64) not null,
  added        integer not null,
  changed      integer not null,
  unchanged    integer not null,
  refused      integer not null
);
