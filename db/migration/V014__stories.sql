-- Articles that are one agency story with other furniture: what they have in common, and what they make together.
create table warehouse.bridge_article_band (
  band_key bigint not null,
  published_day integer not null,
  article_id bigint not null references warehouse.dim_article on delete cascade,
  primary key (band_key, published_day, article_id)
);
create index bridge_article_band_article_id_idx on warehouse.bridge_article_band (article_id);
comment on table warehouse.bridge_article_band is 'Grain: one row per current article and band of its text signature (MinHash over runs of three folded words)';
comment on column warehouse.bridge_article_band.band_key is 'Key of the band: near-identical texts share one';
comment on column warehouse.bridge_article_band.published_day is 'Day of publication, counted from 2000-01-01; -1000000000 when unknown';
comment on column warehouse.bridge_article_band.article_id is 'The article''s version';

create table warehouse.bridge_article_story (
  article_id bigint primary key references warehouse.dim_article on delete cascade,
  story_ref text not null
);
create index bridge_article_story_story_ref_idx on warehouse.bridge_article_story (story_ref);
comment on table warehouse.bridge_article_story is 'Grain: one row per current article that shares its story with another; every other article is a story of its own';
comment on column warehouse.bridge_article_story.article_id is 'The article''s version';
comment on column warehouse.bridge_article_story.story_ref is 'The story: least article_ref of the articles that are linked, directly or through others';

create unlogged table staging.article_band (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  band_key bigint not null,
  primary key (run_id, slice_no, article_ref, band_key)
);
comment on table staging.article_band is 'Grain: one row per article that a slice loads and band of its text signature';
comment on column staging.article_band.run_id is 'The run, audit.run.run_id';
comment on column staging.article_band.slice_no is 'The slice of the run';
comment on column staging.article_band.article_ref is 'The article';
comment on column staging.article_band.band_key is 'Key of the band';

create unlogged table staging.story_article (
  article_id bigint primary key
);
comment on table staging.story_article is 'Grain: one row per article whose story the resolving step computes anew';
comment on column staging.story_article.article_id is 'The article''s version';

create unlogged table staging.story_group (
  article_id bigint primary key,
  group_no bigint not null
);
comment on table staging.story_group is 'Grain: one row per article of staging.story_article that is linked with another';
comment on column staging.story_group.article_id is 'The article''s version';
comment on column staging.story_group.group_no is 'Articles with the same number are one story';

alter table audit.touched drop constraint touched_touched_kind_check;
alter table audit.touched
  add check (touched_kind in ('EVENT', 'AGREEMENT', 'PARTICIPANT', 'PLACE', 'UNIT', 'OUTLET', 'STORY'));
comment on column audit.touched.touched_kind is 'EVENT, AGREEMENT, PARTICIPANT, PLACE, UNIT, OUTLET or STORY (an article whose story may have changed)';
