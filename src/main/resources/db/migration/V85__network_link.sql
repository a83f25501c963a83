-- The list "Brobygning": to whom the citizen was introduced, whether they came by themselves, and whether it works.
create table network_link (
  case_number   varchar(20) not null references support_case,
  link_no       integer not null check (link_no >= 1),
  offer         varchar(200) not null,
  focus_area    varchar(40),
  introduced_on date not null,
  attended_on   date,
  result        varchar(40) check (result in ('WORKS', 'ADAPT', 'REPLACE')),
  primary key (case_number, link_no),
  check (attended_on is null or attended_on >= introduced_on)
);
