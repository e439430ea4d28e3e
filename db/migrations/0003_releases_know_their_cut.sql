-- Up to which changes a release goes, and how its files are written.

alter table releases add column cut text not null default '[]';
alter table releases add column unreviewed integer not null default 0;
alter table releases add column excel integer not null default 0;
alter table releases add column pseudonyms integer not null default 0;
