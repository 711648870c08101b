-- The analyst's last word: which rows are in force, which facts they speak of, what each run made of them.
create table audit.correction (
  correction_key text primary key,
  correction_kind text not null check (correction_kind in ('WRONG_FACT', 'NAME', 'VALUE', 'SAME', 'DIFFERENT')),
  file_name text not null,
  line_no bigint not null,
  article_ref text,
  other_article_ref text
);
comment on table audit.correction is 'Grain: one row per row of the corrections files that is in force';
comment on column audit.correction.correction_key is 'The row as text: the same wherever it stands in its file';
comment on column audit.correction.correction_kind is 'WRONG_FACT, NAME, VALUE, SAME or DIFFERENT';
comment on column audit.correction.file_name is 'File within the seeds';
comment on column audit.correction.line_no is 'Line, the header is 1';
comment on column audit.correction.article_ref is 'The article it speaks of; null where it speaks of all';
comment on column audit.correction.other_article_ref is 'The other article of a pair';

create table audit.correction_hit (
  correction_key text not null,
  article_ref text not null,
  fact_kind text not null check (fact_kind in ('EVENT', 'AGREEMENT', 'FIGURE')),
  fact_no integer not null,
  mark text not null check (mark in ('DROPPED', 'WRONG', 'NAMED', 'CHANGED', 'FIRST', 'SECOND', 'UNITED', 'AMBIGUOUS')),
  primary key (correction_key, article_ref, fact_kind, fact_no)
);
create index correction_hit_article_ref_idx on audit.correction_hit (article_ref);
create index correction_hit_mark_idx on audit.correction_hit (fact_kind, mark) where mark in ('WRONG', 'FIRST', 'SECOND');
comment on table audit.correction_hit is 'Grain: one row per correction and fact of a current article that it found';
comment on column audit.correction_hit.correction_key is 'The correction; it may be gone until its articles are read again';
comment on column audit.correction_hit.article_ref is 'The article';
comment on column audit.correction_hit.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column audit.correction_hit.fact_no is 'Number of the fact in the article; minus its number as read where it was dropped';
comment on column audit.correction_hit.mark is 'DROPPED, NAMED, CHANGED, UNITED (two facts of the article made one): done; WRONG, FIRST, SECOND: for the merge; AMBIGUOUS: not done, several facts fit';

create table audit.correction_due (
  article_ref text primary key
);
comment on table audit.correction_due is 'Grain: one row per stored article to be read again because a correction that speaks of it came, changed or went; empty after a run';
comment on column audit.correction_due.article_ref is 'The article';

create table audit.correction_applied (
  run_id bigint not null references audit.run on delete cascade,
  correction_key text not null,
  correction_kind text not null,
  file_name text not null,
  line_no bigint not null,
  outcome text not null check (outcome in ('APPLIED', 'NOTHING_FOUND', 'AMBIGUOUS', 'REFUSED')),
  facts_touched bigint not null,
  primary key (run_id, correction_key)
);
comment on table audit.correction_applied is 'Grain: one row per run and correction that was in force';
comment on column audit.correction_applied.run_id is 'The run';
comment on column audit.correction_applied.correction_key is 'The row as text';
comment on column audit.correction_applied.correction_kind is 'WRONG_FACT, NAME, VALUE, SAME or DIFFERENT';
comment on column audit.correction_applied.file_name is 'File within the seeds';
comment on column audit.correction_applied.line_no is 'Line, the header is 1';
comment on column audit.correction_applied.outcome is 'APPLIED; NOTHING_FOUND: no current article states such a fact; AMBIGUOUS: several facts fit where one is meant; REFUSED: an article states both facts beside another, or they are told apart by another row';
comment on column audit.correction_applied.facts_touched is 'Facts of current articles that the warehouse holds otherwise because of it';

create unlogged table staging.correction_hit (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  correction_key text not null,
  fact_kind text not null,
  fact_no integer not null,
  mark text not null,
  primary key (run_id, slice_no, article_ref, correction_key, fact_kind, fact_no)
);
comment on table staging.correction_hit is 'Grain: one row per article that a slice loads, correction and fact that it found';
comment on column staging.correction_hit.run_id is 'The run, audit.run.run_id';
comment on column staging.correction_hit.slice_no is 'The slice of the run';
comment on column staging.correction_hit.article_ref is 'The article';
comment on column staging.correction_hit.correction_key is 'The correction';
comment on column staging.correction_hit.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column staging.correction_hit.fact_no is 'Number of the fact in the article; minus its number as read where it was dropped';
comment on column staging.correction_hit.mark is 'What was done or is asked of the merge';

create unlogged table staging.dropped_mention (
  mention_id bigint primary key
);
comment on table staging.dropped_mention is 'Grain: one row per mention of an event or agreement that a correction calls wrong everywhere';
comment on column staging.dropped_mention.mention_id is 'The mention';

create unlogged table staging.block_cluster (
  match_key text primary key,
  cluster_key text not null
);
create index block_cluster_cluster_key_idx on staging.block_cluster (cluster_key);
comment on table staging.block_cluster is 'Grain: one row per block that corrections join with another';
comment on column staging.block_cluster.match_key is 'The block';
comment on column staging.block_cluster.cluster_key is 'Least block of those that are joined';

-- What is wrong everywhere keeps its mentions, so that later articles that tell it are seen to be wrong too.
alter table warehouse.fact_event_mention add column is_dropped boolean not null default false;
comment on column warehouse.fact_event_mention.is_dropped is 'Whether a correction calls its event wrong: it then belongs to none';
alter table warehouse.fact_agreement_mention add column is_dropped boolean not null default false;
comment on column warehouse.fact_agreement_mention.is_dropped is 'Whether a correction calls its document wrong: it then belongs to none';
alter table warehouse.fact_event_mention add check (not (is_dropped and event_id is not null));
alter table warehouse.fact_agreement_mention add check (not (is_dropped and agreement_id is not null));

alter table audit.run add column corrections_sha256 text;
comment on column audit.run.corrections_sha256 is 'Fingerprint of the corrections in force; null where the run read none';
