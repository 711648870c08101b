-- Should the slice not be written after all, the next resolving takes away what nobody names.
with added as (
  insert into warehouse.dim_place (place_key, city_en, country_id)
  select concat(city_en, '|', country_iso3), city_en, coalesce(c.country_id, -1)
    from (
      select city_en, country_iso3 from staging.event
      union select city_en, country_iso3 from staging.agreement
      union select dateline_city_en, dateline_country_iso3 from staging.article) met
    left join warehouse.dim_country c on c.iso3 = met.country_iso3
   where not exists (
     select from warehouse.dim_place known where known.place_key = concat(met.city_en, '|', met.country_iso3))
   order by 1
  on conflict do nothing
  returning place_id
)
insert into audit.touched (touched_kind, touched_id, match_key)
select 'PLACE', place_id, '' from added
on conflict do nothing
