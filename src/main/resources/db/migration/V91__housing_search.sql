-- A case looks again on every new day, because ages, ceilings and dates change without anybody doing anything;
-- a case whose look failed is tried again later and stands in nobody's way until then.
alter table housing_search add column looked_on date;
alter table housing_search add column failures integer default 0 not null;
alter table housing_search add column next_try_at timestamp(3) with time zone;
