-- A wish to end the support and what became of it. Support goes on until somebody has taken over.
create table handover (
  case_number     varchar(20) not null references support_case,
  handover_no     integer not null,
  requested_at    timestamp(3) with time zone not null,
  due_on          date,
  closing_talk_on date,
  result          varchar(20) check (result in ('HANDED_OVER', 'CONTINUED')),
  settled_at      timestamp(3) with time zone,
  primary key (case_number, handover_no),
  check ((result is null) = (settled_at is null))
);

-- At most one handover runs in a case: the primary key says so.
create table open_handover (
  case_number varchar(20) primary key references support_case,
  handover_no integer not null,
  foreign key (case_number, handover_no) references handover
);

-- What somebody must take over, and whether somebody has.
create table handover_need (
  case_number   varchar(20) not null,
  handover_no   integer not null,
  need_no       integer not null check (need_no between 1 and 3),
  receiver      varchar(40) not null,
  starts_on     date,
  accepted      boolean not null,
  accepted_on   date,
  leader_agrees boolean not null,
  primary key (case_number, handover_no, need_no),
  foreign key (case_number, handover_no) references handover,
  check (accepted = (accepted_on is not null))
);
