-- The whole row of the table phase-plan is frozen with the phase. Courses that run already get
-- what the method says about their phases.
alter table phase add column reminder_lead varchar(20);
alter table phase add column contact_interval varchar(20);
alter table phase add column silence_limit varchar(20);
alter table phase add column min_client_meetings integer;
alter table phase add column min_support_meetings integer;
update phase set
  reminder_lead = 'P7D',
  contact_interval = case phase_no when 1 then 'P7D' when 2 then 'P14D' else 'P1M' end,
  silence_limit = case phase_no when 1 then 'P14D' when 2 then 'P28D' else 'P42D' end,
  min_client_meetings = case phase_no when 1 then 3 else 0 end,
  min_support_meetings = case phase_no when 1 then 2 else 1 end;
alter table phase alter column reminder_lead set not null;
alter table phase alter column contact_interval set not null;
alter table phase alter column silence_limit set not null;
alter table phase alter column min_client_meetings set not null;
alter table phase alter column min_support_meetings set not null;

-- Why a phase was not closed in time, and when the citizen was last seen then.
alter table phase add column overrun_reason varchar(40);
alter table phase add column citizen_last_seen date;
alter table phase add constraint overrun_is_explained
  check ((overrun_reason is null) = (citizen_last_seen is null));

-- Where a course departs from the method. For reports on fidelity; changes nothing in the course.
create table method_deviation (
  case_number varchar(20) not null references support_case,
  phase_no    integer not null,
  code        varchar(40) not null,
  noted_on    date not null,
  primary key (case_number, phase_no, code, noted_on)
);
