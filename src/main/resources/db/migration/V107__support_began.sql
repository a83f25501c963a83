-- From when somebody holds on to the young person: a case in which support has begun ends only in a way somebody
-- has found safe. Cases that are on their way already began where the engine's history says so.
alter table support_case add support_began_at timestamp(3) with time zone;

update support_case set support_began_at = (
  select max(enrolled.end_time_) from act_hi_actinst enrolled
  join act_hi_procinst intake on intake.proc_inst_id_ = enrolled.proc_inst_id_
  where enrolled.act_id_ = 'EndEvent_Enrolled' and intake.business_key_ = support_case.case_number
);
