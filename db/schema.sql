-- The form of a collection file after all migrations. Made by “python -m curator.store.schema”; do not edit.

CREATE TABLE facts (
  name text primary key,
  value text not null
) strict;

CREATE TABLE devices (
  device text primary key,
  person text not null,
  public_key blob not null,
  added_at integer not null,
  constraint devices_key_length check (length(public_key) = 32)
) strict;

CREATE TABLE changes (
  arrival integer primary key,
  id text not null unique,
  device text not null,
  number integer not null,
  body blob not null,
  signature blob not null,
  ready integer not null default 0,
  constraint changes_number check (number > 0),
  constraint changes_signature_length check (length(signature) = 64),
  constraint changes_ready check (ready in (0, 1))
) strict;

CREATE INDEX changes_by_device on changes (device, number);

CREATE TRIGGER changes_are_never_deleted before delete on changes
begin
  select raise(abort, 'changes are never deleted');
end;

CREATE TRIGGER changes_are_never_altered before update of id, device, number, body, signature on changes
begin
  select raise(abort, 'changes are never altered');
end;

CREATE TABLE lost (
  change text primary key
) strict, without rowid;

CREATE TABLE blobs (
  sha256 text primary key,
  bytes blob not null,
  constraint blobs_hash_length check (length(sha256) = 64)
) strict;

CREATE TRIGGER blobs_are_never_deleted before delete on blobs
begin
  select raise(abort, 'originals are never deleted');
end;

CREATE TRIGGER blobs_are_never_altered before update on blobs
begin
  select raise(abort, 'originals are never altered');
end;

CREATE TABLE drafts (
  device text not null,
  subject text not null,
  content text not null,
  primary key (device, subject)
) strict, without rowid;

CREATE TABLE waiting (
  needs text not null,
  change text not null,
  primary key (needs, change)
) strict, without rowid;

CREATE INDEX waiting_by_change on waiting (change);

CREATE TABLE revisions (
  id text primary key,
  record text not null,
  field text not null,
  kind text not null,
  value text,
  parents text not null,
  target text,
  person text not null,
  origin text not null,
  clock integer not null,
  void text,
  constraint revisions_kind check (kind in ('set', 'del', 'fix', 'ok'))
) strict, without rowid;

CREATE INDEX revisions_by_record on revisions (record, field);

CREATE TABLE fields (
  record text not null,
  field text not null,
  state text not null,
  value text,
  approved text,
  heads text not null,
  primary key (record, field),
  constraint fields_state check (state in ('pending', 'approved', 'disputed'))
) strict, without rowid;

CREATE INDEX fields_disputed on fields (record) where state = 'disputed';

CREATE TABLE search_entries (
  id integer primary key,
  record text not null unique,
  folded text,
  text text,
  constraint search_entries_words check ((folded is null) <> (text is null))
) strict;

