-- What a load need not pay for, measured on 20,000 articles.

-- Staging holds one slice; the keys of the warehouse refuse what stands there twice.
do $$
declare
  staged text;
begin
  foreach staged in array array['article', 'event', 'event_participant', 'event_mention', 'event_topic', 'agreement',
    'agreement_party', 'agreement_mention', 'agreement_topic', 'figure', 'figure_subject', 'unresolved', 'article_band',
    'correction_hit']
  loop
    execute format('alter table staging.%I drop constraint %I', staged, staged || '_pkey');
  end loop;
end $$;

-- Compressing a text takes longer than all else that is done with it: texts are stored as they are.
alter table staging.article
  alter column article_text set storage external,
  alter column delivered_text set storage external;
alter table warehouse.dim_article
  alter column article_text set storage external,
  alter column delivered_text set storage external;

-- The articles of the slice by the key they have in the warehouse: looked up once, not by each statement.
create unlogged table staging.current_article (
  article_ref text primary key,
  article_id bigint not null
);
comment on table staging.current_article is 'Grain: one row per staged article, once it is in the warehouse';
comment on column staging.current_article.article_ref is 'Article';
comment on column staging.current_article.article_id is 'Its current version';

-- These references cannot fail: the table itself computes the day and the calendar has no gap, or one statement
-- writes the rows from those they refer to, which stay for good. They stay declared, as tools read them.
do $$
declare
  unfailing text[];
begin
  if current_setting('server_version_num')::integer >= 180000 then
    foreach unfailing slice 1 in array array[
      ['warehouse.dim_article', 'dim_article_published_on_id_fkey'],
      ['warehouse.fact_event', 'fact_event_date_from_id_fkey'],
      ['warehouse.fact_event_mention', 'fact_event_mention_date_from_id_fkey'],
      ['warehouse.fact_agreement', 'fact_agreement_signed_from_id_fkey'],
      ['warehouse.fact_agreement_mention', 'fact_agreement_mention_signed_from_id_fkey'],
      ['warehouse.fact_agreement_step', 'fact_agreement_step_step_from_id_fkey'],
      ['warehouse.fact_figure', 'fact_figure_period_from_id_fkey'],
      ['warehouse.bridge_article_band', 'bridge_article_band_article_id_fkey'],
      ['audit.change', 'change_run_id_fkey'],
      ['audit.run_participant', 'run_participant_run_id_fkey']]
    loop
      execute format('alter table %s alter constraint %I not enforced', unfailing[1], unfailing[2]);
    end loop;
  end if;
end $$;
