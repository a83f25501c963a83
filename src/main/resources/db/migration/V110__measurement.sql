-- How it goes for a young person at the moments the method asks (FACTS T-04, R-04, R-11): one row per
-- course and moment. A new answer to the same question replaces the row; the answers themselves stay.
create table measurement (
  case_number    varchar(20) not null references support_case,
  course_no      integer not null check (course_no >= 1),
  moment         varchar(20) not null check (moment in
    ('START', 'PHASE1_END', 'PHASE2_END', 'CLOSING', 'FOLLOW_UP_3M', 'FOLLOW_UP_9M')),
  measured_on    date not null,
  housing_status varchar(30) check (housing_status in
    ('OWN_HOME_NO_SUPPORT', 'OWN_HOME_WITH_SUPPORT', 'TEMPORARY', 'HOMELESS', 'UNKNOWN')),
  still_in_home  varchar(10) check (still_in_home in ('YES', 'NO', 'UNKNOWN')),
  purpose_met    varchar(10) check (purpose_met in ('FULLY', 'PARTLY', 'NOT_MET')),
  submission_id  bigint not null references submission,
  primary key (case_number, course_no, moment)
);
create index measurement_by_submission on measurement (submission_id);

-- The areas that were scored, 1 to 5.
create table measured_area (
  case_number varchar(20) not null,
  course_no   integer not null,
  moment      varchar(20) not null,
  area        varchar(30) not null check (area in
    ('SUBSTANCE_USE', 'CRIME', 'MENTAL_HEALTH', 'NETWORK', 'EDUCATION_EMPLOYMENT', 'LEISURE')),
  points      integer not null check (points between 1 and 5),
  primary key (case_number, course_no, moment, area),
  foreign key (case_number, course_no, moment) references measurement
);
