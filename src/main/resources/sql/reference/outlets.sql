insert into warehouse.dim_outlet as known (outlet, name_en, host, country_id)
select distinct on (r.name_en) r.name_en, r.name_en,
    (select min(alias) from unnest(string_to_array(r.aliases, '|')) alias where alias like '%.%'), coalesce(c.country_id, -1)
  from reference_row r left join warehouse.dim_country c on c.iso3 = r.country_iso3
 order by r.name_en, r.line_no
on conflict (outlet) do update
  set name_en = excluded.name_en, host = excluded.host, country_id = excluded.country_id
 where (known.name_en, known.host, known.country_id)
   is distinct from (excluded.name_en, excluded.host, excluded.country_id)
