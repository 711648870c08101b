-- How facts come, change and go: what each run altered, what was withdrawn, what a run reads again.
alter table audit.run
  add column run_kind text not null default 'LOAD' check (run_kind in ('LOAD', 'REBUILD', 'REPLAY', 'WITHDRAW')),
  add column articles_withdrawn bigint not null default 0;
comment on column audit.run.run_kind is 'LOAD of inputs, REBUILD of stored articles, REPLAY of rejects, WITHDRAW of articles';
comment on column audit.run.articles_withdrawn is 'Articles that the run withdrew';

-- Rows after a run would be counted over all that is stored: they are the sum of what the runs did.
alter table audit.run_table_count drop column row_count;
comment on table audit.run_table_count is 'Grain: one row per run and table of schema warehouse that it wrote to';

create table audit.run_participant (
  run_id bigint not null references audit.run on delete cascade,
  participant_key text not null,
  primary key (run_id, participant_key)
);
comment on table audit.run_participant is 'Grain: one row per run that is not complete and participant that its articles name';
comment on column audit.run_participant.run_id is 'The run';
comment on column audit.run_participant.participant_key is 'Natural key of the participant';

create table audit.run_article (
  run_id bigint not null references audit.run on delete cascade,
  article_no bigint not null,
  article_ref text not null,
  primary key (run_id, article_no)
);
comment on table audit.run_article is 'Grain: one row per rebuild that is not complete and stored article that it reads again';
comment on column audit.run_article.run_id is 'The run';
comment on column audit.run_article.article_no is 'Place in the run, from 1';
comment on column audit.run_article.article_ref is 'The article';

create table audit.change (
  run_id bigint not null references audit.run on delete cascade,
  fact_kind text not null check (fact_kind in ('EVENT', 'AGREEMENT', 'FIGURE')),
  fact_id bigint not null,
  change_kind text generated always as (case when before_content is null then 'ADDED' when after_content is null then 'REMOVED' else 'ALTERED' end) stored not null,
  before_content text,
  after_content text,
  changed_at timestamptz not null default now(),
  primary key (run_id, fact_kind, fact_id)
);
create index change_fact_idx on audit.change (fact_kind, fact_id);
comment on table audit.change is 'Grain: one row per run and fact that the run added, altered or removed';
comment on column audit.change.run_id is 'The run';
comment on column audit.change.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column audit.change.fact_id is 'The fact; no foreign key, removed facts are gone';
comment on column audit.change.change_kind is 'ADDED, ALTERED or REMOVED';
comment on column audit.change.before_content is 'The fact before the run, as JSON text; null where there was none';
comment on column audit.change.after_content is 'The fact after the run, as JSON text; null where it is gone';
comment on column audit.change.changed_at is 'Start of the transaction that changed it last';

create table audit.withdrawal (
  run_id bigint not null references audit.run on delete cascade,
  article_ref text not null,
  version_no integer not null,
  event_mentions bigint not null,
  agreement_mentions bigint not null,
  figures bigint not null,
  withdrawn_at timestamptz not null default now(),
  primary key (run_id, article_ref)
);
create index withdrawal_article_ref_idx on audit.withdrawal (article_ref);
comment on table audit.withdrawal is 'Grain: one row per run and article that it withdrew';
comment on column audit.withdrawal.run_id is 'The run';
comment on column audit.withdrawal.article_ref is 'The article';
comment on column audit.withdrawal.version_no is 'Version of its text that was current; text and metadata stay';
comment on column audit.withdrawal.event_mentions is 'Events that it stated';
comment on column audit.withdrawal.agreement_mentions is 'Documents that it named';
comment on column audit.withdrawal.figures is 'Figures that it gave';
comment on column audit.withdrawal.withdrawn_at is 'When';

alter table audit.reject
  add column replay_run_id bigint references audit.run on delete set null,
  add column replay_outcome text check (replay_outcome in ('REPLAYED', 'NOT_FOUND')),
  add column replay_detail text;
