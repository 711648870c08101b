-- The same questions as an engineer asks the star, with all that he may know of it.
-- name: bilateral C
with mine as (
  select distinct e.event_id, t.event_class, e.event_status, t.event_type
    from warehouse.dim_country c
    join warehouse.dim_participant p on p.country_id = c.country_id
    join warehouse.bridge_event_participant b on b.participant_id = p.participant_id
    join warehouse.fact_event e on e.event_id = b.event_id
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
   where c.iso3 = $COUNTRY and e.date_to >= $SINCE and e.date_from <= $UNTIL and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST'))
select c.iso3, count(distinct m.event_id) as events, count(distinct m.event_id) filter (where m.event_class = 'DEED') as deeds
  from mine m
  join warehouse.bridge_event_participant b on b.event_id = m.event_id
  join warehouse.dim_participant p on p.participant_id = b.participant_id
  join warehouse.dim_country c on c.country_id = p.country_id
 where c.iso3 <> $COUNTRY and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')
 group by 1 order by 2 desc limit 100
-- name: timeline C
select e.*, (select string_agg(q.name_ar, '; ') from warehouse.bridge_event_participant x
    join warehouse.dim_participant q using (participant_id) where x.event_id = e.event_id) as who
  from warehouse.fact_event e
 where e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)
 order by e.date_from limit 100
-- name: visits C
select b.participant_role, p.country_id, count(distinct e.event_id)
  from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_type = 'VISIT'
  join warehouse.bridge_event_participant b on b.event_id = e.event_id
  join warehouse.dim_participant p on p.participant_id = b.participant_id
 where e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant x join warehouse.dim_participant q using (participant_id)
      join warehouse.dim_country c using (country_id) where x.event_id = e.event_id and c.iso3 = $COUNTRY)
 group by 1, 2 order by 3 desc limit 100
-- name: agreements --country
select g.*, (select string_agg(p.name_ar, '; ') from warehouse.bridge_agreement_party b
    join warehouse.dim_participant p using (participant_id) where b.agreement_id = g.agreement_id) as parties
  from warehouse.fact_agreement g
 where coalesce(g.signed_to, g.valid_from) >= $SINCE and coalesce(g.signed_from, g.valid_from) <= $UNTIL
   and exists (select from warehouse.bridge_agreement_party b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.agreement_id = g.agreement_id and c.iso3 = $COUNTRY)
 order by g.signed_from desc nulls last limit 100
-- name: figures --country
select f.*, a.published_on
  from warehouse.fact_figure f
  join warehouse.dim_article a on a.article_id = f.article_id and a.is_current
 where a.published_on between $SINCE and $UNTIL
   and exists (select from warehouse.bridge_figure_subject b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.figure_id = f.figure_id and c.iso3 = $COUNTRY)
 order by f.figure_status, a.published_on desc limit 100
-- name: topics --country
select t.topic, count(*)
  from warehouse.fact_event e
  join warehouse.bridge_event_topic b on b.event_id = e.event_id
  join warehouse.dim_topic t on t.topic_id = b.topic_id
 where e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant x join warehouse.dim_participant q using (participant_id)
      join warehouse.dim_country c using (country_id) where x.event_id = e.event_id and c.iso3 = $COUNTRY)
 group by 1 order by 2 desc
-- name: sources E
select a.article_ref, a.published_on, m.confidence
  from warehouse.fact_event_mention m join warehouse.dim_article a using (article_id) where m.event_id = $EVENT
-- name: coverage
select a.outlet_id, a.published_on, count(*) from warehouse.dim_article a
 where a.is_current and a.published_on between $SINCE and $UNTIL group by 1, 2 order by 2 desc limit 100
-- name: tile: articles and outlets
select count(*), count(distinct outlet_id), min(published_on), max(published_on) from warehouse.dim_article where is_current
-- name: tile: events by day
select date_from, date_precision, event_type_id, count(*) from warehouse.fact_event where event_status in ('OCCURRED', 'ONGOING') group by 1, 2, 3
-- name: tile: events by type
select event_type_id, count(*) from warehouse.fact_event where event_status in ('OCCURRED', 'ONGOING') group by 1
-- name: tile: agreements by status
select agreement_status, count(*) from warehouse.fact_agreement group by 1
-- name: tile: figures by kind
select figure_kind, figure_status, count(*) from warehouse.fact_figure group by 1, 2
