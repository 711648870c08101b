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
), called as (
  select participant_id, name_ar, row_number() over most as place_no, articles - coalesce(lead(articles) over most, 0) as lead
    from (select participant_id, name_ar, count(distinct article_id) as articles from named group by participant_id, name_ar) n
  window most as (partition by participant_id order by articles desc, name_ar collate "C")
), given as (
  select participant_id, country_iso3, row_number() over most as place_no, articles - coalesce(lead(articles) over most, 0) as lead
    from (
      select participant_id, country_iso3, count(distinct article_id) as articles
        from named
       where country_iso3 is not null
       group by participant_id, country_iso3) c
  window most as (partition by participant_id order by articles desc, country_iso3 collate "C")
), settled as materialized (
  select n.participant_id, n.name_ar, coalesce(c.country_id, -1) as country_id, n.lead as name_lead, coalesce(g.lead, 0) as country_lead
    from called n
    left join given g on g.participant_id = n.participant_id and g.place_no = 1
    left join warehouse.dim_country c on c.iso3 = g.country_iso3
   where n.place_no = 1
), ahead as (
  insert into audit.participant_lead as known (participant_id, name_lead, country_lead)
  select participant_id, name_lead, country_lead from settled where name_lead > 1 or country_lead > 1
  on conflict (participant_id) do update set name_lead = excluded.name_lead, country_lead = excluded.country_lead
)
update warehouse.dim_participant p
   set name_ar = s.name_ar, country_id = s.country_id
  from settled s
 where s.participant_id = p.participant_id and (p.name_ar <> s.name_ar or p.country_id <> s.country_id)
