-- Whoever no list holds and is named otherwise than he is called so far, or of another country: the resolving step settles
-- both by what most articles say, and reads all of them for it. Who is named as he is called, or without a country, is left
-- out: one article more for what most say does not change it, and no country counts only where no article gives one. So is
-- he whose name and country lead by more than the articles that tell otherwise now: his lead is less by so many.
with told as (
  select p.participant_id,
      count(distinct named.article_ref) filter (where named.name_ar <> p.name_ar) as names,
      count(distinct named.article_ref) filter (where named.country_iso3 is not null and coalesce(c.country_id, -1) <> p.country_id)
        as countries
    from (
      select article_ref, participant_key, name_ar, country_iso3 from staging.event_participant
      union all select article_ref, participant_key, name_ar, country_iso3 from staging.agreement_party
      union all select article_ref, participant_key, name_ar, country_iso3 from staging.figure_subject) named
    join warehouse.dim_participant p using (participant_key)
    left join warehouse.dim_country c on c.iso3 = named.country_iso3
   where p.origin = 'TEXT'
     and (named.name_ar <> p.name_ar or named.country_iso3 is not null and coalesce(c.country_id, -1) <> p.country_id)
   group by p.participant_id
), ahead as (
  update audit.participant_lead l
     set name_lead = l.name_lead - t.names, country_lead = l.country_lead - t.countries
    from told t
   where t.participant_id = l.participant_id
     and (t.names = 0 or t.names < l.name_lead) and (t.countries = 0 or t.countries < l.country_lead)
  returning l.participant_id
)
insert into audit.touched (touched_kind, touched_id, match_key)
select 'PARTICIPANT', participant_id, '' from told
 where participant_id not in (select participant_id from ahead)
on conflict do nothing
