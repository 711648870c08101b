insert into warehouse.dim_agreement_type as known (agreement_type, name_en, name_ar, binding, description_en)
select agreement_type, name_en, name_ar, binding, description_en from reference_row order by line_no
on conflict (agreement_type) do update
  set name_en = excluded.name_en, name_ar = excluded.name_ar, binding = excluded.binding, description_en = excluded.description_en
 where (known.name_en, known.name_ar, known.binding, known.description_en)
   is distinct from (excluded.name_en, excluded.name_ar, excluded.binding, excluded.description_en)
