-- A homeless minor is notified about once per case (Barnets Lov § 133), whoever notices first.

create table minor_notification (
  case_number varchar(20) primary key references support_case,
  asked_at    timestamp(3) with time zone not null
);
