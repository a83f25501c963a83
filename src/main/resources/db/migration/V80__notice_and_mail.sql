-- What people are told outside of Tasklist: stored with the step that tells it, sent afterwards by somebody else.

-- One mail to one person. Which notices it holds is fixed once it may have left: a second attempt is the same mail.
create table mail (
  id           varchar(36) primary key,
  recipient    varchar(255) not null,
  message_id   varchar(255) not null unique,
  state        varchar(15) not null check (state in ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN', 'NO_ADDRESS')),
  urgent       boolean not null,
  written_at   timestamp(3) with time zone not null,
  tries        integer default 0 not null,
  failed_since timestamp(3) with time zone,
  next_try_at  timestamp(3) with time zone not null,
  sent_at      timestamp(3) with time zone,
  check ((state = 'SENT') = (sent_at is not null))
);
create index mail_by_state on mail (state, next_try_at);
create index mail_by_recipient on mail (recipient, state);

-- One notice about one case. It names no person but the colleague who is told.
create table notice (
  id          bigint generated always as identity primary key,
  case_number varchar(20) not null references support_case,
  subject     varchar(40) not null,
  occasion    varchar(100) not null,
  level       integer not null check (level between 0 and 9),
  to_worker   varchar(255),
  to_group    varchar(255),
  what        varchar(255) not null,
  due_on      date,
  task_id     varchar(64),
  state       varchar(15) not null check (state in ('WAITING', 'NO_ADDRESS', 'ADDRESSED', 'WITHDRAWN')),
  put_at      timestamp(3) with time zone not null,
  unique (case_number, subject, occasion, level),
  check ((to_worker is null) <> (to_group is null))
);
create index notice_by_state on notice (state, id);
create index notice_by_task on notice (task_id);

-- Who gets a notice, decided when it is due; the mail is empty until one is written.
create table notice_recipient (
  notice_id bigint not null references notice,
  recipient varchar(255) not null,
  mail_id   varchar(36) references mail,
  primary key (notice_id, recipient)
);
create index notice_recipient_by_mail on notice_recipient (mail_id);
create index notice_recipient_by_recipient on notice_recipient (recipient, mail_id);
