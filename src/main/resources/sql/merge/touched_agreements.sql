insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'AGREEMENT', coalesce(m.agreement_id, -1), m.match_key
  from staging.leaving_article l
  join warehouse.fact_agreement_mention m on m.article_id = l.article_id
on conflict do nothing
