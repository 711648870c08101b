-- Whom the file holds no more is known from articles only, and goes with the last of them.
with former as (
  update warehouse.dim_participant p
     set origin = 'TEXT'
   where p.origin = 'REFERENCE' and p.participant_key like 'P:%'
     and not exists (select from reference_row r where 'P:' || r.id = p.participant_key)
  returning p.participant_id
)
insert into audit.touched (touched_kind, touched_id, match_key)
select 'PARTICIPANT', participant_id, '' from former
on conflict do nothing
