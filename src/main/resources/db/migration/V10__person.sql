-- Who the cases are about. The CPR number stands here once, encrypted; it is looked up by its keyed hash.

create table person (
  id                 varchar(36) primary key,
  cpr_encrypted      varchar(200),
  cpr_hash           varchar(64) unique,
  cpr_masked         varchar(11),
  full_name          varchar(200),
  birth_date         date,
  protected_identity boolean not null,
  check ((cpr_encrypted is null) = (cpr_hash is null)),
  check ((cpr_encrypted is null) = (cpr_masked is null))
);

create table person_of_case (
  case_number varchar(20) primary key references support_case,
  person_id   varchar(36) not null references person
);
create index person_of_case_by_person on person_of_case (person_id);

-- The row is the rule: a person has at most one open case, a case at most one person.
create table open_case_of_person (
  person_id   varchar(36) primary key references person,
  case_number varchar(20) not null unique references support_case
);
