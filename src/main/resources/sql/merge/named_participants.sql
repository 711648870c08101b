-- Whoever no list holds and is named otherwise than he is called so far, or of another country: the resolving step settles
-- both by what most articles say, and reads all of them for it. Who is named as he is called, or without a country, is left
-- out: one article more for what most say does not change it, and no country counts only where no article gives one.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'PARTICIPANT', p.participant_id, ''
  from (
    select participant_key, name_ar, country_iso3 from staging.event_participant
    union select participant_key, name_ar, country_iso3 from staging.agreement_party
    union select participant_key, name_ar, country_iso3 from staging.figure_subject) named
  join warehouse.dim_participant p using (participant_key)
  left join warehouse.dim_country c on c.iso3 = named.country_iso3
 where p.origin = 'TEXT'
   and (named.name_ar <> p.name_ar or named.country_iso3 is not null and coalesce(c.country_id, -1) <> p.country_id)
on conflict do nothing