CREATE VIRTUAL TABLE search_words using fts5 (
  folded,
  content = '',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE articles (
  uid text primary key,
  title text not null,
  kind text not null,
  url text not null,
  language text not null,
  direction text not null,
  publisher text not null,
  published_on text,
  licence text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX articles_by_title on articles (title);

CREATE INDEX articles_by_url on articles (url) where url <> '';

CREATE TABLE article_versions (
  uid text primary key,
  article text not null,
  original text not null,
  text text not null,
  outline text not null,
  normalisation text not null,
  encoding text not null,
  retrieved_at text not null,
  revision text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX article_versions_by_article on article_versions (article);

CREATE INDEX article_versions_by_original on article_versions (original);

CREATE INDEX article_versions_by_text on article_versions (text);

CREATE TABLE passages (
  uid text primary key,
  version text not null,
  spans text not null,
  exact text not null,
  prefix text not null,
  suffix text not null,
  note text not null,
  follows text,
  carried text,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX passages_by_version on passages (version);

CREATE INDEX passages_by_follows on passages (follows);

CREATE TABLE caveats (
  uid text primary key,
  kind text not null,
  scope text not null,
  wording text not null,
  raised_by text not null,
  version text,
  target text not null,
  banner text,
  stretch text,
  dated text not null,
  confirmed_by text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
, term text not null default '') strict;

CREATE INDEX caveats_by_version on caveats (version);

CREATE INDEX caveats_by_target on caveats (target);

CREATE TABLE discharges (
  uid text primary key,
  caveat text not null,
  claim text not null,
  because text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX discharges_by_caveat on discharges (caveat);

CREATE INDEX discharges_by_claim on discharges (claim);

CREATE TABLE sources (
  uid text primary key,
  name text not null,
  aliases text not null,
  kind text not null,
  scale text not null,
  party_to_conflict text,
  universe text not null,
  reliability text not null,
  note text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE TABLE source_relations (
  uid text primary key,
  source text not null,
  other text not null,
  kind text not null,
  note text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX source_relations_by_source on source_relations (source);

CREATE INDEX source_relations_by_other on source_relations (other);

CREATE TABLE claims (
  uid text primary key,
  version text not null,
  passages text not null,
  kind text not null,
  title text not null,
  speaker text,
  originator text,
  modality text not null,
  event_type text not null,
  credibility integer,
  status text not null,
  citations text not null,
  supersedes text,
  implausible_because text not null,
  note text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX claims_by_version on claims (version);

CREATE TABLE claim_counts (
  uid text primary key,
  claim text not null,
  quantity text not null,
  extent text not null,
  person_class text not null,
  "group" text not null,
  verbatim text not null,
  words text,
  subset_of text,
  rule text not null,
  includes_perpetrators integer not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null,
  low integer generated always as (extent ->> '$.low') virtual,
  high integer generated always as (extent ->> '$.high') virtual,
  qualifier text generated always as (extent ->> '$.qualifier') virtual
, term text not null default '') strict;

CREATE INDEX claim_counts_by_claim on claim_counts (claim);

CREATE TABLE claim_dates (
  uid text primary key,
  claim text not null,
  role text not null,
  span text,
  verbatim text not null,
  words text,
  reading text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null,
  earliest text generated always as (span ->> '$.earliest') virtual,
  latest text generated always as (span ->> '$.latest') virtual
) strict;

CREATE INDEX claim_dates_by_claim on claim_dates (claim);

CREATE TABLE claim_places (
  uid text primary key,
  claim text not null,
  role text not null,
  spot text not null,
  place text,
  relation text not null,
  verbatim text not null,
  words text,
  inferred integer not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null,
  name text generated always as (spot ->> '$.name') virtual,
  admin1 text generated always as (spot ->> '$.admin1') virtual
) strict;

CREATE INDEX claim_places_by_claim on claim_places (claim);

CREATE TABLE claim_actors (
  uid text primary key,
  claim text not null,
  role text not null,
  actor text,
  verbatim text not null,
  words text,
  confidence text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX claim_actors_by_claim on claim_actors (claim);

CREATE TABLE events (
  uid text primary key,
  public_id text not null,
  title text not null,
  kind text not null,
  event_type text not null,
  type_of_violence integer,
  clarity integer,
  "when" text,
  "where" text,
  side_a text not null,
  side_b text not null,
  perpetrator text not null,
  grade text,
  contested_on text not null,
  state text not null,
  merged_into text,
  summary text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null,
  earliest text generated always as ("when" ->> '$.earliest') virtual,
  latest text generated always as ("when" ->> '$.latest') virtual,
  place text generated always as ("where" ->> '$.name') virtual
) strict;

CREATE INDEX events_by_public_id on events (public_id);

CREATE INDEX events_by_state on events (state);

CREATE TABLE event_claims (
  uid text primary key,
  event text not null,
  claim text not null,
  relation text not null,
  used_for text not null,
  counts text not null,
  places text not null,
  rationale text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX event_claims_by_event on event_claims (event);

CREATE INDEX event_claims_by_claim on event_claims (claim);

CREATE TABLE event_figures (
  uid text primary key,
  event text not null,
  quantity text not null,
  person_class text not null,
  estimate text not null,
  method text not null,
  rests_on text not null,
  rationale text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null,
  low integer generated always as (estimate ->> '$.low') virtual,
  best integer generated always as (estimate ->> '$.best') virtual,
  high integer generated always as (estimate ->> '$.high') virtual
) strict;

CREATE INDEX event_figures_by_event on event_figures (event);

CREATE TABLE event_links (
  uid text primary key,
  event text not null,
  other text not null,
  kind text not null,
  rationale text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX event_links_by_event on event_links (event);

CREATE INDEX event_links_by_other on event_links (other);

CREATE TABLE actors (
  uid text primary key,
  name text not null,
  aliases text not null,
  type integer,
  active_from text,
  active_to text,
  unidentified integer not null,
  note text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE TABLE places (
  uid text primary key,
  spot text not null,
  aliases text not null,
  parents text not null,
  gazetteer_id text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE TABLE disputes (
  uid text primary key,
  event text not null,
  field text not null,
  because text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX disputes_by_event on disputes (event);

CREATE TABLE decisions (
  uid text primary key,
  event text not null,
  kind text not null,
  field text not null,
  chosen text not null,
  because text not null,
  positions text not null,
  evidence text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX decisions_by_event on decisions (event);

CREATE TABLE reviews (
  uid text primary key,
  target text not null,
  "before" text not null,
  "after" text not null,
  comment text not null,
  revisions text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX reviews_by_target on reviews (target);

CREATE TABLE releases (
  uid text primary key,
  label text not null,
  criteria text not null,
  layouts text not null,
  snapshot text not null,
  withdrawn_because text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
, cut text not null default '[]', unreviewed integer not null default 0, excel integer not null default 0, pseudonyms integer not null default 0) strict;

CREATE TABLE export_runs (
  uid text primary key,
  layout text not null,
  "release" text,
  unreviewed integer not null,
  files text not null,
  created_by text not null,
  created_at integer not null,
  changed_by text not null,
  changed_at integer not null,
  disputed text not null
) strict;

CREATE INDEX export_runs_by_release on export_runs ("release");

CREATE TABLE comments (
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

CREATE INDEX comments_by_target on comments (target);

CREATE TABLE saved_filters (
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

CREATE TABLE terms (
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

CREATE TABLE imported_rows (
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

CREATE INDEX imported_rows_by_event on imported_rows (event);

CREATE INDEX events_by_merged_into on events (merged_into) where merged_into is not null;

CREATE TABLE situations (
  event text primary key,
  waits text not null,
  pressing integer,
  reasons text not null,
  disputes text not null,
  stale text not null,
  voices integer not null,
  impact integer not null,
  authors text not null,
  since integer not null,
  strays text not null,
  constraint situations_pressing check ((pressing is null) = (waits = '[]'))
) strict;

CREATE INDEX situations_by_pressing on situations (pressing, impact desc, since, event) where pressing is not null;

CREATE INDEX situations_with_strays on situations (event) where strays <> '[]';

CREATE TABLE situations_due (
  event text primary key
) strict, without rowid;

CREATE INDEX claims_by_originator on claims (originator) where originator is not null;

CREATE INDEX claims_by_speaker on claims (speaker) where speaker is not null;

CREATE INDEX claim_actors_by_actor on claim_actors (actor) where actor is not null;

CREATE INDEX article_versions_by_outline on article_versions (outline);

CREATE INDEX revisions_of_decisions on revisions (clock) where record glob 'decision:*';
