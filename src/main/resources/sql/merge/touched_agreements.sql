insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'AGREEMENT', coalesce(m.agreement_id, -1), m.match_key
  from staging.article s
  join warehouse.dim_article a on a.article_ref = s.article_ref and a.is_current
  join warehouse.fact_agreement_mention m on m.article_id = a.article_id
on conflict do nothing
