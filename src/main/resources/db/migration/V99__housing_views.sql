-- What the case page shows of the way to a home.
create view case_housing_attempt as
  select r.case_number, r.attempt, r.opened_on, r.expected_move_in, r.lease_signed_on, r.move_in_on,
    r.keys_received_on, r.moved_in_on, r.ended_on, r.end_reason, u.address, u.rent
  from housing_referral r
  left join housing_unit u on u.unit_id = r.unit_id;

create view case_housing_offer as
  select o.case_number, o.attempt, o.offer_id, u.address, u.rent, o.offered_on, o.answer_by, o.state, o.decline_reason
  from housing_offer o
  join housing_unit u on u.unit_id = o.unit_id;

create view case_housing_match as
  select m.case_number, m.attempt, m.unit_id, u.address, u.rent, m.verdict, m.points, m.reasons, m.explanation
  from housing_match m
  join housing_unit u on u.unit_id = m.unit_id;

create view case_housing_registration as
  select case_number, organisation, registered_on, renew_by, ended_on from housing_registration;

-- What managers ask (FACTS B-07, B-08): allocated homes, homes left out, homes declined, people still looking.
create view allocated_home as
  select o.case_number, p.person_id, o.unit_id, u.source, r.opened_on, o.answered_on as allocated_on,
    case when r.unit_id = o.unit_id then r.keys_received_on end as keys_received_on
  from housing_offer o
  join housing_unit u on u.unit_id = o.unit_id
  join housing_referral r on r.case_number = o.case_number and r.attempt = o.attempt
  left join person_of_case p on p.case_number = o.case_number
  where o.state = 'ACCEPTED';

-- Too dear is one reason, whether over the ceiling or over what the person can pay.
create view left_out_home as
  select l.*,
    trim(replace(replace(replace(l.reasons, 'RENT_CEILING', ''), 'MAX_RENT', ''), 'STUDY_REQUIREMENT', '')) <> ''
      as other_reason
  from (
    select m.unit_id, m.case_number, u.source, m.reasons,
      m.reasons like '%RENT%' as too_dear,
      m.reasons like '%STUDY_REQUIREMENT%' as study_requirement,
      cast(m.found_at at time zone 'Europe/Copenhagen' as date) as found_on
    from housing_match m
    join housing_unit u on u.unit_id = m.unit_id
    where m.verdict = 'EXCLUDED') l;

create view declined_home as
  select o.unit_id, o.case_number, o.decline_reason, o.answered_on
  from housing_offer o
  where o.state = 'DECLINED';

create view looking_for_home as
  select s.case_number, s.since, s.waiting from housing_search s
  join housing_referral r on r.case_number = s.case_number and r.attempt = s.attempt
  where r.ended_on is null and r.unit_id is null;

-- Support paid for by others: who was referred, and who of them is supported now.
create view funded_support as
  select f.agreement, f.triggered_on, f.released_on,
    (select count(*) from funding_referral r where r.agreement = f.agreement) as referred,
    (select count(distinct r.person_id) from funding_referral r
      join person_of_case p on p.person_id = r.person_id
      join support_case s on s.case_number = p.case_number and s.status = 'OPEN'
      where r.agreement = f.agreement) as supported_now
  from funding f;
