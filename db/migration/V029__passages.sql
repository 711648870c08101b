-- What the words around an event have in common with other tellings of it.
alter table staging.event
  add column passage_runs bigint[] not null default '{}',
  add column gist bigint[] not null default '{}';
comment on column staging.event.passage_runs is 'Hashes that stand for the runs of words around the leading place: two copies share one';
comment on column staging.event.gist is 'Hashes of the telling words around the leading place: two tellings of one happening share some';

alter table warehouse.fact_event_mention
  add column passage_runs bigint[] not null default '{}',
  add column gist bigint[] not null default '{}';
comment on column warehouse.fact_event_mention.passage_runs is 'Hashes that stand for the runs of words around the leading place: two copies share one';
comment on column warehouse.fact_event_mention.gist is 'Hashes of the telling words around the leading place: two tellings of one happening share some';
