-- Who may be responsible for citizens: hours, deputy, and the methods they are certified in (FACTS O-07).
create table worker (
  user_id        varchar(255) primary key,
  weekly_hours   numeric(4, 1) check (weekly_hours > 0),
  deputy         varchar(255),
  takes_citizens boolean not null,
  registered_by  varchar(255) not null,
  registered_at  timestamp(3) with time zone not null,
  check (deputy is null or deputy <> user_id)
);

-- Without a date: taken over from the groups below, not yet documented.
create table worker_certificate (
  user_id      varchar(255) not null references worker,
  method       varchar(10) not null check (method in ('CTI', 'ICM', 'ACT')),
  certified_on date,
  primary key (user_id, method)
);

-- Whoever worked in a method's team before there was a register goes on as before.
insert into worker (user_id, takes_citizens, registered_by, registered_at)
  select distinct user_id_, true, 'upgrade', current_timestamp from act_id_membership
  where group_id_ in ('cti-workers', 'icm-workers', 'act-team');
insert into worker_certificate (user_id, method)
  select user_id_, case group_id_ when 'cti-workers' then 'CTI' when 'icm-workers' then 'ICM' else 'ACT' end
  from act_id_membership where group_id_ in ('cti-workers', 'icm-workers', 'act-team');
