-- Name and country of those that no list holds are settled by the resolving step, from all articles.
-- Should the slice not be written after all, the next resolving takes away what nobody names.
with added as (
  insert into warehouse.dim_participant (participant_key, participant_kind, name_ar, name_en, origin)
  select participant_key, min(participant_kind), min(met.name_ar collate "C"), min(met.name_en collate "C"), 'TEXT'
    from (
      select participant_key, participant_kind, name_ar, name_en from staging.event_participant
      union all select participant_key, participant_kind, name_ar, name_en from staging.agreement_party
      union all select participant_key, participant_kind, name_ar, name_en from staging.figure_subject) met
   where not exists (
     select from warehouse.dim_participant known where known.participant_key = met.participant_key)
   group by participant_key
   order by participant_key
  on conflict do nothing
  returning participant_id
)
insert into audit.touched (touched_kind, touched_id, match_key)
select 'PARTICIPANT', participant_id, '' from added
on conflict do nothing
