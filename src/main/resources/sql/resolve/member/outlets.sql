delete from warehouse.dim_outlet o
 using audit.touched t
 where t.touched_kind = 'OUTLET' and t.touched_id = o.outlet_id and o.name_en is null
   and not exists (select from warehouse.dim_article a where a.outlet_id = o.outlet_id)
   and not exists (select from warehouse.outlet_alias l where l.outlet_id = o.outlet_id)
