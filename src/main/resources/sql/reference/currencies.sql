insert into warehouse.dim_unit as known (unit, unit_kind, name_en, name_ar)
select code, 'CURRENCY', name_en, split_part(names_ar, '|', 1)
  from reference_row
 order by line_no
on conflict (unit) do update
  set unit_kind = excluded.unit_kind, name_en = excluded.name_en, name_ar = excluded.name_ar
 where (known.unit_kind, known.name_en, known.name_ar)
   is distinct from (excluded.unit_kind, excluded.name_en, excluded.name_ar)
