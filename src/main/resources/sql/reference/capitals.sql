update warehouse.dim_country c
   set capital_en = first.city_en
  from (
    select distinct on (country_iso3) country_iso3, coalesce(city_en, name_en) as city_en
      from reference_row
     where kind = 'CAPITAL'
     order by country_iso3, line_no) first
 where c.iso3 = first.country_iso3 and c.capital_en is distinct from first.city_en
