-- The same questions as an engineer asks the star, with all that he may know of it; who acts toward whom, who met whom and who stands for
-- whom told in rough, as he would.
-- name: sides
select e.event_id, coalesce(nullif(c.iso3, 'ZZZ'), p.participant_key) as side, bool_or(b.participant_role = 'ACTOR') as acts,
    bool_or(b.participant_role in ('RECIPIENT', 'HOST')) as is_met
  from asked e
  join warehouse.bridge_event_participant b on b.event_id = e.event_id and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')
  join warehouse.dim_participant p on p.participant_id = b.participant_id
  join warehouse.dim_country c on c.country_id = p.country_id
 where c.iso3 <> 'ZZZ' or p.participant_kind = 'ORGANISATION'
 group by 1, 2
-- name: bilateral --country
with asked as materialized (
  select e.event_id, e.event_status, e.date_from, t.event_class
    from warehouse.fact_event e
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
   where e.date_to >= $SINCE and e.date_from <= $UNTIL and e.event_status in ('OCCURRED', 'ONGOING', 'PLANNED')
     and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)),
sides as materialized (
  $SIDES)
select s.side, o.side, count(*) filter (where e.event_status <> 'PLANNED') as events,
    count(*) filter (where e.event_status <> 'PLANNED' and e.event_class = 'DEED') as deeds,
    count(*) filter (where e.event_status = 'PLANNED') as planned, max(e.date_from) as last
  from sides s
  join sides o on o.event_id = s.event_id and s.side < o.side
  join asked e on e.event_id = s.event_id
 where ((s.acts and o.is_met) or (s.is_met and o.acts) or (s.acts and o.acts))
 group by 1, 2 order by 3 desc limit 100
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
-- name: bilateral C D
with asked as materialized (
  select e.event_id, e.event_status, e.date_from, t.event_type, t.event_class, t.score
    from warehouse.fact_event e
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
   where e.date_to >= $SINCE and e.date_from <= $UNTIL and e.event_status in ('OCCURRED', 'ONGOING', 'PLANNED', 'CANCELLED', 'DENIED')
     and e.event_id in (select b.event_id from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
        join warehouse.dim_country c using (country_id) where c.iso3 = $COUNTRY)
     and e.event_id in (select b.event_id from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
        join warehouse.dim_country c using (country_id) where c.iso3 = $PARTNER)),
sides as materialized (
  $SIDES)
select e.event_type, count(*) filter (where e.event_status in ('OCCURRED', 'ONGOING')) as events,
    count(*) filter (where s.acts and o.is_met and not o.acts) as toward, count(*) filter (where o.acts and s.is_met and not s.acts) as back,
    count(*) filter (where e.event_status = 'PLANNED') as planned, min(e.date_from) as first, max(e.date_from) as last
  from asked e
  join sides s on s.event_id = e.event_id and s.side = $COUNTRY
  join sides o on o.event_id = e.event_id and o.side = $PARTNER
 where ((s.acts and o.is_met) or (s.is_met and o.acts) or (s.acts and o.acts))
 group by 1 order by 2 desc
-- name: timeline C
select e.*, (select string_agg(q.name_ar, '; ') from warehouse.bridge_event_participant x
    join warehouse.dim_participant q using (participant_id) where x.event_id = e.event_id) as who
  from warehouse.fact_event e
 where e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)
 order by e.date_from limit 100
-- name: met C
with asked as materialized (
  select e.event_id, e.event_status, e.date_from, t.event_type
    from warehouse.fact_event e
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_type in ('MEETING', 'CALL')
   where e.date_to >= $SINCE and e.date_from <= $UNTIL and e.event_status in ('OCCURRED', 'ONGOING', 'PLANNED')
     and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)),
present as materialized (
  select distinct e.event_id, p.participant_id, p.name_ar, p.participant_kind, c.iso3
    from asked e
    join warehouse.bridge_event_participant b on b.event_id = e.event_id and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')
    join warehouse.dim_participant p on p.participant_id = b.participant_id
    join warehouse.dim_country c on c.country_id = p.country_id)
select s.name_ar, o.name_ar, count(*) filter (where e.event_status <> 'PLANNED') as times,
    count(*) filter (where e.event_type = 'CALL') as calls, max(e.date_from) as last
  from present s
  join present o on o.event_id = s.event_id and o.iso3 <> s.iso3
  join asked e on e.event_id = s.event_id
 where s.iso3 = $COUNTRY
   and (s.participant_kind = 'PERSON' or not exists (select from present x where x.event_id = s.event_id and x.iso3 = s.iso3 and x.participant_kind = 'PERSON'))
   and (o.participant_kind = 'PERSON' or not exists (select from present x where x.event_id = o.event_id and x.iso3 = o.iso3 and x.participant_kind = 'PERSON'))
 group by s.participant_id, s.name_ar, o.participant_id, o.name_ar order by 3 desc limit 100
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
-- name: planned DAY --country
select e.event_id, e.date_from, t.event_type, (select string_agg(q.name_ar, '; ') from warehouse.bridge_event_participant x
    join warehouse.dim_participant q using (participant_id) where x.event_id = e.event_id) as who,
    (select substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) from warehouse.fact_event_mention m
       join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
      where m.event_id = e.event_id order by a.published_on, a.article_id limit 1) as evidence
  from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
 where e.event_status = 'PLANNED' and e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)
 order by e.date_to, e.date_from desc limit 100
