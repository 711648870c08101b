delete from warehouse.dim_unit u
 using audit.touched t
 where t.touched_kind = 'UNIT' and t.touched_id = u.unit_id and u.name_en is null
   and not exists (select from warehouse.fact_figure f where f.unit_id = u.unit_id)
