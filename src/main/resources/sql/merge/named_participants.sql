-- Whoever is named now: the resolving step settles the names of those that no list holds, and counts all.
insert into audit.touched (touched_kind, touched_id, match_key)
select 'PARTICIPANT', p.participant_id, ''
  from (
    select participant_key from staging.event_participant
    union select participant_key from staging.agreement_party
    union select participant_key from staging.figure_subject) named
  join warehouse.dim_participant p using (participant_key)
on conflict do nothing
