-- A date outside 1900 to 2100 joins the unknown day: likely a misread year
-- severity: warn
select a.article_ref, m.event_no, m.date_from
  from warehouse.fact_event_mention m join warehouse.dim_article a using (article_id)
 where m.date_from is not null and m.date_from_id = -1
   and m.run_id >= :since -- since the last run
