-- Every time a leader went past the limit of citizens per worker, and why (FACTS K-03, K-05).
create table caseload_override (
  id             bigint generated always as identity primary key,
  case_number    varchar(20) not null references support_case,
  worker         varchar(255) not null,
  citizens       integer not null,
  most_citizens  integer not null,
  reason         text not null,
  overridden_by  varchar(255) not null,
  overridden_at  timestamp(3) with time zone not null,
  check (citizens > most_citizens)
);
create index caseload_override_by_worker on caseload_override (worker, id);

-- Whom a worker is responsible for now, and in which phase of CTI the citizen is.
create view carried_case as
  select c.case_number, c.worker, c.method,
    (select max(p.phase_no) from phase p
      where p.case_number = c.case_number and p.course_no = c.course_no and p.started_on is not null and p.ended_on is null) as phase_no
  from method_course c
  where c.closed_on is null;
