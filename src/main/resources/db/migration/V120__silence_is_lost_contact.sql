-- Silence is told as the life event lost-contact now; of a lost contact the agenda reads there.
drop view team_agenda;

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
  select 'OVERRUN', e.case_number, e.since
  from escalation e join team_case c on c.case_number = e.case_number
  union all
  select case when o.kind = 'lost-contact' then 'LOST_CONTACT' else 'LIFE_EVENT' end,
         o.case_number, e.happened_on
  from open_case_event o join case_event e on e.id = o.event_id
  join team_case c on c.case_number = o.case_number
  union all
  select 'HIGH_RISK', r.case_number, cast(null as date)
  from high_risk r join team_case c on c.case_number = r.case_number;
