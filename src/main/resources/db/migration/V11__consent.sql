-- With whom we may share, and on what ground. Only ever added to: the newest row of a partner counts.

create table consent (
  id          bigint generated always as identity primary key,
  case_number varchar(20) not null references support_case,
  partner     varchar(40) not null,
  basis       varchar(10) not null check (basis in ('CONSENT', 'STATUTE', 'NONE')),
  scope       varchar(200) not null,
  given_on    date not null,
  valid_until date,
  check (basis = 'CONSENT' or valid_until is null)
);
create index consent_by_case on consent (case_number, partner, id);
