-- The team's routines: the row of one is locked while a node looks whether it runs.
create table team_routine (
  routine varchar(40) primary key
);

-- Whether the team met on the day it should, for the weekly supervision and the monthly look at every case.
create table team_meeting (
  routine     varchar(40) not null,
  planned_on  date not null,
  held        boolean not null,
  leader      varchar(255),
  recorded_at timestamp(3) with time zone not null,
  primary key (routine, planned_on)
);

-- The cases that were talked about.
create table team_meeting_case (
  routine     varchar(40) not null,
  planned_on  date not null,
  case_number varchar(20) not null references support_case,
  primary key (routine, planned_on, case_number),
  foreign key (routine, planned_on) references team_meeting
);

-- Every case the team holds on to.
create view team_case as
  select c.case_number, c.support_began_at, course.method, course.worker
  from support_case c
  left join method_course course
    on course.case_number = c.case_number and course.closed_on is null
  where c.status = 'OPEN' and c.support_began_at is not null;

-- What a supervision may be about, besides the cases that are new.
create view team_agenda as
  select case when p.phase_no = 1 then 'FIRST_PLAN' else 'PHASE_CHANGE' end as topic,
         p.case_number, p.started_on as on_day
  from current_phase p join team_case c on c.case_number = p.case_number
  where p.started_on is not null and p.ended_on is null
  union all
  select 'PHASE_END', p.case_number, coalesce(p.extended_until, p.planned_end)
  from current_phase p join team_case c on c.case_number = p.case_number
  where p.started_on is not null and p.ended_on is null
  union all
  select case when e.subject = 'SILENCE' then 'LOST_CONTACT' else 'OVERRUN' end,
         e.case_number, e.since
  from escalation e join team_case c on c.case_number = e.case_number
  union all
  select 'LIFE_EVENT', o.case_number, e.happened_on
  from open_case_event o join case_event e on e.id = o.event_id
  join team_case c on c.case_number = o.case_number
  union all
  select 'HIGH_RISK', r.case_number, cast(null as date)
  from high_risk r join team_case c on c.case_number = r.case_number;
