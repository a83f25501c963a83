-- What managers ask about caseloads (FACTS K-05, O-04): limits that were overridden, and changes of worker.
create view exceeded_caseload as
  select worker, citizens, most_citizens, cast(overridden_at at time zone 'Europe/Copenhagen' as date) as overridden_on
  from caseload_override;

create view changed_worker as
  select case_number, since, change_reason from course_worker where worker_no > 1;
