-- Every time a ladder was begun, and how it ended.
create table escalation_episode (
  case_number  varchar(20) not null references support_case,
  subject      varchar(40) not null,
  episode      integer not null,
  since        date not null,
  begun_at     timestamp(3) with time zone not null,
  ended_at     timestamp(3) with time zone,
  primary key (case_number, subject, episode)
);

-- The ladders that stand now: one for each case and subject, the primary key says so. A ladder on
-- hold waits for the end of a pause; an answered one is in the middle of carrying out a decision.
create table escalation (
  case_number         varchar(20) not null,
  subject             varchar(40) not null,
  episode             integer not null,
  since               date not null,
  overdue_task        varchar(100) not null,
  contact_interval    varchar(20),
  state               varchar(10) not null check (state in ('RUNNING', 'ANSWERED', 'HELD')),
  next_step_on        date,
  process_instance_id varchar(64),
  primary key (case_number, subject),
  foreign key (case_number, subject, episode) references escalation_episode
);

-- Every step taken, once: the same level is asked again in a new round. "skipped" names the levels
-- whose days passed before anybody could look. A step is open until it is answered or called off.
create table escalation_step (
  case_number varchar(20) not null,
  subject     varchar(40) not null,
  episode     integer not null,
  level       integer not null,
  round       integer not null,
  step        varchar(40) not null,
  reached_at  timestamp(3) with time zone not null,
  reached_on  date not null,
  skipped     varchar(40) not null,
  decision    varchar(40),
  settled_at  timestamp(3) with time zone,
  primary key (case_number, subject, episode, level, round),
  foreign key (case_number, subject, episode) references escalation_episode
);
