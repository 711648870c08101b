insert into warehouse.dim_unit as known (unit, unit_kind, name_en, name_ar, base_unit, base_factor)
select unit, unit_kind, name_en, split_part(names_ar, '|', 1), base_unit, base_factor::numeric
  from reference_row
 order by line_no
on conflict (unit) do update
  set unit_kind = excluded.unit_kind, name_en = excluded.name_en, name_ar = excluded.name_ar, base_unit = excluded.base_unit, base_factor = excluded.base_factor
 where (known.unit_kind, known.name_en, known.name_ar, known.base_unit, known.base_factor)
   is distinct from (excluded.unit_kind, excluded.name_en, excluded.name_ar, excluded.base_unit, excluded.base_factor)
