insert into warehouse.dim_office_class as known (office_class, rank_no, name_en, name_ar)
select office_class, rank_no::integer, name_en, name_ar from reference_row order by line_no
on conflict (office_class) do update
  set rank_no = excluded.rank_no, name_en = excluded.name_en, name_ar = excluded.name_ar
 where (known.rank_no, known.name_en, known.name_ar)
   is distinct from (excluded.rank_no, excluded.name_en, excluded.name_ar)
