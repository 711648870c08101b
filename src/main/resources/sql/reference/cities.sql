-- A row is a city, or a venue, region or by-name that stands for one: then the city's own row gives the name.
insert into warehouse.dim_place as known (place_key, city_en, city_ar, country_id)
select distinct on (coalesce(r.city_en, r.name_en), r.country_iso3)
    concat(coalesce(r.city_en, r.name_en), '|', r.country_iso3), coalesce(r.city_en, r.name_en), r.name_ar, c.country_id
  from reference_row r join warehouse.dim_country c on c.iso3 = r.country_iso3
 order by coalesce(r.city_en, r.name_en), r.country_iso3, (r.name_en <> coalesce(r.city_en, r.name_en)), r.line_no
on conflict (place_key) do update
  set city_en = excluded.city_en, city_ar = excluded.city_ar, country_id = excluded.country_id
 where (known.city_en, known.city_ar, known.country_id)
   is distinct from (excluded.city_en, excluded.city_ar, excluded.country_id)
