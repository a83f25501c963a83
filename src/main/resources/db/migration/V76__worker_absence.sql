-- Workers who are absent, or will be. One row while it lasts; the reason is nobody's business here.
create table worker_absence (
  worker           varchar(255) primary key,
  deputy           varchar(255),
  absent_from      date not null,
  expected_back_on date,
  check (deputy is null or deputy <> worker),
  check (expected_back_on is null or expected_back_on >= absent_from)
);