-- name: words C
with asked as materialized (
  select e.event_id, t.event_class, t.score
    from warehouse.fact_event e
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
   where e.date_to >= $SINCE and e.date_from <= $UNTIL and e.event_status in ('OCCURRED', 'ONGOING')
     and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)),
sides as materialized (
  $SIDES)
select o.side, count(*) filter (where e.event_class = 'WORD') as words, round(avg(e.score) filter (where e.event_class = 'WORD'), 1) as word_score,
    count(*) filter (where e.event_class = 'DEED') as deeds, round(avg(e.score) filter (where e.event_class = 'DEED'), 1) as deed_score
  from asked e
  join sides s on s.event_id = e.event_id and s.side = $COUNTRY
  join sides o on o.event_id = e.event_id and o.side <> $COUNTRY
 where ((s.acts and o.is_met) or (s.is_met and o.acts) or (s.acts and o.acts))
 group by 1 order by count(*) desc limit 100
-- name: words C D
with asked as materialized (
  select e.event_id, e.event_status, e.date_from, t.event_type, t.event_class, t.score
    from warehouse.fact_event e
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
   where e.date_to >= $SINCE and e.date_from <= $UNTIL and e.event_status in ('OCCURRED', 'ONGOING')
     and e.event_id in (select b.event_id from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
        join warehouse.dim_country c using (country_id) where c.iso3 = $COUNTRY)
     and e.event_id in (select b.event_id from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
        join warehouse.dim_country c using (country_id) where c.iso3 = $PARTNER)),
sides as materialized (
  $SIDES)
select date_trunc('month', e.date_from) as month, count(*) filter (where e.event_class = 'WORD') as words,
    round(avg(e.score) filter (where e.event_class = 'WORD'), 1) as word_score, count(*) filter (where e.event_class = 'DEED') as deeds,
    round(avg(e.score) filter (where e.event_class = 'DEED'), 1) as deed_score
  from asked e
  join sides s on s.event_id = e.event_id and s.side = $COUNTRY
  join sides o on o.event_id = e.event_id and o.side = $PARTNER
 where ((s.acts and o.is_met) or (s.is_met and o.acts) or (s.acts and o.acts))
 group by 1 order by 1
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
-- name: topic-months --country
select t.topic, date_trunc('month', e.date_from) as month, count(*)
  from warehouse.fact_event e
  join warehouse.bridge_event_topic b on b.event_id = e.event_id
  join warehouse.dim_topic t on t.topic_id = b.topic_id
 where e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant x join warehouse.dim_participant q using (participant_id)
      join warehouse.dim_country c using (country_id) where x.event_id = e.event_id and c.iso3 = $COUNTRY)
 group by 1, 2 order by 1, 2 limit 100
-- name: conferences --country
select e.event_id, e.date_from, (select string_agg(concat(x.participant_role, ' ', q.name_ar), '; ') from warehouse.bridge_event_participant x
    join warehouse.dim_participant q using (participant_id) where x.event_id = e.event_id) as who
  from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_type = 'CONFERENCE'
 where e.date_to >= $SINCE and e.date_from <= $UNTIL
   and exists (select from warehouse.bridge_event_participant b join warehouse.dim_participant p using (participant_id)
      join warehouse.dim_country c using (country_id) where b.event_id = e.event_id and c.iso3 = $COUNTRY)
 order by e.date_from desc limit 100
-- name: promises --country
with mine as materialized (
  select f.figure_id, f.measure, f.figure_kind, f.unit_id, f.figure_status, f.value_low, a.published_on,
      (select string_agg(b.participant_id::text, ',' order by b.participant_id) from warehouse.bridge_figure_subject b where b.figure_id = f.figure_id) as whose
    from warehouse.fact_figure f
    join warehouse.dim_article a on a.article_id = f.article_id and a.is_current
   where f.measure is not null
     and f.figure_id in (select b.figure_id from warehouse.bridge_figure_subject b join warehouse.dim_participant p using (participant_id)
        join warehouse.dim_country c using (country_id) where c.iso3 = $COUNTRY))
select t.measure, t.value_low, t.published_on, r.value_low, r.published_on
  from mine t
  join mine r on r.measure = t.measure and r.figure_kind = t.figure_kind and r.unit_id = t.unit_id and r.whose = t.whose
    and r.published_on > t.published_on and r.figure_status = 'ACTUAL'
 where t.figure_status in ('TARGET', 'FORECAST') and t.published_on between $SINCE and $UNTIL
 order by t.published_on limit 100
