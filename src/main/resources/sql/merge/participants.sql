-- The names of those that no list holds are settled by the resolving step, from all articles.
insert into warehouse.dim_participant (participant_key, participant_kind, name_ar, name_en, country_id, origin)
select participant_key, min(participant_kind), min(met.name_ar collate "C"), min(met.name_en collate "C"),
    coalesce(min(c.country_id), -1), 'TEXT'
  from (
    select participant_key, participant_kind, name_ar, name_en, country_iso3 from staging.event_participant
    union all select participant_key, participant_kind, name_ar, name_en, country_iso3 from staging.agreement_party
    union all select participant_key, participant_kind, name_ar, name_en, country_iso3 from staging.figure_subject) met
  left join warehouse.dim_country c on c.iso3 = met.country_iso3
 where not exists (
   select from warehouse.dim_participant known where known.participant_key = met.participant_key)
 group by participant_key
 order by participant_key
on conflict do nothing
