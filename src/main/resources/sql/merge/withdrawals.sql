insert into audit.withdrawal (run_id, article_ref, version_no, event_mentions, agreement_mentions, figures)
select :run_id, l.article_ref, a.version_no,
    (select count(*) from warehouse.fact_event_mention m where m.article_id = l.article_id),
    (select count(*) from warehouse.fact_agreement_mention m where m.article_id = l.article_id),
    (select count(*) from warehouse.fact_figure f where f.article_id = l.article_id)
  from staging.leaving_article l
  join warehouse.dim_article a on a.article_id = l.article_id
 order by l.article_ref
