-- What managers ask about CTI (FACTS R-01 to R-04, X-03, X-04). A course counts from the day its first phase began:
-- the preparation before it is no part of the nine months. It is finished when it was closed, however it ended. A
-- course that ended by a change of method has its own outcome; otherwise the outcome is that of the case.
create view cti_course as
  select m.case_number, m.course_no, coalesce(p.person_id, m.case_number) as person, f.started_on, m.closed_on,
    case when m.closed_on is null then null
      when m.close_reason = 'CASE_CLOSED' then s.outcome
      else m.close_reason end as outcome
  from method_course m
  join support_case s on s.case_number = m.case_number
  join phase f on f.case_number = m.case_number and f.course_no = m.course_no and f.phase_no = 1
  left join person_of_case p on p.case_number = m.case_number
  where m.method = 'CTI' and f.started_on is not null;

-- How and where somebody lives, as measured.
create view measured_home as
  select case_number, measured_on, housing_status, still_in_home, submission_id
  from measurement
  where housing_status is not null or still_in_home is not null;

-- Points, and beside them those of the start: of the same course, or of a former one when it was not measured anew.
create view measured_development as
  select m.case_number, m.course_no, m.moment, m.measured_on, a.area, a.points,
    (select f.points from measured_area f
      where f.case_number = a.case_number and f.area = a.area and f.moment = 'START'
        and f.course_no = (select max(l.course_no) from measured_area l
          where l.case_number = a.case_number and l.area = a.area and l.moment = 'START'
            and l.course_no <= a.course_no)) as start_points
  from measurement m
  join measured_area a on a.case_number = m.case_number and a.course_no = m.course_no and a.moment = m.moment;
