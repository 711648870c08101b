insert into warehouse.dim_participant as known (participant_key, participant_kind, name_ar, name_en, country_id, origin)
select 'P:' || r.id, 'PERSON', r.name_ar, r.name_en, coalesce(c.country_id, -1), 'REFERENCE'
  from reference_row r left join warehouse.dim_country c on c.iso3 = r.country_iso3
 order by r.line_no
on conflict (participant_key) do update
  set participant_kind = excluded.participant_kind, name_ar = excluded.name_ar, name_en = excluded.name_en, country_id = excluded.country_id, origin = excluded.origin
 where (known.participant_kind, known.name_ar, known.name_en, known.country_id, known.origin)
   is distinct from (excluded.participant_kind, excluded.name_ar, excluded.name_en, excluded.country_id, excluded.origin)
