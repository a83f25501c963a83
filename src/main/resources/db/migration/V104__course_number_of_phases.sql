-- A case can have CTI more than once: phases, and what hangs on them, belong to a course (method_course.course_no).
-- The tables are written anew, because the two databases have no common words for another primary key.
drop view if exists case_phase;
drop view if exists case_deviation;

create table course_phase (
  case_number           varchar(20) not null references support_case,
  course_no             integer not null check (course_no >= 1),
  phase_no              integer not null check (phase_no >= 1),
  counted_from          date not null,
  planned_length        varchar(20) not null,
  contact_interval      varchar(20) not null,
  silence_limit         varchar(20) not null,
  transition_lead       varchar(20) not null,
  reminder_lead         varchar(20) not null,
  handover_lead         varchar(20),
  min_client_meetings   integer not null,
  min_support_meetings  integer not null,
  planned_start         date not null,
  planned_end           date not null,
  extended_until        date,
  extend_reason         varchar(40),
  started_on            date,
  ended_on              date,
  overrun_reason        varchar(40),
  citizen_last_seen     date,
  primary key (case_number, course_no, phase_no),
  check (planned_end > planned_start),
  check ((extended_until is null) = (extend_reason is null)),
  check (ended_on is null or started_on is not null),
  check ((overrun_reason is null) = (citizen_last_seen is null))
);
insert into course_phase (case_number, course_no, phase_no, counted_from, planned_length, contact_interval,
  silence_limit, transition_lead, reminder_lead, handover_lead, min_client_meetings, min_support_meetings,
  planned_start, planned_end, extended_until, extend_reason, started_on, ended_on, overrun_reason, citizen_last_seen)
select p.case_number,
  coalesce((select max(m.course_no) from method_course m where m.case_number = p.case_number), 1),
  phase_no, counted_from, planned_length, contact_interval,
  silence_limit, transition_lead, reminder_lead, handover_lead, min_client_meetings, min_support_meetings,
  planned_start, planned_end, extended_until, extend_reason, started_on, ended_on, overrun_reason, citizen_last_seen
from phase p;
drop table phase;
alter table course_phase rename to phase;

create table course_focus_area (
  case_number      varchar(20) not null references support_case,
  course_no        integer not null check (course_no >= 1),
  phase_no         integer not null,
  area_no          integer not null check (area_no between 1 and 3),
  area             varchar(40) not null,
  responsible_link varchar(200),
  primary key (case_number, course_no, phase_no, area_no),
  unique (case_number, course_no, phase_no, area)
);
insert into course_focus_area (case_number, course_no, phase_no, area_no, area, responsible_link)
select f.case_number,
  coalesce((select max(m.course_no) from method_course m where m.case_number = f.case_number), 1),
  phase_no, area_no, area, responsible_link
from focus_area f;
drop table focus_area;
alter table course_focus_area rename to focus_area;

create table course_deviation (
  case_number varchar(20) not null references support_case,
  course_no   integer not null check (course_no >= 1),
  phase_no    integer not null,
  code        varchar(40) not null,
  noted_on    date not null,
  primary key (case_number, course_no, phase_no, code, noted_on)
);
insert into course_deviation (case_number, course_no, phase_no, code, noted_on)
select d.case_number,
  coalesce((select max(m.course_no) from method_course m where m.case_number = d.case_number), 1),
  phase_no, code, noted_on
from method_deviation d;
drop table method_deviation;
alter table course_deviation rename to method_deviation;

-- The course a case is in, or had last; what is planned before the first one begins belongs to it.
create view current_course as
  select c.case_number,
    coalesce((select max(m.course_no) from method_course m where m.case_number = c.case_number), 1) as course_no
  from support_case c;

-- The phases of that course; those of former ones are history.
create view current_phase as
  select p.* from phase p
  join current_course c on c.case_number = p.case_number and c.course_no = p.course_no;

-- For the case page: a phase of a former course only as far as it was begun.
create view case_phase as
  select p.case_number, p.course_no, p.phase_no, p.planned_start, p.planned_end, p.extended_until,
         p.extend_reason, p.started_on, p.ended_on, p.overrun_reason, p.citizen_last_seen
  from phase p
  join current_course c on c.case_number = p.case_number
  where p.course_no = c.course_no or p.started_on is not null;

create view case_deviation as
  select case_number, course_no, phase_no, code, noted_on from method_deviation;
