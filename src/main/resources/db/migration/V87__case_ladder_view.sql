-- The deadlines of a case that were not kept, and who has been asked so far: for the case page.
create view case_ladder as
  select e.case_number, e.subject, e.since, e.state, e.next_step_on, s.level, s.reached_on
  from escalation e
  left join escalation_step s
    on s.case_number = e.case_number and s.subject = e.subject and s.episode = e.episode
    and (s.decision is null or s.decision <> 'CALLED_OFF')
    and not exists (
      select 1 from escalation_step later
      where later.case_number = s.case_number and later.subject = s.subject
        and later.episode = s.episode
        and (later.decision is null or later.decision <> 'CALLED_OFF')
        and (later.level > s.level or (later.level = s.level and later.round > s.round)));
