-- All mentions of the blocks in which a mention came or went, and of those that corrections join with them; a touched
-- fact is computed anew whatever its size. What was dropped for the sake of a fact that it was joined with is reached from
-- no other side once that fact is gone: the blocks of all that is dropped are looked at.
with touched as (
  select match_key from warehouse.fact_agreement_mention where agreement_id is null and not is_dropped
  union
  select match_key from warehouse.fact_agreement_mention where is_dropped
  union
  select match_key from audit.touched where touched_kind = 'AGREEMENT'
  union
  select m.match_key
    from audit.touched t
    join warehouse.fact_agreement_mention m on m.agreement_id = t.touched_id
   where t.touched_kind = 'AGREEMENT'
), reached as (
  select match_key from touched
  union
  select other.match_key
    from touched
    join staging.block_cluster own using (match_key)
    join staging.block_cluster other using (cluster_key)
)
select coalesce(k.cluster_key, m.match_key) as cluster_key, m.match_key, m.agreement_mention_id as mention_id, m.agreement_id as fact_id,
    case when exists (select from audit.touched t where t.touched_kind = 'AGREEMENT' and t.touched_id = m.agreement_id) then -1
      else coalesce(g.mention_count, 0) end as fact_mentions, a.article_ref, m.agreement_no as no, m.evidence_hash, m.name_key,
    m.match_key like 'KNOWN|%' as is_known, m.signed_from, m.signed_to, m.signed_precision, m.valid_from, m.valid_to, about.topics
  from reached
  join warehouse.fact_agreement_mention m using (match_key)
  left join staging.block_cluster k using (match_key)
  join warehouse.dim_article a on a.article_id = m.article_id
  left join warehouse.fact_agreement g on g.agreement_id = m.agreement_id
  cross join lateral (
    select array_agg(b.topic_id) as topics
      from warehouse.bridge_agreement_mention_topic b
     where b.agreement_mention_id = m.agreement_mention_id) about
 order by 1, m.match_key
