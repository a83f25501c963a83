-- Cases that only leaders may open: since when, and why. The data stays; who sees it is few.
create table case_restriction (
  case_number varchar(20) primary key references support_case,
  reason      varchar(20) not null check (reason in ('DEATH')),
  since       timestamp(3) with time zone not null
);
