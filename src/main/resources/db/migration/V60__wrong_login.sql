-- Wrong logins of the last minutes (SAFETY S10). The account is a hash of the name that was typed.
create table wrong_login (
  id        varchar(36)                 not null primary key,
  address   varchar(64)                 not null,
  account   varchar(64)                 not null,
  failed_at timestamp(3) with time zone not null
);

create index wrong_login_by_address on wrong_login (address, failed_at);
create index wrong_login_by_account on wrong_login (account, failed_at);
