-- What the case page shows of the list "Brobygning".
create view case_link as
  select case_number, link_no, offer, focus_area, introduced_on, attended_on, result
  from network_link;
