-- Cases on pause: the citizen is away and the support goes on in another way. One row while it lasts.
create table pause (
  case_number    varchar(20) primary key references support_case,
  reason         varchar(40) not null,
  paused_from    date not null,
  expected_until date,
  check (expected_until is null or expected_until >= paused_from)
);

-- Cases at high risk. One row while it lasts.
create table high_risk (
  case_number varchar(20) primary key references support_case,
  since       timestamp(3) with time zone not null
);
