insert into audit.correction_due (article_ref)
with meant as (select unnest(?::text[]) as name_ar)
select a.article_ref
  from warehouse.bridge_event_mention_participant b
  join meant using (name_ar)
  join warehouse.fact_event_mention m using (event_mention_id)
  join warehouse.dim_article a using (article_id)
union
select a.article_ref
  from warehouse.bridge_agreement_mention_party b
  join meant using (name_ar)
  join warehouse.fact_agreement_mention m using (agreement_mention_id)
  join warehouse.dim_article a using (article_id)
union
select a.article_ref
  from warehouse.bridge_figure_subject b
  join meant using (name_ar)
  join warehouse.fact_figure f using (figure_id)
  join warehouse.dim_article a using (article_id)
on conflict do nothing
