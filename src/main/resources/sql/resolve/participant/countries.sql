-- Whom no list holds is of the country that most articles give him, whatever the order in which they came. Nearly all are of
-- one country only: which article gives it is looked up for the others alone.
with named as materialized (
  select p.participant_id, b.country_iso3, b.event_mention_id as mention_id, 'EVENT' as fact_kind
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_event_mention_participant b on b.participant_id = p.participant_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.country_iso3, b.agreement_mention_id, 'AGREEMENT'
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_agreement_mention_party b on b.participant_id = p.participant_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.country_iso3, b.figure_id, 'FIGURE'
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_figure_subject b on b.participant_id = p.participant_id
   where t.touched_kind = 'PARTICIPANT'
), known as materialized (
  select participant_id, min(country_iso3 collate "C") as country_iso3, max(country_iso3 collate "C") as other_iso3
    from named
   group by participant_id
), several as materialized (
  select n.*
    from named n
    join known k on k.participant_id = n.participant_id and k.country_iso3 <> k.other_iso3
   where n.country_iso3 is not null
), told as (
  select s.participant_id, s.country_iso3, m.article_id
    from several s
    join warehouse.fact_event_mention m on m.event_mention_id = s.mention_id
   where s.fact_kind = 'EVENT'
  union all
  select s.participant_id, s.country_iso3, m.article_id
    from several s
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = s.mention_id
   where s.fact_kind = 'AGREEMENT'
  union all
  select s.participant_id, s.country_iso3, f.article_id
    from several s
    join warehouse.fact_figure f on f.figure_id = s.mention_id
   where s.fact_kind = 'FIGURE'
), ranked as (
  select participant_id, country_iso3,
      row_number() over (partition by participant_id
        order by count(distinct article_id) desc, country_iso3 collate "C") as place_no
    from told
   group by participant_id, country_iso3
)
update warehouse.dim_participant p
   set country_id = r.country_id
  from (
    select k.participant_id, coalesce(c.country_id, -1) as country_id
      from known k
      left join ranked on ranked.participant_id = k.participant_id and ranked.place_no = 1
      left join warehouse.dim_country c on c.iso3 = coalesce(ranked.country_iso3, k.country_iso3)) r
 where r.participant_id = p.participant_id and p.country_id <> r.country_id
