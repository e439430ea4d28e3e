-- Comments, saved filters, a collection's own terms, and the rows that events were imported from.

alter table caveats add column term text not null default '';
alter table claim_counts add column term text not null default '';

create table comments (
  uid text primary key,
  target text not null,
  text text not null,
  field text not null,
  answers text,
  done_because text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;
create index comments_by_target on comments (target);

create table saved_filters (
  uid text primary key,
  desk text not null,
  name text not null,
  words text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

create table terms (
  uid text primary key,
  vocabulary text not null,
  name text not null,
  labels text not null,
  meaning text not null,
  "like" text not null,
  merged_into text not null,
  retired_because text not null,
  body text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

create table imported_rows (
  uid text primary key,
  event text not null,
  layout text not null,
  cells text not null,
  file text not null,
  sha256 text not null,
  line integer not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;
create index imported_rows_by_event on imported_rows (event);

create index events_by_merged_into on events (merged_into) where merged_into is not null;
