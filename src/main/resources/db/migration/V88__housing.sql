-- Homes, who they are offered to, and each attempt of a young person to get one. Money is DKK a month.

-- One row: the lock of everything that gives homes away, taken before any home, and a counter that every
-- change of the register raises. Who has seen an older number has homes to look at.
create table housing_register (
  id      integer primary key check (id = 1),
  version bigint not null
);
insert into housing_register (id, version) values (1, 1);

-- A vacancy. The same dwelling that becomes vacant again later is a new row.
create table housing_unit (
  unit_id           integer generated always as identity primary key,
  source            varchar(20) not null,
  landlord          varchar(120) not null,
  reference         varchar(60),
  identity_key      varchar(320) not null,
  address           varchar(200) not null,
  area              varchar(40) not null,
  rent              integer not null check (rent >= 0),
  size_m2           integer not null check (size_m2 > 0),
  rooms             integer not null check (rooms > 0),
  study_requirement boolean not null,
  accessibility     varchar(200) not null,
  available_from    date not null,
  allocation_right  boolean not null,
  state             varchar(10) not null check (state in ('FREE', 'HELD', 'ALLOCATED', 'WITHDRAWN')),
  case_number       varchar(20) references support_case,
  held_until        timestamp(3) with time zone,
  registered_at     timestamp(3) with time zone not null,
  withdrawn_on      date,
  unique (identity_key, available_from),
  check ((state in ('HELD', 'ALLOCATED')) = (case_number is not null)),
  check ((state = 'HELD') = (held_until is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null))
);
create index housing_unit_by_state on housing_unit (state);
create index housing_unit_by_case on housing_unit (case_number);

-- One attempt at a home. The newest attempt of a case is the one that counts.
create table housing_referral (
  case_number       varchar(20) not null references support_case,
  attempt           integer not null check (attempt >= 1),
  opened_on         date not null,
  expected_move_in  date,
  unit_id           integer references housing_unit,
  allocated_on      date,
  lease_signed_on   date,
  move_in_on        date,
  keys_received_on  date,
  moved_in_on       date,
  ended_on          date,
  end_reason        varchar(20) check (end_reason in ('HOUSED', 'HOMELESS_AGAIN', 'CASE_CLOSED')),
  housing_outcome   varchar(20),
  changed           bigint not null,
  primary key (case_number, attempt),
  check ((ended_on is null) = (end_reason is null))
);

-- What is applied for and what the allocation office decided; the newest row of the attempt counts.
create table housing_application (
  application_id       integer generated always as identity primary key,
  case_number          varchar(20) not null,
  attempt              integer not null,
  applied_on           date not null,
  sources              varchar(200) not null,
  acute                boolean not null,
  max_rent             integer not null check (max_rent >= 0),
  household            integer not null check (household >= 1),
  areas                varchar(400) not null,
  exclusions           varchar(400) not null,
  network_area         varchar(40),
  accessibility        varchar(200) not null,
  meets_study          boolean not null,
  allocation_result    varchar(10) check (allocation_result in ('APPROVED', 'REFUSED', 'INCOMPLETE')),
  decided_on           date,
  complaint_until      date,
  foreign key (case_number, attempt) references housing_referral
);
create index housing_application_by_case on housing_application (case_number, attempt);

-- On which associations' lists the person stands.
create table housing_registration (
  case_number     varchar(20) not null references support_case,
  organisation    varchar(120) not null,
  registered_on   date not null,
  registration_no varchar(60),
  renew_by        date not null,
  ended_on        date,
  primary key (case_number, organisation)
);

-- Who looks for a home now. waiting = the process waits for a vacancy; the seen numbers say up to where it has looked.
create table housing_search (
  case_number         varchar(20) primary key references support_case,
  attempt             integer not null,
  since               date not null,
  process_instance_id varchar(64) not null,
  waiting             boolean not null,
  seen_register       bigint not null,
  seen_referral       bigint not null
);

-- For each home of the register why it was offered, ranked or left out; only differences are written. Thousands of
-- rows at once, by one hand under the lock of the register; homes and attempts are never deleted, so foreign keys and
-- a second index for every row would only make others wait.
create table housing_match (
  case_number varchar(20) not null,
  attempt     integer not null,
  unit_id     integer not null,
  verdict     varchar(10) not null check (verdict in ('OFFERED', 'RANKED', 'EXCLUDED')),
  points      integer not null,
  reasons     varchar(200) not null,
  explanation varchar(1000) not null,
  found_at    timestamp(3) with time zone not null,
  primary key (case_number, attempt, unit_id)
);

-- The same home is offered to the same case at most once.
create table housing_offer (
  offer_id       integer generated always as identity primary key,
  case_number    varchar(20) not null,
  attempt        integer not null,
  unit_id        integer not null references housing_unit,
  offered_on     date not null,
  answer_by      date not null,
  state          varchar(12) not null
    check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'NO_ANSWER', 'NOT_OFFERED', 'WITHDRAWN', 'FELL_THROUGH', 'LAPSED')),
  decline_reason varchar(24),
  counts         boolean not null,
  answered_on    date,
  unique (case_number, unit_id),
  foreign key (case_number, attempt) references housing_referral
);

-- Support that is paid for by others once enough people were referred (FACTS K-08, K-09).
create table funding (
  agreement    varchar(20) primary key,
  triggered_on date,
  released_on  date
);
create table funding_referral (
  agreement   varchar(20) not null references funding,
  person_id   varchar(36) not null references person,
  case_number varchar(20) not null references support_case,
  referred_on date not null,
  primary key (agreement, person_id)
);
insert into funding (agreement) values ('OERESUND_COLLEGE');
