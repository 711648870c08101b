select o.outlet
  from warehouse.dim_outlet o
  join (select lower(?) as name) wanted on wanted.name in (lower(o.outlet), lower(o.name_en))
    or exists (select from warehouse.outlet_alias l where l.outlet_id = o.outlet_id and l.alias_key = wanted.name)
 where o.outlet_id <> -1
