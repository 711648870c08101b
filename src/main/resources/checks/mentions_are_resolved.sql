-- After resolving, every mention belongs to a fact, unless a correction drops it, and every mention is of a current article
-- severity: fail
select 'EVENT' as fact_kind, event_mention_id as mention_id
  from warehouse.fact_event_mention
 where event_id is null and not is_dropped
union all
select 'AGREEMENT', agreement_mention_id
  from warehouse.fact_agreement_mention
 where agreement_id is null and not is_dropped
union all
select m.fact_kind, m.mention_id
  from (
    select 'EVENT' as fact_kind, event_mention_id as mention_id, article_id, run_id from warehouse.fact_event_mention
    union all
    select 'AGREEMENT', agreement_mention_id, article_id, run_id from warehouse.fact_agreement_mention
    union all
    select 'FIGURE', figure_id, article_id, run_id from warehouse.fact_figure) m
  join warehouse.dim_article a using (article_id)
 where not a.is_current
   and m.run_id >= :since -- since the last run
