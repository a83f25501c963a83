-- Who has been responsible for a citizen during a course: one row from the day on, with who said so and why (FACTS O-03).
-- Who chose the first one stands in the answers of that step.
create table course_worker (
  case_number   varchar(20) not null,
  course_no     integer not null,
  worker_no     integer not null,
  worker        varchar(255) not null,
  since         date not null,
  change_reason varchar(40) not null,
  note          text,
  changed_by    varchar(255),
  changed_at    timestamp(3) with time zone not null,
  primary key (case_number, course_no, worker_no),
  foreign key (case_number, course_no) references method_course
);
insert into course_worker
    (case_number, course_no, worker_no, worker, since, change_reason, changed_at)
  select case_number, course_no, 1, worker, started_on, 'ASSIGNED', current_timestamp
  from method_course;
