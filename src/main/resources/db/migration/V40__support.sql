-- The three phases of a CTI course as planned and as they went. Lengths and leads are frozen when phase 1 begins.
create table phase (
  case_number     varchar(20) not null references support_case,
  phase_no        integer not null check (phase_no >= 1),
  counted_from    date not null,
  planned_length  varchar(20) not null,
  transition_lead varchar(20) not null,
  handover_lead   varchar(20),
  planned_start   date not null,
  planned_end     date not null,
  extended_until  date,
  extend_reason   varchar(40),
  started_on      date,
  ended_on        date,
  primary key (case_number, phase_no),
  check (planned_end > planned_start),
  check ((extended_until is null) = (extend_reason is null)),
  check (ended_on is null or started_on is not null)
);

-- One to three areas a phase works on, chosen by the citizen.
create table focus_area (
  case_number      varchar(20) not null references support_case,
  phase_no         integer not null,
  area_no          integer not null check (area_no between 1 and 3),
  area             varchar(40) not null,
  responsible_link varchar(200),
  primary key (case_number, phase_no, area_no),
  unique (case_number, phase_no, area)
);

-- Every contact that was tried or held: the progress note.
create table contact (
  id              bigint generated always as identity primary key,
  case_number     varchar(20) not null references support_case,
  contact_on      date not null,
  contact_form    varchar(40) not null,
  contact_result  varchar(40) not null,
  with_citizen    boolean not null,
  with_network    boolean not null,
  with_offer      boolean not null,
  with_authority  boolean not null,
  next_contact_on date,
  focus_area      varchar(40),
  minutes         integer,
  recorded_at     timestamp(3) with time zone not null
);
create index contact_by_case on contact (case_number, contact_on);
