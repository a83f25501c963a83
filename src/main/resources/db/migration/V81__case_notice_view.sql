-- What the case page shows of the mails about a case: one row for everybody who is or is to be told.
create view case_notice as
  select n.case_number, n.id as notice_id, n.level, n.what, n.due_on, n.put_at, m.sent_at,
         coalesce(r.recipient, n.to_worker) as told_person,
         case when r.recipient is null then n.to_group end as told_group,
         case
           when m.state = 'SENT' then 'SENT'
           when n.state = 'WITHDRAWN' or m.state = 'WITHDRAWN' then 'WITHDRAWN'
           when n.state = 'NO_ADDRESS' or m.state = 'NO_ADDRESS' then 'NO_ADDRESS'
           when m.state = 'FAILED' then 'FAILED'
           else 'WAITING'
         end as state
  from notice n
  left join notice_recipient r on r.notice_id = n.id
  left join mail m on m.id = r.mail_id;
