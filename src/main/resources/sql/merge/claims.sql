-- Which fact each mention that is read anew belonged to, or took the place of one of: kept until the run ends, for only
-- then is known which facts are gone for good.
insert into audit.fact_claim (run_id, fact_kind, former_id, mention_id)
with claimed as (
  select fact_kind, article_ref, fact_no, fact_id from staging.claimed_fact
  union all
  select fact_kind, article_ref, fact_no, fact_id from staging.carried_fact
)
select :run_id, c.fact_kind, c.fact_id, m.event_mention_id
  from claimed c
  join staging.current_article a on a.article_ref = c.article_ref
  join warehouse.fact_event_mention m on m.article_id = a.article_id and m.event_no = c.fact_no
 where c.fact_kind = 'EVENT'
union all
select :run_id, c.fact_kind, c.fact_id, m.agreement_mention_id
  from claimed c
  join staging.current_article a on a.article_ref = c.article_ref
  join warehouse.fact_agreement_mention m on m.article_id = a.article_id and m.agreement_no = c.fact_no
 where c.fact_kind = 'AGREEMENT'
on conflict do nothing
