-- After resolving, every mention belongs to a fact, unless a correction drops it, and every mention is of a current article
-- severity: fail
select 'EVENT' as fact_kind, m.event_mention_id as mention_id
  from warehouse.fact_event_mention m join warehouse.dim_article a using (article_id)
 where m.event_id is null and not m.is_dropped or not a.is_current
union all
select 'AGREEMENT', m.agreement_mention_id
  from warehouse.fact_agreement_mention m join warehouse.dim_article a using (article_id)
 where m.agreement_id is null and not m.is_dropped or not a.is_current
union all
select 'FIGURE', f.figure_id
  from warehouse.fact_figure f join warehouse.dim_article a using (article_id)
 where not a.is_current
