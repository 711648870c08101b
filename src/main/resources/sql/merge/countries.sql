-- Countries that the reference data lack: no code that an article gives is lost.
insert into warehouse.dim_country (iso3, name_en, name_ar)
select iso3, iso3, iso3
  from (
    select country_iso3 as iso3 from staging.event
    union select country_iso3 from staging.event_participant
    union select country_iso3 from staging.agreement
    union select country_iso3 from staging.agreement_party
    union select country_iso3 from staging.figure_subject
    union select dateline_country_iso3 from staging.article) met
 where iso3 is not null
   and not exists (select from warehouse.dim_country known where known.iso3 = met.iso3)
 order by iso3
on conflict do nothing
