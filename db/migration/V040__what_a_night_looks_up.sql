-- Of the articles of like facts a night asks ref and day, of each article in a page of its own: texts are long. From an
-- index these are a few pages, and it grows at its end only.
create index dim_article_told_idx on warehouse.dim_article (article_id) include (article_ref, published_on);

-- Whom no list holds is called as most articles call him: all that name him were counted whenever one named him otherwise,
-- the more the longer the warehouse is loaded. By how many articles he leads tells when that can be left.
create table audit.participant_lead (
  participant_id bigint primary key references warehouse.dim_participant on delete cascade,
  name_lead bigint not null,
  country_lead bigint not null
);
comment on table audit.participant_lead is 'Grain: one row per participant whom no list holds and whose name or country more than one further article must tell otherwise to change it';
comment on column audit.participant_lead.participant_id is 'Who';
comment on column audit.participant_lead.name_lead is 'Articles, at least, by which his name leads any other that articles call him';
comment on column audit.participant_lead.country_lead is 'Articles, at least, by which his country leads any other that articles give him; 0 where none gives one';
