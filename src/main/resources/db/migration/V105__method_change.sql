-- A change of method that is being recommended and decided: at most one in a case, the primary key says so.
create table open_method_change (
  case_number varchar(20) primary key references support_case,
  opened_at   timestamp(3) with time zone not null
);
