insert into warehouse.dim_topic as known (topic, name_en, name_ar)
select topic, name_en, name_ar from reference_row order by line_no
on conflict (topic) do update
  set name_en = excluded.name_en, name_ar = excluded.name_ar
 where (known.name_en, known.name_ar)
   is distinct from (excluded.name_en, excluded.name_ar)
