-- The landlord's address, however it is spelled: the same dwelling although only one of two lists names its number.
alter table housing_unit alter column identity_key set data type varchar(400);
alter table housing_unit add column address_key varchar(400) not null default '';
create index housing_unit_by_address on housing_unit (address_key);
