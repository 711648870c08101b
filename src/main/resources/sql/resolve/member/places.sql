delete from warehouse.dim_place p
 using audit.touched t
 where t.touched_kind = 'PLACE' and t.touched_id = p.place_id and p.city_ar is null
   and not exists (select from warehouse.fact_event_mention m where m.place_id = p.place_id)
   and not exists (select from warehouse.fact_agreement_mention m where m.place_id = p.place_id)
   and not exists (select from warehouse.fact_event e where e.place_id = p.place_id)
   and not exists (select from warehouse.fact_agreement g where g.place_id = p.place_id)
   and not exists (select from warehouse.dim_article a where a.dateline_place_id = p.place_id)
