-- What the case page shows of a CTI course: CACTI's phase date form.
create view case_phase as
  select case_number, phase_no, planned_start, planned_end, extended_until, extend_reason,
         started_on, ended_on, overrun_reason, citizen_last_seen
  from phase;

create view case_deviation as
  select case_number, phase_no, code, noted_on from method_deviation;

create view case_pause as
  select case_number, reason, paused_from, expected_until from pause;

create view case_high_risk as
  select case_number, since from high_risk;
