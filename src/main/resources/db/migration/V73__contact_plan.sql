-- When the next contact with the citizen is expected. One row for each case with support; how often and how long
-- without contact are as the phase or the method had them when they were taken up.
create table contact_plan (
  case_number      varchar(20) primary key references support_case,
  counted_from     date not null,
  contact_interval varchar(20) not null,
  silence_limit    varchar(20) not null,
  agreed_on        date,
  pause_interval   varchar(20)
);
