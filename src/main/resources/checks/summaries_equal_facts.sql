-- What reports count is what the facts give: every summary equals the same computed anew
-- severity: fail
-- when: asked
with part as materialized (
  select b.event_id, b.participant_role,
      case when p.country_id <> -1 then c.iso3 when p.participant_kind = 'ORGANISATION' then p.participant_key end as side_code
    from warehouse.bridge_event_participant b
    join warehouse.dim_participant p using (participant_id)
    join warehouse.dim_country c using (country_id)
), side as (
  select event_id, side_code, bool_or(participant_role = 'ACTOR') as is_actor, bool_or(participant_role in ('RECIPIENT', 'HOST')) as is_target
    from part
   where side_code is not null
   group by event_id, side_code
), counted as (
  select *, side_code = min(side_code collate "C") over (partition by event_id) as is_first,
      count(*) filter (where is_actor or is_target) over (partition by event_id) as side_count
    from side
), involvement as (
  select e.event_id, coalesce(s.side_code, '') as side_code, coalesce(s.is_first, true) as is_first,
      coalesce(s.is_actor, false) as is_actor, coalesce(s.is_target, false) as is_target, coalesce(s.side_count, 0) as side_count,
      r.event_id is not null as has_recipient, e.event_type_id, e.event_status, e.date_from, e.date_to, e.date_precision,
      l.country_id <> -1 as has_place, e.confidence
    from warehouse.fact_event e
    join warehouse.dim_place l on l.place_id = e.place_id
    left join counted s on s.event_id = e.event_id
    left join (select distinct event_id from part where participant_role = 'RECIPIENT') r on r.event_id = e.event_id
), event_day as (
  select event_type_id, event_status, coalesce(date_from, '-infinity') as date_from, coalesce(date_to, '-infinity') as date_to,
      date_precision, count(*), count(*) filter (where not has_place), count(*) filter (where side_code = ''), count(*) filter (where confidence >= 0.9),
      count(*) filter (where confidence >= 0.7 and confidence < 0.9), count(*) filter (where confidence >= 0.5 and confidence < 0.7)
    from summary.event_involvement
   where is_first
   group by 1, 2, 3, 4, 5
), pair_total as (
  select s.side_code, o.side_code as partner_code, s.event_type_id, count(*),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING')),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING') and s.side_count = 2),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING') and d.toward and not d.back),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING') and d.back and not d.toward),
      count(*) filter (where s.event_status = 'PLANNED'),
      max(reporting.date_text(s.date_from, s.date_to, s.date_precision)) filter (where s.event_status in ('OCCURRED', 'ONGOING'))
    from summary.event_involvement s
    join summary.event_involvement o on o.event_id = s.event_id and o.side_code <> s.side_code
   cross join lateral (select s.is_actor and o.is_target as toward, s.is_target and o.is_actor as back) d
   where d.toward or d.back or (s.is_actor and o.is_actor and not s.has_recipient)
   group by 1, 2, 3
), meeting as (
  select p.event_id, p.participant_id, p.met_id, t.event_type_id, p.event_status, p.date_from, p.date_to, p.date_precision
    from reporting.meeting_pair p
    join warehouse.dim_event_type t using (event_type)
   where p.participant_id < p.met_id and p.event_status in ('OCCURRED', 'ONGOING', 'PLANNED')
), meeting_total as (
  select m.participant_id, m.met_id, count(*), count(*) filter (where m.event_status <> 'PLANNED'),
      count(*) filter (where m.event_status <> 'PLANNED' and t.event_type = 'CALL'), count(*) filter (where m.event_status = 'PLANNED'),
      max(m.date_to), max(reporting.date_text(m.date_from, m.date_to, m.date_precision)) filter (where m.event_status <> 'PLANNED')
    from summary.meeting m
    join warehouse.dim_event_type t using (event_type_id)
   group by 1, 2
), visit as (
  select p.event_id, p.side_code, p.partner_code as host_code, p.event_status, p.date_from, p.date_to, p.date_precision,
      t.participant_ids, t.office_class_ids
    from reporting.event_pair p
    join (
      select b.event_id, array_agg(b.participant_id order by b.participant_id, b.office_class_id) as participant_ids,
          array_agg(b.office_class_id order by b.participant_id, b.office_class_id) as office_class_ids
        from (
          select m.event_id, a.participant_id, a.office_class_id
            from warehouse.fact_event_mention m
            join warehouse.bridge_event_mention_participant a using (event_mention_id)
           where a.participant_role = 'ACTOR') b
       group by 1) t using (event_id)
   where p.event_type = 'VISIT' and p.direction = 'TOWARD' and p.event_status in ('OCCURRED', 'ONGOING', 'PLANNED')
), visit_total as (
  select side_code, host_code, count(*), count(*) filter (where event_status <> 'PLANNED'), count(*) filter (where event_status = 'PLANNED'),
      max(reporting.date_text(date_from, date_to, date_precision)) filter (where event_status <> 'PLANNED')
    from summary.visit
   group by 1, 2
), visit_traveller as (
  select v.side_code, v.host_code, x.participant_id, x.office_class_id, count(*)
    from summary.visit v
   cross join lateral unnest(v.participant_ids, v.office_class_ids) x (participant_id, office_class_id)
   group by 1, 2, 3, 4
), pair_month as (
  select s.side_code, o.side_code as partner_code, s.event_type_id, coalesce(date_trunc('month', s.date_from::timestamp)::date, '-infinity') as first_month,
      coalesce(date_trunc('month', s.date_to::timestamp)::date, '-infinity') as last_month, count(*),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING')),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING') and s.side_count = 2),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING') and d.toward and not d.back),
      count(*) filter (where s.event_status in ('OCCURRED', 'ONGOING') and d.back and not d.toward),
      count(*) filter (where s.event_status = 'PLANNED'),
      max(reporting.date_text(s.date_from, s.date_to, s.date_precision)) filter (where s.event_status in ('OCCURRED', 'ONGOING'))
    from summary.event_involvement s
    join summary.event_involvement o on o.event_id = s.event_id and o.side_code collate "C" > s.side_code collate "C"
   cross join lateral (select s.is_actor and o.is_target as toward, s.is_target and o.is_actor as back) d
   where d.toward or d.back or (s.is_actor and o.is_actor and not s.has_recipient)
   group by 1, 2, 3, 4, 5
), article_count as (
  select a.article_id, a.outlet_id, a.published_on, coalesce(e.found, 0), coalesce(g.found, 0), coalesce(f.found, 0)
    from warehouse.dim_article a
    left join (select article_id, count(*) as found from warehouse.fact_event_mention group by 1) e using (article_id)
    left join (select article_id, count(*) as found from warehouse.fact_agreement_mention group by 1) g using (article_id)
    left join (select article_id, count(*) as found from warehouse.fact_figure group by 1) f using (article_id)
   where a.is_current
), word_told as (
  select e.event_id, e.event_type_id, coalesce(min(a.published_on), '-infinity') as told_on
    from warehouse.fact_event e
    join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_class = 'WORD'
    join warehouse.fact_event_mention m on m.event_id = e.event_id
    join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
   where e.event_status in ('OCCURRED', 'ONGOING')
   group by e.event_id
), word_day as (
  select event_type_id, told_on, count(*) from summary.word_told group by 1, 2
), article_day as (
  select outlet_id, coalesce(published_on, '-infinity') as published_on, count(*), count(*) filter (where events + agreements + figures = 0),
      sum(events)::bigint, sum(agreements)::bigint, sum(figures)::bigint
    from summary.article_count
   group by 1, 2
), subject as (
  select figure_id, string_agg(participant_id::text, ',' order by participant_id) as whose from warehouse.bridge_figure_subject group by 1
), measure as materialized (
  select measure, regexp_replace(reporting.fold_name(measure), '^((حجم|قيمه|قيم|اجمالي|مجموع|مجمل) )+', '') as measure_key
    from (select distinct measure from warehouse.fact_figure where measure is not null) m
), figure_series as (
  select f.figure_id, f.article_id,
      case when f.figure_kind <> 'DURATION' and f.measure ~ '( |^ال)' and (f.figure_kind <> 'COUNT' or m.measure_key ~ ' ') then
        md5(m.measure_key || '|' || f.figure_kind || '|' || f.unit_id || '|' || coalesce(s.whose, a.article_ref))::uuid end,
      f.figure_kind, f.figure_status, f.measure is not null, f.value_low, a.published_on, a.article_ref, f.confidence
    from warehouse.fact_figure f
    join warehouse.dim_article a on a.article_id = f.article_id and a.is_current
    left join measure m on m.measure = f.measure
    left join subject s on s.figure_id = f.figure_id
), figure_day as (
  select figure_kind, figure_status, coalesce(published_on, '-infinity') as published_on, count(*), count(*) filter (where not has_measure),
      count(*) filter (where confidence >= 0.9), count(*) filter (where confidence >= 0.7 and confidence < 0.9),
      count(*) filter (where confidence >= 0.5 and confidence < 0.7)
    from summary.figure_series
   group by 1, 2, 3
), figure_involvement as (
  select distinct f.figure_id, case when p.country_id <> -1 then c.iso3 else p.participant_key end as side_code, a.published_on
    from warehouse.bridge_figure_subject b
    join warehouse.fact_figure f using (figure_id)
    join warehouse.dim_article a on a.article_id = f.article_id and a.is_current
    join warehouse.dim_participant p using (participant_id)
    join warehouse.dim_country c using (country_id)
   where p.country_id <> -1 or p.participant_kind = 'ORGANISATION'
), party as (
  select b.agreement_id, case when p.country_id <> -1 then c.iso3 else p.participant_key end as side_code
    from warehouse.bridge_agreement_party b
    join warehouse.dim_participant p using (participant_id)
    join warehouse.dim_country c using (country_id)
   where p.country_id <> -1 or p.participant_kind = 'ORGANISATION'
   group by 1, 2
), agreement_involvement as (
  select g.agreement_id, coalesce(s.side_code, '') as side_code,
      coalesce(s.side_code = min(s.side_code collate "C") over (partition by g.agreement_id), true), g.agreement_type_id, g.agreement_status,
      coalesce(g.signed_from, g.valid_from), coalesce(g.signed_to, g.valid_from), g.signed_from is not null,
      exists (select from warehouse.bridge_agreement_party b where b.agreement_id = g.agreement_id), g.confidence
    from warehouse.fact_agreement g
    left join party s on s.agreement_id = g.agreement_id
), agreement_count as (
  select agreement_type_id, agreement_status, count(*), count(*) filter (where not has_party), count(*) filter (where not is_dated),
      count(*) filter (where confidence >= 0.9), count(*) filter (where confidence >= 0.7 and confidence < 0.9),
      count(*) filter (where confidence >= 0.5 and confidence < 0.7)
    from summary.agreement_involvement
   where is_first
   group by 1, 2
), spelling as (
  select unresolved_kind, md5(form_ar)::uuid as form_md5, form_ar, count(*) as places from audit.unresolved group by 1, 2, 3
), keyed as materialized (
  select *, reporting.fold_name(form_ar) as form_key from spelling
), unresolved_spelling as (
  select unresolved_kind, form_md5, form_ar, form_key, md5(form_key)::uuid, places from keyed
), unresolved_form as (
  select u.unresolved_kind, md5(k.form_key)::uuid as key_md5, k.form_key, mode() within group (order by u.form_ar),
      string_agg(distinct u.form_ar, '|' order by u.form_ar), count(*), count(distinct u.article_ref),
      (array_agg(u.article_ref order by u.article_ref, u.char_start))[1], (array_agg(u.char_start order by u.article_ref, u.char_start))[1],
      (array_agg(u.char_end order by u.article_ref, u.char_start))[1]
    from audit.unresolved u
    join keyed k on k.unresolved_kind = u.unresolved_kind and k.form_md5 = md5(u.form_ar)::uuid
   group by u.unresolved_kind, k.form_key
)
select 'event_involvement' as summary, count(*) as differences
  from involvement f full join summary.event_involvement s using (event_id, side_code)
 where f is distinct from s
