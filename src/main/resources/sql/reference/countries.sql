insert into warehouse.dim_country as known (iso3, iso2, name_en, name_ar)
select iso3, iso2, name_en, name_ar from reference_row order by line_no
on conflict (iso3) do update
  set iso2 = excluded.iso2, name_en = excluded.name_en, name_ar = excluded.name_ar
 where (known.iso2, known.name_en, known.name_ar)
   is distinct from (excluded.iso2, excluded.name_en, excluded.name_ar)
