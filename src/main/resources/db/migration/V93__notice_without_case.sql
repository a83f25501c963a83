-- Some notices are about no case: that the college's funding can be released.
alter table notice alter column case_number drop not null;
