-- The event after all mentions: of its most precise dates the one that most tell, its surest confidence, its best known place.
with told as (
  select g.fact_id, g.fact_key, m.event_type_id, m.event_status, m.date_from, m.date_to, m.date_precision, m.place_id,
      m.confidence, p.place_key, p.city_en,
      a.article_ref, m.event_no, count(*) over (partition by g.fact_id, m.date_from, m.date_to, m.date_precision) as tellers
    from staging.fact_group g
    join staging.fact_group_mention gm using (group_no)
    join warehouse.fact_event_mention m on m.event_mention_id = gm.mention_id
    join warehouse.dim_article a on a.article_id = m.article_id
    join warehouse.dim_place p on p.place_id = m.place_id
), member as (
  select *,
      row_number() over (partition by fact_id order by
        array_position(array['DAY', 'SPAN', 'MONTH', 'YEAR', 'UNKNOWN'], date_precision), tellers desc, confidence desc,
        article_ref collate "C", event_no) as place_no
    from told
), record as (
  select fact_id, min(fact_key) as fact_key, min(event_type_id) filter (where place_no = 1) as event_type_id,
      (array['CANCELLED', 'DENIED', 'OCCURRED', 'ONGOING', 'PLANNED'])[
        min(array_position(array['CANCELLED', 'DENIED', 'OCCURRED', 'ONGOING', 'PLANNED'], event_status))] as event_status,
      min(date_from) filter (where place_no = 1) as date_from,
      min(date_to) filter (where place_no = 1) as date_to,
      min(date_precision) filter (where place_no = 1) as date_precision,
      (array_agg(place_id order by (city_en is null), (place_id = -1), place_key collate "C"))[1] as place_id,
      max(confidence) as confidence, count(*) as mention_count
    from member
   group by fact_id
)
merge into warehouse.fact_event e
using (select * from record order by fact_id) r on e.event_id = r.fact_id
when matched then update set event_key = r.fact_key, event_type_id = r.event_type_id, event_status = r.event_status, date_from = r.date_from,
    date_to = r.date_to, date_precision = r.date_precision, place_id = r.place_id, confidence = r.confidence,
    mention_count = r.mention_count
when not matched then insert (event_id, event_key, event_type_id, event_status, date_from, date_to, date_precision,
    place_id, confidence, mention_count)
  values (r.fact_id, r.fact_key, r.event_type_id, r.event_status, r.date_from, r.date_to, r.date_precision,
    r.place_id, r.confidence, r.mention_count)