having count(*) > 0
union all
select 'event_day', count(*)
  from event_day f full join summary.event_day s using (date_from, date_to, date_precision, event_type_id, event_status)
 where f is distinct from s
having count(*) > 0
union all
select 'pair_total', count(*)
  from pair_total f full join summary.pair_total s using (side_code, partner_code, event_type_id)
 where f is distinct from s
having count(*) > 0
union all
select 'pair_month', count(*)
  from pair_month f full join summary.pair_month s using (side_code, partner_code, event_type_id, first_month, last_month)
 where f is distinct from s
having count(*) > 0
union all
select 'meeting', count(*)
  from meeting f full join summary.meeting s using (participant_id, met_id, event_id)
 where f is distinct from s
having count(*) > 0
union all
select 'meeting_total', count(*)
  from meeting_total f full join summary.meeting_total s using (participant_id, met_id)
 where f is distinct from s
having count(*) > 0
union all
select 'visit', count(*)
  from visit f full join summary.visit s using (side_code, host_code, event_id)
 where f is distinct from s
having count(*) > 0
union all
select 'visit_total', count(*)
  from visit_total f full join summary.visit_total s using (side_code, host_code)
 where f is distinct from s
having count(*) > 0
union all
select 'visit_traveller', count(*)
  from visit_traveller f full join summary.visit_traveller s using (side_code, host_code, participant_id, office_class_id)
 where f is distinct from s