-- name: sources E
select a.article_ref, a.published_on, m.confidence
  from warehouse.fact_event_mention m join warehouse.dim_article a using (article_id) where m.event_id = $EVENT
-- name: coverage
select a.outlet_id, a.published_on, count(*) from warehouse.dim_article a
 where a.is_current and a.published_on between $SINCE and $UNTIL group by 1, 2 order by 2 desc limit 100
-- name: changes
select h.fact_kind, h.fact_id, h.change_kind, h.after_content::jsonb ->> 'type' as type, h.before_content, h.after_content
  from audit.change h
 where h.run_id = (select max(run_id) from audit.change)
 order by h.fact_kind desc, h.change_kind, h.fact_id limit 100
-- name: quality
select 'events' as kind, count(*), count(*) filter (where e.date_from is null) as without_day, count(*) filter (where e.place_id = -1) as without_place,
    count(*) filter (where e.confidence >= 0.9) as surest, count(*) filter (where e.confidence >= 0.7) as sure,
    count(*) filter (where not exists (select from warehouse.bridge_event_participant b where b.event_id = e.event_id)) as without_side
  from warehouse.fact_event e
union all
select 'agreements', count(*), count(*) filter (where g.signed_from is null), null, count(*) filter (where g.confidence >= 0.9),
    count(*) filter (where g.confidence >= 0.7),
    count(*) filter (where not exists (select from warehouse.bridge_agreement_party b where b.agreement_id = g.agreement_id))
  from warehouse.fact_agreement g
union all
select 'figures', count(*), null, null, count(*) filter (where f.confidence >= 0.9), count(*) filter (where f.confidence >= 0.7), null
  from warehouse.fact_figure f
union all
select 'articles', count(*), count(*) filter (where a.published_on is null), null, null, null, count(*) filter (where a.outlet_id = -1)
  from warehouse.dim_article a where a.is_current
union all
select u.unresolved_kind, count(distinct u.form_ar), null, null, null, null, count(*) from audit.unresolved u group by 1
-- name: unresolved
select u.unresolved_kind, u.form_ar, count(*) as places, count(distinct u.article_ref) as articles, min(u.article_ref) as article_ref
  from audit.unresolved u group by 1, 2 order by 4 desc, 3 desc limit 100
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
-- name: tile: words by day told
select told, count(*)
  from (
    select m.event_id, min(a.published_on) as told
      from warehouse.fact_event_mention m
      join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
      join warehouse.fact_event e on e.event_id = m.event_id and e.event_status in ('OCCURRED', 'ONGOING')
      join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_class = 'WORD'
     group by 1) w
 group by 1
-- name: tile: pairs
with asked as (
  select event_id, event_status, event_type_id, date_from from warehouse.fact_event where event_status in ('OCCURRED', 'ONGOING', 'PLANNED')),
sides as materialized (
  select e.event_id, coalesce(nullif(c.iso3, 'ZZZ'), p.participant_key) as side, bool_or(b.participant_role = 'ACTOR') as acts,
      bool_or(b.participant_role in ('RECIPIENT', 'HOST')) as is_met
    from asked e
    join warehouse.bridge_event_participant b on b.event_id = e.event_id and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')
    join warehouse.dim_participant p on p.participant_id = b.participant_id
    join warehouse.dim_country c on c.country_id = p.country_id
   where c.iso3 <> 'ZZZ'
   group by 1, 2)
select s.side, o.side, e.event_type_id, count(*) filter (where e.event_status <> 'PLANNED') as events,
    count(*) filter (where e.event_status = 'PLANNED') as planned, max(e.date_from) as last
  from sides s
  join sides o on o.event_id = s.event_id and s.side < o.side
  join asked e on e.event_id = s.event_id
 where ((s.acts and o.is_met) or (s.is_met and o.acts) or (s.acts and o.acts))
 group by 1, 2, 3
-- name: tile: what happened last
select e.event_id, e.date_from, t.event_type, (select string_agg(q.name_ar, '; ') from warehouse.bridge_event_participant x
    join warehouse.dim_participant q using (participant_id) where x.event_id = e.event_id) as who,
    (select substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) from warehouse.fact_event_mention m
       join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
      where m.event_id = e.event_id order by a.published_on, a.article_id limit 1) as evidence
  from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
 where e.event_status in ('OCCURRED', 'ONGOING') and t.event_class = 'DEED' and e.date_from <= ($SINCE + interval '6 months')::date
 order by e.date_from desc, e.event_id limit 8
-- name: tile: what is planned
select e.event_id, e.date_from, t.event_type, (select string_agg(q.name_ar, '; ') from warehouse.bridge_event_participant x
    join warehouse.dim_participant q using (participant_id) where x.event_id = e.event_id) as who,
    (select substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) from warehouse.fact_event_mention m
       join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
      where m.event_id = e.event_id order by a.published_on, a.article_id limit 1) as evidence
  from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
 where e.event_status = 'PLANNED' and e.date_to >= ($SINCE + interval '6 months')::date
 order by e.date_from, e.event_id limit 8
