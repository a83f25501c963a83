-- What was proposed for a case, with the text of the matching row as it stood then.
create table method_proposal (
  id          bigint generated always as identity primary key,
  case_number varchar(20) not null references support_case,
  proposed_at timestamp(3) with time zone not null,
  proposal    varchar(20) not null,
  reason      varchar(500) not null
);
create index method_proposal_by_case on method_proposal (case_number, id);

-- Courses of support, numbered per case: two steps at once cannot both begin the next one.
create table method_course (
  case_number  varchar(20) not null references support_case,
  course_no    integer not null,
  method       varchar(10) not null,
  worker       varchar(255) not null,
  provider     varchar(20) not null,
  decided_on   date not null,
  started_on   date not null,
  closed_on    date,
  close_reason varchar(40),
  primary key (case_number, course_no),
  check ((closed_on is null) = (close_reason is null))
);
create index method_course_by_worker on method_course (worker, closed_on);
