-- A country is a participant too.
insert into warehouse.dim_participant as known (participant_key, participant_kind, name_ar, name_en, country_id, origin)
select 'C:' || r.iso3, 'COUNTRY', r.name_ar, r.name_en, c.country_id, 'REFERENCE'
  from reference_row r join warehouse.dim_country c using (iso3)
 order by r.line_no
on conflict (participant_key) do update
  set participant_kind = excluded.participant_kind, name_ar = excluded.name_ar, name_en = excluded.name_en, country_id = excluded.country_id, origin = excluded.origin
 where (known.participant_kind, known.name_ar, known.name_en, known.country_id, known.origin)
   is distinct from (excluded.participant_kind, excluded.name_ar, excluded.name_en, excluded.country_id, excluded.origin)
