-- Places, units and outlets that no list holds and an article named: it may have been the last one.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'PLACE', p.place_id, ''
  from staging.leaving_article l
  join warehouse.dim_article a on a.article_id = l.article_id
  cross join lateral (
    select a.dateline_place_id as place_id
    union all
    select m.place_id from warehouse.fact_event_mention m where m.article_id = l.article_id
    union all
    select m.place_id from warehouse.fact_agreement_mention m where m.article_id = l.article_id) named
  join warehouse.dim_place p on p.place_id = named.place_id and p.place_id <> -1 and p.city_ar is null
union all
select distinct 'UNIT', u.unit_id, ''
  from staging.leaving_article l
  join warehouse.fact_figure f on f.article_id = l.article_id
  join warehouse.dim_unit u on u.unit_id = f.unit_id and u.unit_kind = 'NOUN' and u.name_en is null
union all
select distinct 'OUTLET', o.outlet_id, ''
  from staging.leaving_article l
  join warehouse.dim_article a on a.article_id = l.article_id
  join warehouse.dim_outlet o on o.outlet_id = a.outlet_id and o.name_en is null
on conflict do nothing
