-- A consent that was given after the enrolment, perhaps again: in what way. Null for what was said at the enrolment.

alter table consent add column given_how varchar(10);
alter table consent add constraint consent_given_how
  check (given_how is null or (basis = 'CONSENT' and given_how in ('SPOKEN', 'WRITTEN', 'OTHER')));