having count(*) > 0
union all
select 'word_told', count(*)
  from word_told f full join summary.word_told s using (event_id)
 where f is distinct from s
having count(*) > 0
union all
select 'word_day', count(*)
  from word_day f full join summary.word_day s using (told_on, event_type_id)
 where f is distinct from s
having count(*) > 0
union all
select 'article_count', count(*)
  from article_count f full join summary.article_count s using (article_id)
 where f is distinct from s
having count(*) > 0
union all
select 'article_day', count(*)
  from article_day f full join summary.article_day s using (published_on, outlet_id)
 where f is distinct from s
having count(*) > 0
union all
select 'figure_series', count(*)
  from figure_series f full join summary.figure_series s using (figure_id)
 where f is distinct from s
having count(*) > 0
union all
select 'figure_involvement', count(*)
  from figure_involvement f full join summary.figure_involvement s using (figure_id, side_code)
 where f is distinct from s
having count(*) > 0
union all
select 'figure_day', count(*)
  from figure_day f full join summary.figure_day s using (published_on, figure_kind, figure_status)
 where f is distinct from s
having count(*) > 0
union all
select 'agreement_involvement', count(*)
  from agreement_involvement f full join summary.agreement_involvement s using (agreement_id, side_code)
 where f is distinct from s
having count(*) > 0
union all
select 'agreement_count', count(*)
  from agreement_count f full join summary.agreement_count s using (agreement_type_id, agreement_status)
 where f is distinct from s
having count(*) > 0
union all
select 'unresolved_spelling', count(*)
  from unresolved_spelling f full join summary.unresolved_spelling s using (unresolved_kind, form_md5)
 where f is distinct from s
having count(*) > 0
union all
select 'unresolved_form', count(*)
  from unresolved_form f full join summary.unresolved_form s using (unresolved_kind, key_md5)
 where f is distinct from s
having count(*) > 0
union all
select 'staging.summary_due', count(*) from staging.summary_due having count(*) > 0
