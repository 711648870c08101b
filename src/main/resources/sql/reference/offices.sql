-- An office is a class of a country or organisation with its title.
insert into warehouse.dim_office as known (office_key, office_class_id, title_en, title_ar, country_id, organisation_id)
select distinct on (1)
    concat_ws('|', r.office_class, coalesce(r.country_iso3, ''), coalesce(r.organisation_id, ''), r.title_ar),
    o.office_class_id, o.name_en, r.title_ar, coalesce(c.country_id, -1), coalesce(p.participant_id, -1)
  from reference_row r
  join warehouse.dim_office_class o using (office_class)
  left join warehouse.dim_country c on c.iso3 = r.country_iso3
  left join warehouse.dim_participant p on p.participant_key = 'O:' || r.organisation_id
 order by 1, r.line_no
on conflict (office_key) do update
  set office_class_id = excluded.office_class_id, title_en = excluded.title_en, title_ar = excluded.title_ar, country_id = excluded.country_id, organisation_id = excluded.organisation_id
 where (known.office_class_id, known.title_en, known.title_ar, known.country_id, known.organisation_id)
   is distinct from (excluded.office_class_id, excluded.title_en, excluded.title_ar, excluded.country_id, excluded.organisation_id)
