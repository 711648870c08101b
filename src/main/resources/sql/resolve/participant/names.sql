-- Whom no list holds is called as most articles call him, and is of the country that most give him, whatever the order in
-- which they came. By how many articles both lead is kept: so many must tell otherwise before all are counted again.
with named as materialized (
  select p.participant_id, b.name_ar, b.country_iso3, m.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_event_mention_participant b on b.participant_id = p.participant_id
    join warehouse.fact_event_mention m on m.event_mention_id = b.event_mention_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.name_ar, b.country_iso3, m.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_agreement_mention_party b on b.participant_id = p.participant_id
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = b.agreement_mention_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.name_ar, b.country_iso3, f.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_figure_subject b on b.participant_id = p.participant_id
    join warehouse.fact_figure f on f.figure_id = b.figure_id
   where t.touched_kind = 'PARTICIPANT'
), told as (
  select participant_id, 'NAME' as told_kind, name_ar as told, count(distinct article_id) as articles
    from named
   group by participant_id, name_ar
  union all
  select participant_id, 'COUNTRY', country_iso3, count(distinct article_id)
    from named
   where country_iso3 is not null
   group by participant_id, country_iso3
), ranked as (
  select participant_id, told_kind, told, row_number() over most as place_no,
      articles - coalesce(lead(articles) over most, 0) as lead
    from told
  window most as (partition by participant_id, told_kind order by articles desc, told collate "C")
), most_told as (
  select participant_id,
      max(told) filter (where told_kind = 'NAME') as name_ar, max(lead) filter (where told_kind = 'NAME') as name_lead,
      max(told) filter (where told_kind = 'COUNTRY') as country_iso3,
      coalesce(max(lead) filter (where told_kind = 'COUNTRY'), 0) as country_lead
    from ranked
   where place_no = 1
   group by participant_id
), settled as materialized (
  select m.participant_id, m.name_ar, coalesce(c.country_id, -1) as country_id, m.name_lead, m.country_lead
    from most_told m
    left join warehouse.dim_country c on c.iso3 = m.country_iso3
), ahead as (
  insert into audit.participant_lead as known (participant_id, name_lead, country_lead)
  select participant_id, name_lead, country_lead from settled where name_lead > 1 or country_lead > 1
  on conflict (participant_id) do update set name_lead = excluded.name_lead, country_lead = excluded.country_lead
)
update warehouse.dim_participant p
   set name_ar = s.name_ar, country_id = s.country_id
  from settled s
 where s.participant_id = p.participant_id and (p.name_ar <> s.name_ar or p.country_id <> s.country_id)
