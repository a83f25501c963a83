-- Where the team on the street goes on after a case has ended without contact: once for each case.
create table taken_over_case (
  former_case varchar(20) primary key references support_case,
  case_number varchar(20) not null unique references support_case
);
