-- Why a case may end, written by the step that found it safe. One per case: the primary key says so.
create table case_ending (
  case_number varchar(20) primary key references support_case,
  basis       varchar(20) not null check (basis in ('HANDED_OVER', 'OWN_EXIT', 'MOVED', 'DEATH')),
  outcome     varchar(40) not null,
  agreed_at   timestamp(3) with time zone not null
);
