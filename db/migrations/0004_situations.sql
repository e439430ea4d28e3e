-- What stands for each event, worked out from its case and kept, so that nobody goes through all cases to see what waits.
-- All of it is derived: `situations_due` names the events whose row has to be worked out before it is read.

create table situations (
  event text primary key,
  waits text not null,                   -- JSON list of what it waits for, the most pressing first
  pressing integer,                      -- the rank of the first of them; null = it waits for nobody
  reasons text not null,                 -- JSON list of sentences
  disputes text not null,                -- JSON list of [kind, field]: what is disputed and not decided
  stale text not null,                   -- JSON list of [quantity, person class]: figures that have to be looked at again
  voices integer not null,               -- how many independent voices tell of it
  impact integer not null,               -- the highest number of people killed that anybody gives
  authors text not null,                 -- JSON list of names: who wrote something of it since its last approval
  since integer not null,                -- hybrid clock of the last change to the event itself
  strays text not null,                  -- JSON list of the passages of its claims that are not of the claims' versions, or not here
  constraint situations_pressing check ((pressing is null) = (waits = '[]'))
) strict;
create index situations_by_pressing on situations (pressing, impact desc, since, event) where pressing is not null;
create index situations_with_strays on situations (event) where strays <> '[]';

create table situations_due (
  event text primary key
) strict, without rowid;

insert into situations_due select uid from events;

-- from a record to the events that it bears on
create index claims_by_originator on claims (originator) where originator is not null;
create index claims_by_speaker on claims (speaker) where speaker is not null;
create index claim_actors_by_actor on claim_actors (actor) where actor is not null;
create index article_versions_by_outline on article_versions (outline);
-- whether a change settled something: what a settlement wrote has no author
create index revisions_of_decisions on revisions (clock) where record glob 'decision:*';
