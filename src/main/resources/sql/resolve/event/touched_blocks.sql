-- All mentions of the blocks in which a mention came or went, of those that differ from them in the recipients only, and of
-- those that corrections join with them; a touched fact is computed anew whatever its size. What was dropped for the sake of
-- a fact that it was joined with is reached from no other side once that fact is gone: the blocks of all that is dropped are
-- looked at.
with touched as (
  select match_key from warehouse.fact_event_mention where event_id is null and not is_dropped
  union
  select match_key from warehouse.fact_event_mention where is_dropped
  union
  select match_key from audit.touched where touched_kind = 'EVENT'
  union
  select m.match_key
    from audit.touched t
    join warehouse.fact_event_mention m on m.event_id = t.touched_id
   where t.touched_kind = 'EVENT'
), kin as (
  select distinct warehouse.event_kin(match_key) as kin from touched
), reached as (
  select kin from kin
  union
  select other.match_key
    from kin
    join staging.block_cluster own on own.match_key = kin.kin
    join staging.block_cluster other using (cluster_key)
)
select coalesce(k.cluster_key, reached.kin) as cluster_key, m.match_key, reached.kin,
    split_part(split_part(m.match_key, '|', 2), '>', 2) as recipients, m.event_mention_id as mention_id,
    m.event_id as fact_id,
    case when exists (select from audit.touched t where t.touched_kind = 'EVENT' and t.touched_id = m.event_id) then -1
      else coalesce(e.mention_count, 0) end as fact_mentions, a.article_ref, m.event_no as no, m.evidence_hash,
    t.event_type, split_part(m.match_key, '|', 2) ~ '^>?([A-Z]{3})(>\1?)?$' as is_one_sided,
    split_part(m.match_key, '|', 2) ~ '^[A-Z]{3}>$' as is_unopposed, m.match_key like 'SIGNING|KNOWN|%' as is_known, m.event_status, m.date_from, m.date_to, m.date_precision, a.published_on,
    case when p.city_en is not null then m.place_id end as city, named.people, named.bodies, text.bands,
    m.passage_runs as runs, m.gist
  from reached
  join warehouse.fact_event_mention m on warehouse.event_kin(m.match_key) = reached.kin
  left join staging.block_cluster k on k.match_key = reached.kin
  join warehouse.dim_article a on a.article_id = m.article_id
  join warehouse.dim_event_type t on t.event_type_id = m.event_type_id
  join warehouse.dim_place p on p.place_id = m.place_id
  left join warehouse.fact_event e on e.event_id = m.event_id
  cross join lateral (
    select array_agg(distinct b.participant_id) filter (where b.participant_role <> 'CHAIR' and who.participant_kind = 'PERSON') as people,
        array_agg(distinct b.participant_id) filter (where b.participant_role = 'CHAIR' or who.participant_kind = 'ORGANISATION') as bodies
      from warehouse.bridge_event_mention_participant b
      join warehouse.dim_participant who on who.participant_id = b.participant_id
     where b.event_mention_id = m.event_mention_id and b.participant_role in ('ACTOR', 'RECIPIENT', 'CHAIR')) named
  cross join lateral (
    select array_agg(b.band_key) as bands from warehouse.bridge_article_band b where b.article_id = m.article_id) text
 order by 1, m.match_key collate "C"
