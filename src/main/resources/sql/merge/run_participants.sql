insert into audit.run_participant (run_id, participant_key)
select :run_id, participant_key
  from (
    select participant_key from staging.event_participant
    union select participant_key from staging.agreement_party
    union select participant_key from staging.figure_subject) named
 order by participant_key
on conflict do nothing