create index reject_replay_run_id_idx on audit.reject (replay_run_id);
create index reject_open_idx on audit.reject (run_id) where replay_outcome is distinct from 'REPLAYED';
comment on column audit.reject.replay_run_id is 'Run that took it up again last';
comment on column audit.reject.replay_outcome is 'REPLAYED: read again by that run, which loaded it or rejected it anew; NOT_FOUND: its place could not be read; null: not taken up';
comment on column audit.reject.replay_detail is 'Why it could not be found';

-- Members of dimensions that only articles brought go with the last of them, as participants do.
alter table audit.touched drop constraint touched_touched_kind_check;
alter table audit.touched
  add check (touched_kind in ('EVENT', 'AGREEMENT', 'PARTICIPANT', 'PLACE', 'UNIT', 'OUTLET'));
comment on table audit.touched is 'Grain: one row per fact, participant, place, unit or outlet whose mentions changed since the last resolving; empty after it';
comment on column audit.touched.touched_kind is 'EVENT, AGREEMENT, PARTICIPANT, PLACE, UNIT or OUTLET';
comment on column audit.touched.touched_id is 'The fact that lost a mention, or the member; -1 for a mention that belonged to no fact yet';
comment on column audit.touched.match_key is 'Block of the mention; empty for a member of a dimension';

-- What the producer delivered, apart from what cleaning made of it, so that a rebuild starts where the load did.
alter table warehouse.dim_article
  add column delivered_outlet text,
  add column delivered_url text,
  add column delivered_title text,
  add column delivered_published text;
comment on column warehouse.dim_article.content_sha256 is 'SHA-256 over what was delivered: tells a changed article from an unchanged one';
comment on column warehouse.dim_article.delivered_text is 'Title and body as delivered, controls taken out';
comment on column warehouse.dim_article.delivered_outlet is 'Outlet as delivered; null where none was';
comment on column warehouse.dim_article.delivered_url is 'Address as delivered; null where none was';
comment on column warehouse.dim_article.delivered_title is 'Title as delivered: the beginning of delivered_text; null where none was';
comment on column warehouse.dim_article.delivered_published is 'Time of publication as delivered; null where none was';

alter table staging.article
  add column delivered_outlet text,
  add column delivered_url text,
  add column delivered_title text,
  add column delivered_published text;
comment on column staging.article.content_sha256 is 'SHA-256 over what was delivered: tells a changed article from an unchanged one';
comment on column staging.article.delivered_outlet is 'Outlet as delivered';
comment on column staging.article.delivered_url is 'Address as delivered';
comment on column staging.article.delivered_title is 'Title as delivered';
comment on column staging.article.delivered_published is 'Time of publication as delivered';

create unlogged table staging.leaving_article (
  article_id bigint primary key,
  article_ref text not null unique
);
comment on table staging.leaving_article is 'Grain: one row per stored article whose facts are taken away, to be replaced or not';
comment on column staging.leaving_article.article_id is 'The current version';
comment on column staging.leaving_article.article_ref is 'The article';

create unlogged table staging.carried_fact (
  fact_kind text not null,
  article_ref text not null,
  fact_no integer not null,
  fact_id bigint not null,
  primary key (fact_kind, article_ref, fact_no)
);
comment on table staging.carried_fact is 'Grain: one row per fact that an article states as its former reading did, under the id it had';
comment on column staging.carried_fact.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column staging.carried_fact.article_ref is 'The article';
comment on column staging.carried_fact.fact_no is 'Number of the fact in the article as read now';
comment on column staging.carried_fact.fact_id is 'Id of the fact';

create unlogged table staging.fact_before (
  fact_kind text not null,
  fact_id bigint not null,
  content text not null,
  primary key (fact_kind, fact_id)
);
comment on table staging.fact_before is 'Grain: one row per fact that is about to be changed, as it was before';
comment on column staging.fact_before.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column staging.fact_before.fact_id is 'The fact';
comment on column staging.fact_before.content is 'Its content as JSON text';
