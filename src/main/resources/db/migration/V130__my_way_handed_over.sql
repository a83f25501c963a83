-- Whether the support was handed over: only then is a receiver somebody who takes over.
drop view my_way;

create view my_way as
  select s.case_number, s.outcome,
    exists (select 1 from person_of_case p where p.case_number = s.case_number) as enrolled,
    exists (select 1 from open_handover h where h.case_number = s.case_number) as handing_over,
    exists (select 1 from handover t
      where t.case_number = s.case_number and t.result = 'HANDED_OVER') as handed_over,
    exists (select 1 from pause z where z.case_number = s.case_number) as paused,
    m.method, m.worker,
    c.agreed_on, c.counted_from, c.contact_interval, c.pause_interval
  from support_case s
  left join method_course m on m.case_number = s.case_number and m.closed_on is null
  left join contact_plan c on c.case_number = s.case_number;
