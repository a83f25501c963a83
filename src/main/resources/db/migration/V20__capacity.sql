-- Places and who waits for one. The pool's row is the lock of everything that belongs to it.

create table capacity_pool (
  pool     varchar(20) primary key,
  capacity integer not null check (capacity >= 0),
  used     integer not null check (used >= 0),
  check (used <= capacity)
);
-- How many places there are stands in application.yml and is written here at every start.
insert into capacity_pool (pool, capacity, used) values ('COORDINATION', 0, 0);
insert into capacity_pool (pool, capacity, used) values ('METHOD', 0, 0);
insert into capacity_pool (pool, capacity, used) values ('ACT', 0, 0);

-- One place per case and pool. A place beyond the capacity is a leader's decision and not part of "used".
create table capacity_place (
  pool            varchar(20) not null references capacity_pool,
  case_number     varchar(20) not null references support_case,
  beyond_capacity boolean not null,
  taken_at        timestamp(3) with time zone not null,
  primary key (pool, case_number)
);
create index capacity_place_by_case on capacity_place (case_number);

-- The rank counts from waiting_since. Without a process nobody can take an offer yet.
create table waiting_list_entry (
  pool                varchar(20) not null references capacity_pool,
  case_number         varchar(20) not null references support_case,
  waiting_since       timestamp(3) with time zone not null,
  process_instance_id varchar(64),
  offered_at          timestamp(3) with time zone,
  passed_over         boolean not null,
  primary key (pool, case_number)
);
create index waiting_list_entry_by_case on waiting_list_entry (case_number);

-- What the nightly comparison of places and open cases found.
create table reconciliation_finding (
  id          bigint generated always as identity primary key,
  found_at    timestamp(3) with time zone not null,
  kind        varchar(40) not null,
  pool        varchar(20) not null,
  case_number varchar(20),
  repaired    boolean not null
);
