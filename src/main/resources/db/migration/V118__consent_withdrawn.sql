-- A consent that was withdrawn: the newest row of a partner then says NONE, and since when.

alter table consent add column withdrawn_on date;
alter table consent add constraint consent_withdrawn_shares_nothing
  check (withdrawn_on is null or basis = 'NONE');
