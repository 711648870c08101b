-- What reads as before is left alone, what is set aside by a rebuild goes, and ids of facts lead on.
alter table warehouse.dim_article add column reading_sha256 text;
comment on column warehouse.dim_article.reading_sha256 is 'SHA-256 over all that was read of it and the rules that merge: the same, and nothing is written anew; null where an older program wrote it';
alter table staging.article add column reading_sha256 text;
comment on column staging.article.reading_sha256 is 'SHA-256 over all that was read of it and the rules that merge';

create view audit.readable_article as
select a.article_id as article_id,
    a.article_ref as article_ref,
    a.outlet_id as outlet_id,
    a.published_on as published_on
from warehouse.dim_article a
where a.is_current
   or not exists (
     select from warehouse.dim_article later where later.article_ref = a.article_ref and later.version_no > a.version_no)
   and 'REBUILD' = (
     select r.run_kind from audit.withdrawal w join audit.run r on r.run_id = w.run_id
      where w.article_ref = a.article_ref order by w.run_id desc limit 1);
comment on view audit.readable_article is 'Grain: one row per article that a rebuild may read: the current ones, and those that a rebuild set aside';
comment on column audit.readable_article.article_id is 'Its last version';
comment on column audit.readable_article.article_ref is 'The article';
comment on column audit.readable_article.outlet_id is 'Outlet';
comment on column audit.readable_article.published_on is 'Day of publication; null when unknown';

create unlogged table staging.claimed_fact (
  fact_kind text not null,
  article_ref text not null,
  fact_no integer not null,
  fact_id bigint not null,
  primary key (fact_kind, article_ref, fact_no)
);
comment on table staging.claimed_fact is 'Grain: one row per fact that an article states in the place of one that it stated before, of other sides or another year';
comment on column staging.claimed_fact.fact_kind is 'EVENT or AGREEMENT';
comment on column staging.claimed_fact.article_ref is 'The article';
comment on column staging.claimed_fact.fact_no is 'Number of the fact in the article as read now';
comment on column staging.claimed_fact.fact_id is 'Id of the fact that it stated there before';

create table audit.fact_claim (
  run_id bigint not null references audit.run on delete cascade,
  fact_kind text not null check (fact_kind in ('EVENT', 'AGREEMENT')),
  former_id bigint not null,
  mention_id bigint not null,
  primary key (run_id, fact_kind, mention_id, former_id)
);
comment on table audit.fact_claim is 'Grain: one row per run that is not complete, mention that it read anew or moved, and fact that this belonged to before';
comment on column audit.fact_claim.run_id is 'The run';
comment on column audit.fact_claim.fact_kind is 'EVENT or AGREEMENT';
comment on column audit.fact_claim.former_id is 'The fact; no foreign key, it may be gone';
comment on column audit.fact_claim.mention_id is 'The mention; no foreign key, it may be gone';

create table audit.fact_successor (
  fact_kind text not null check (fact_kind in ('EVENT', 'AGREEMENT')),
  former_id bigint not null,
  fact_id bigint not null,
  run_id bigint not null,
  primary key (fact_kind, former_id)
);
create index fact_successor_fact_idx on audit.fact_successor (fact_kind, fact_id);
comment on table audit.fact_successor is 'Grain: one row per fact that is gone and whose mentions went on as another';
comment on column audit.fact_successor.fact_kind is 'EVENT or AGREEMENT';
comment on column audit.fact_successor.former_id is 'The fact that is gone';
comment on column audit.fact_successor.fact_id is 'The fact that most of its mentions are now; no foreign key, it may be gone as well';
comment on column audit.fact_successor.run_id is 'Run in which it went; no foreign key, runs may be pruned';
